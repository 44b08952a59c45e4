import { hasOtherScript, LETTER } from "../words/letter-class.ts";
import { ALSO_ENGLISH, LANGUAGE_NAMES } from "./language-names.ts";

export interface FoundLanguage {
  /** Its English name. */
  readonly language: string;
  readonly start: number;
  readonly end: number;
}

/** English names by every name as it is written in a text. */
type Names = ReadonlyMap<string, string>;

/** Shorter names are other words where they are written small. */
const LEAST_SMALL = 5;
/** What an adjective adds in German: "Englischkenntnisse", "deutschsprachig", "in englischer Sprache". */
const ENDINGS = ["e", "en", "er", "es"];
const JOINED = new RegExp(String.raw`^(.+?)(?:kenntniss?en?|sprachig[${LETTER}]*|sprachkenntnissen?)$`);
const WORD = new RegExp(String.raw`[${LETTER}\d]+`, "g");
const LATIN = /^[a-zß-ɏ]/i;
/** The first sign that is beyond Latin, Greek and Cyrillic. */
const OTHER_SCRIPTS = 0x590;

let latinNames: Names | undefined;
let otherNames: { readonly names: Names; readonly any: RegExp } | undefined;

/** Every name of a human language in a text, in order. A capital is needed: "polish" and "thai" are other words. */
export function findLanguages(text: string): FoundLanguage[] {
  const latin = (latinNames ??= gatherLatin());
  const found: FoundLanguage[] = [];
  const words = [...text.matchAll(WORD)];
  for (let at = 0; at < words.length; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word) continue;
    const start = word.index;
    const end = start + word[0].length;
    const isPair = next !== undefined && next.index === end + 1 && text[end] === " ";
    const pair = isPair ? named(`${word[0]} ${next[0]}`, latin) : undefined;
    const language = pair ?? named(word[0], latin);
    if (language === undefined) continue;
    found.push({ language, start, end: pair && next ? next.index + next[0].length : end });
    if (pair) at += 1;
  }
  if (!hasOtherScript(text)) return found;
  const { names, any } = (otherNames ??= gatherOther());
  for (const { index: start, 0: name } of text.matchAll(any))
    found.push({ language: names.get(name) ?? name, start, end: start + name.length });
  return found.toSorted((a, b) => a.start - b.start);
}

/** The English name of the language that a word names, also with an ending; the longest name first. */
function named(word: string, names: Names): string | undefined {
  const exact = names.get(word);
  if (exact !== undefined) return exact;
  for (const ending of ENDINGS) {
    const known = word.endsWith(ending) ? names.get(word.slice(0, -ending.length)) : undefined;
    if (known !== undefined) return known;
  }
  return names.get(JOINED.exec(word)?.[1] ?? "");
}

/** English and German write languages with a capital; the Romance, Dutch and Scandinavian languages do not. */
function gatherLatin(): Names {
  const names = new Map<string, string>();
  for (const [language, others] of Object.entries(LANGUAGE_NAMES)) {
    names.set(language, language);
    for (const name of others.split(", ")) {
      if (!LATIN.test(name)) continue;
      names.set(name.charAt(0).toUpperCase() + name.slice(1), language);
      if (name.length >= LEAST_SMALL && !isEnglish(name)) names.set(name, language);
    }
  }
  for (const name of ALSO_ENGLISH) names.set(name, names.get(name.charAt(0) + name.slice(1).toLowerCase()) ?? name);
  return names;
}

const isEnglish = (name: string) => ALSO_ENGLISH.some((english) => english.toLowerCase() === name);

function gatherOther(): { readonly names: Names; readonly any: RegExp } {
  const names = new Map(
    Object.entries(LANGUAGE_NAMES).flatMap(([language, others]) =>
      others.split(", ").flatMap((name) => (name === "" || LATIN.test(name) ? [] : [[name, language] as const])),
    ),
  );
  return { names, any: new RegExp([...names.keys()].toSorted((a, b) => b.length - a.length).join("|"), "g") };
}

/** First words of all names in lower case, without the endings that they may have. */
export function languageWords(): string[] {
  const words: string[] = [];
  for (const [language, others] of Object.entries(LANGUAGE_NAMES))
    for (const name of `${language.toLowerCase()}, ${others}`.split(", "))
      if (name.charCodeAt(0) < OTHER_SCRIPTS) words.push(name.includes(" ") ? name.slice(0, name.indexOf(" ")) : name);
  return words;
}
