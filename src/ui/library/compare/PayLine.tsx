import { useId } from "preact/hooks";
import type { ComparedPay, PayInCurrency } from "../../../comparison/pay/compare-pay.ts";
import { passagesOf } from "../../../comparison/passages.ts";
import type { Role } from "../../../comparison/role.ts";
import { describePay, type Wording } from "../../../posting/describe.ts";
import { CellWords } from "../../compare/CellWords.tsx";
import { titleOf } from "../../popup/RoleRow.tsx";
import { shownPlace } from "../../popup/shown-values.ts";
import { useWording } from "../../shared/wording.ts";
import { EndWords } from "./EndWords.tsx";

/** One range: whose, where, its bar and its figures, which are pressed to see the words and the sum behind them. */
export function PayLine(props: {
  readonly pay: ComparedPay;
  readonly scale: PayInCurrency;
  readonly role: Role;
  /** Absent where the line above is the same role's. */
  readonly title: string | undefined;
  readonly open: boolean;
  readonly onPress: () => void;
}) {
  const { pay, scale, role, title, open } = props;
  const wording = useWording();
  const { words } = wording;
  const id = useId();
  const { record, snapshot } = role;
  const { currency } = scale;
  const figures = describePay(yearly(pay.least, pay.most, currency), wording);
  const [from, to] = [scale.min, scale.max].map((end) => figureOf(end, currency, wording));
  const place = pay.range.place ?? shownPlace(record)?.name;
  const { inLanguage, url } = record.posting;
  return (
    <li class={title === undefined ? "pay-line again" : "pay-line"}>
      <span class="whose" dir="auto" lang={inLanguage} title={titleOf(record)}>
        {title ?? <span class="sr">{titleOf(record)}</span>}
      </span>
      <span class="where quiet" dir="auto" lang={inLanguage} title={place}>
        {place}
      </span>
      <span class="figures">
        <button
          type="button"
          class="value num"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={props.onPress}
        >
          {figures}
        </button>
        {pay.end && (
          <EndWords
            end={{
              better: pay.end === "most",
              label: pay.end === "most" ? "extremeHighest" : "extremeLowest",
              amongStated: false,
            }}
          />
        )}
      </span>
      <span
        class={pay.hours ? "bar hours" : "bar"}
        role="img"
        aria-label={words("payBar", figures, from ?? "", to ?? "")}
        title={figures}
      >
        <i style={{ insetInlineStart: `${pay.from * 100}%`, inlineSize: `${(pay.to - pay.from) * 100}%` }} />
      </span>
      <BehindPay pay={pay} currency={currency} />
      {open && (
        <CellWords
          id={id}
          passages={passagesOf(snapshot, "baseSalary")}
          otherwise={[]}
          unread={false}
          language={inLanguage}
          url={url}
        />
      )}
    </li>
  );
}

/** The sum that an hourly range was made a yearly one with, and where the range stands among the user's roles. */
function BehindPay({ pay, currency }: { readonly pay: ComparedPay; readonly currency: string }) {
  const wording = useWording();
  const { locale, words } = wording;
  const { hours, rank } = pay;
  const figure = new Intl.NumberFormat(locale);
  if (!hours && !rank) return null;
  return (
    <p class="behind small quiet">
      {hours && (
        <span>
          {words(
            hours.assumed ? "hoursAssumed" : "hoursStated",
            describePay(pay.range, wording),
            figure.format(hours.aWeek),
          )}
        </span>
      )}
      {rank && (
        <span>
          {words(
            "payRank",
            new Intl.NumberFormat(locale, { style: "percent" }).format(rank.percentile / 100),
            figure.format(rank.among),
            currency,
          )}
        </span>
      )}
    </p>
  );
}

/** Cents are as exact as pay is stated. */
function yearly(least: number, most: number, currency: string) {
  const [minValue, maxValue] = [least, most].map((amount) => Math.round(amount * 100) / 100) as [number, number];
  return { minValue, maxValue, currency, unitText: "YEAR" } as const;
}

function figureOf(amount: number, currency: string, { locale }: Wording): string {
  return new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 0 }).format(amount);
}
