/** Human languages that postings ask for, by their codes; Intl knows their names in every language. */
const CODES =
  "en de fr it es pt nl sv da nb no fi pl cs sk hu ro bg el tr ru uk he ar ja ko zh yue th vi id ms hi ta te bn fil ca hr sr sl et lv lt is ga";

/** Languages in which names are met in postings. */
const WRITTEN_IN = ["de", "fr", "it", "es", "pt", "nl", "sv", "ja", "ko", "zh-CN", "zh-TW", "tr"];

/** Names that Intl gives to no code, or not so. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  Mandarin: "Mandarin",
  "Mandarin Chinese": "Mandarin",
  Putonghua: "Mandarin",
  Norwegian: "Norwegian",
  Bahasa: "Indonesian",
  "Bahasa Indonesia": "Indonesian",
  "Bahasa Malaysia": "Malay",
  Tagalog: "Tagalog",
  普通话: "Mandarin",
  國語: "Mandarin",
  北京語: "Mandarin",
  中国語: "Chinese",
  中國語: "Chinese",
  중국어: "Chinese",
  粤语: "Cantonese",
  廣東話: "Cantonese",
  英文: "English",
  日文: "Japanese",
  韩文: "Korean",
  Mandarín: "Mandarin",
  Mandarino: "Mandarin",
  Engelse: "English",
};

/** What an adjective adds in German: "Englischkenntnisse", "deutschsprachig", "in englischer Sprache". */
const ENDINGS = String.raw`(?:kenntniss?en?|sprachig\p{L}*|sprachkenntnissen?|e[nrs]?)?`;

export interface FoundLanguage {
  /** Its English name. */
  readonly language: string;
  readonly start: number;
  readonly end: number;
}

interface Names {
  /** Any name, wherever it stands: it costs little, and most sentences stop here. */
  readonly hint: RegExp;
  readonly latin: RegExp;
  readonly other: RegExp;
  readonly english: ReadonlyMap<string, string>;
}

let names: Names | undefined;

/** Every name of a human language in a text, in order. A capital is needed: "polish" and "thai" are other words. */
export function findLanguages(text: string): FoundLanguage[] {
  const { hint, latin, other, english } = (names ??= gatherNames());
  if (!hint.test(text)) return [];
  return [...text.matchAll(latin), ...text.matchAll(other)]
    .map(({ index, 0: words, 1: name = "" }) => ({
      language: english.get(name.toLowerCase()) ?? name,
      start: index,
      end: index + words.length,
    }))
    .toSorted((a, b) => a.start - b.start);
}

function gatherNames(): Names {
  const inEnglish = new Intl.DisplayNames(["en"], { type: "language" });
  const english = new Map<string, string>();
  const add = (name: string, language: string) => {
    if (!english.has(name.toLowerCase())) english.set(name.toLowerCase(), language);
  };
  const own: string[] = [];
  for (const code of CODES.split(" ")) {
    const language = (inEnglish.of(code) ?? code).replace("Norwegian Bokmål", "Norwegian");
    add(language, language);
    own.push(language);
    for (const written of WRITTEN_IN)
      add(new Intl.DisplayNames([written], { type: "language" }).of(code) ?? language, language);
  }
  for (const [name, language] of Object.entries(OTHER_NAMES)) add(name, language);
  const all = [...english.keys()].filter((name) => name.length > 1).toSorted((a, b) => b.length - a.length);
  const isLatin = (name: string) => /^\p{Script=Latin}/u.test(name);
  // English and German write languages with a capital; the Romance, Dutch and Scandinavian languages do not.
  const capitals = [...own, ...Object.keys(OTHER_NAMES)].filter(isLatin);
  const lowerEnglish = new Set(capitals.map((name) => name.toLowerCase()));
  const small = all.filter((name) => isLatin(name) && !lowerEnglish.has(name) && name.length > 4);
  const capitalized = [...new Set([...capitals, ...all.filter(isLatin).map(capitalize)])];
  const latin = [...capitalized, ...small].toSorted((a, b) => b.length - a.length).join("|");
  const others = all.filter((name) => !isLatin(name)).join("|");
  return {
    hint: new RegExp(`${latin}|${others}`),
    latin: new RegExp(String.raw`(?<![\p{L}\d])(${latin})${ENDINGS}(?![\p{L}\d])`, "gu"),
    other: new RegExp(`(${others})`, "gu"),
    english,
  };
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
