const ENGLISH = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";
const GERMAN = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf";
const FRENCH = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze";
const SPANISH = "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce";
const ITALIAN = "zero un due tre quattro cinque sei sette otto nove dieci undici dodici";

const words = new Map<string, number>([
  ...[ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN].flatMap((line) =>
    line.split(" ").map((word, value) => [word, value] as const),
  ),
  ["eine", 1],
  ["eines", 1],
  ["einem", 1],
  ["einer", 1],
  ["une", 1],
  ["año", 1],
  ["twenty", 20],
]);

const IDEOGRAPHS = "〇一二三四五六七八九十";

/** A small number in digits or in words, also "five (5)", "5 (five)" and "dreijährig"; the source of a regular expression. */
export const NUMBER = String.raw`(?:(?:\d{1,2}(?:[.,]5)?|\b(?:${[...words.keys()].join("|")})(?!(?!jährig)[a-zß-ɏ]))(?:\s?\((?:\d{1,2}|[a-z]{3,9})\))?)`;

/** A small number in Japanese or Chinese writing; the source of a regular expression. */
export const NUMBER_IDEOGRAPHIC = String.raw`(?:[\d０-９]{1,2}|[${IDEOGRAPHS}两]{1,2})`;

/** The number that words of one of these forms mean; NaN for others. */
export function parseNumber(text: string): number {
  const plain = text.normalize("NFKC").toLowerCase();
  const [digits] = /\d{1,2}(?:[.,]\d)?/.exec(plain) ?? [];
  if (digits) return Number(digits.replace(",", "."));
  const [word = ""] = /\p{L}+/u.exec(plain) ?? [];
  return words.get(word) ?? parseIdeographs(plain.trim());
}

/** 五 is 5, 十 is 10, 十五 is 15. */
function parseIdeographs(text: string): number {
  const values = Array.from(text.replace("两", "二"), (sign) => IDEOGRAPHS.indexOf(sign));
  const [first = -1, second] = values;
  if (values.some((value) => value < 0) || values.length > 2) return Number.NaN;
  if (second === undefined) return first;
  return first === 10 ? 10 + second : Number.NaN;
}
