import type { StatedPay } from "../../posting/header.ts";
import type { PayRange } from "../../posting/job-posting.ts";
import { lineOf } from "./texts.ts";
import { isThing, type Thing, type Value, valuesOf } from "./thing.ts";

/** Units as boards spell them; a month's or a day's pay is not made into a year's. */
const UNITS: Readonly<Record<string, PayRange["unitText"]>> = {
  year: "YEAR",
  yearly: "YEAR",
  annual: "YEAR",
  annually: "YEAR",
  ann: "YEAR",
  hour: "HOUR",
  hourly: "HOUR",
  hur: "HOUR",
};

/** No yearly pay is below and no hourly pay above this; a figure on the wrong side was not understood. */
const LEAST_YEARLY = 5000;
const MOST_HOURLY = 1000;

/** The pay of a posting (schema.org baseSalary: MonetaryAmount, QuantitativeValue); nothing where no figure is stated. */
export function readPay(posting: Thing): StatedPay | undefined {
  const [amount] = valuesOf(posting, "baseSalary");
  if (amount === undefined) return undefined;
  const salary = isThing(amount) ? amount : undefined;
  const [quantity] = salary ? valuesOf(salary, "value") : [amount];
  const part = (name: string) =>
    [quantity, salary].flatMap((thing) => (thing && isThing(thing) ? lineOf(valuesOf(thing, name)[0]) || [] : []))[0];
  const single = quantity !== undefined && !isThing(quantity) ? lineOf(quantity) : part("value");
  const [min, max] = [part("minValue") ?? single, part("maxValue") ?? single];
  const currency = part("currency") ?? firstLine(valuesOf(posting, "salaryCurrency", "currency"));
  const unit = part("unitText") ?? part("unitCode");
  // Templates fill in what they do not know with nothing or with zero.
  if (![min, max].some((figure) => /[1-9]/.test(figure ?? ""))) return undefined;
  const words = [currency, [...new Set([min, max])].filter(Boolean).join("–"), unit].filter(Boolean).join(" ");
  return { words, range: toRange(numberOf(min), numberOf(max), currency, unit) };
}

function firstLine(values: readonly Value[]): string | undefined {
  return lineOf(values[0]) || undefined;
}

function toRange(
  minValue: number,
  maxValue: number,
  currency: string | undefined,
  unit: string | undefined,
): PayRange | undefined {
  const unitText = UNITS[unit?.toLowerCase() ?? ""];
  if (!currency || !/^[A-Z]{3}$/.test(currency) || !unitText || !(minValue <= maxValue)) return undefined;
  const isLikely = unitText === "HOUR" ? minValue >= 1 && maxValue <= MOST_HOURLY : minValue >= LEAST_YEARLY;
  return isLikely ? { minValue, maxValue, currency, unitText } : undefined;
}

/** "139500", "139,500.50"; NaN for figures of another form. */
function numberOf(text: string | undefined): number {
  const isFigure = /^\d{1,9}(?:\.\d{1,4})?$|^\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,2})?$/.test(text ?? "");
  return isFigure ? Number(text?.replaceAll(",", "")) : Number.NaN;
}
