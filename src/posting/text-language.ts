import type { Wording } from "./describe.ts";

/** "en" for "en-GB": the language of a text without its country; as it is where it is no tag of BCP 47. */
export function languageOf(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  const [language = tag] = tag.split("-", 1);
  return language;
}

const names = new Map<string, Intl.DisplayNames>();

/** "Japanese" for "ja", in the user's locale; the tag itself where nobody knows it. */
export function describeTextLanguage(tag: string, { locale }: Wording): string {
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: "language" });
  names.set(locale, known);
  try {
    return known.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
