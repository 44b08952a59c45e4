import type { Wording } from "./describe.ts";
import { keptByLocale } from "./formats.ts";

/** "en" for "en-GB": the language of a text without its country; as it is where it is no tag of BCP 47. */
export function languageOf(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  const [language = tag] = tag.split("-", 1);
  return language;
}

const names = keptByLocale((locale, type: "language") => new Intl.DisplayNames(locale, { type }));

/** "Japanese" for "ja", in the user's locale; the tag itself where nobody knows it. */
export function describeTextLanguage(tag: string, { locale }: Wording): string {
  try {
    return names(locale, "language").of(tag) ?? tag;
  } catch {
    return tag;
  }
}
