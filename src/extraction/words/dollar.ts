import type { Place } from "../../posting/job-posting.ts";
import { wordsOf, type Sections } from "../../posting/sections.ts";
import { languages } from "../languages/index.ts";

/**
 * The currency of a bare "$" (Apple writes it so in the United States and in Canada): it follows the country of the
 * places; where no country is shown, the legal words that only American postings carry decide, or nothing does.
 */
export function currencyOfDollar(places: readonly Place[], sections: Sections): "USD" | "CAD" | undefined {
  const countries = new Set(places.flatMap(({ addressCountry }) => addressCountry?.toLowerCase() ?? []));
  const currencies = new Set([...countries].map((country) => currencyOf(country)));
  if (currencies.size > 1) return undefined;
  const [known] = currencies;
  if (known) return known;
  const legal = wordsOf(sections.payAndBenefits) + wordsOf(sections.equalOpportunity);
  if (/\bCanad|local employment contracts/i.test(legal)) return undefined;
  return /\bVeteran status\b|\beeoc\.gov\b|\bE-Verify\b/i.test(legal) ? "USD" : undefined;
}

/** As nearly all postings with a "$" write them; to gather the names in all languages takes longer than to read a posting. */
const IN_ENGLISH: ReadonlyMap<string, "USD" | "CAD"> = new Map([
  ["united states", "USD"],
  ["canada", "CAD"],
]);

let names: Map<string, "USD" | "CAD"> | undefined;

function currencyOf(country: string): "USD" | "CAD" | undefined {
  const known = IN_ENGLISH.get(country);
  if (known) return known;
  names ??= new Map(
    languages.flatMap(({ code }) => {
      const regions = new Intl.DisplayNames([code], { type: "region" });
      const name = (region: string) => regions.of(region)?.toLowerCase() ?? region;
      return [[name("US"), "USD"] as const, [name("CA"), "CAD"] as const];
    }),
  );
  return names.get(country);
}
