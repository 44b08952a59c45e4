import { lowered } from "../words/letter-class.ts";
import { ABOUT } from "./word-marks.ts";

/** Says of what stands before it that it is wished for and not needed: "MS preferred", "Japanese is a plus". */
const AFTER =
  /\b(?:preferred|preferable|desired|desirable|advantageous|beneficial|welcome|helpful|optional|highly regarded|nice[ -]to[ -]haves?|not (?:strictly )?(?:required|mandatory|necessary|essential)|an? (?:\w+ )?(?:plus|bonus|positive|advantage|asset)|(?:huge|big|strong|definite|major|great|is|are|added) (?:plus|bonus|advantage|asset)|(?:plus|bonus|advantage)(?=[.)*\s]*$)|von vorteil|wünschenswert|bevorzugt|ein plus|un atout|souhaitée?s?|appréciée?s?|un plus|deseables?|preferibles?|se valorar[áa]|valorable|preferenziale|gradit[aio]|preferibil[ei])(?![\w-])|優先|优先|加分|尚可|歓迎|優遇|望ましい|好ましい|更佳|为佳|우대/g;

/** Says it of what follows: "Preferred: MS", "ideally 5 years", "preferably in consumer electronics". */
const BEFORE =
  /(?:^|[,(:;–—-]\s*|\s)(?:(?:preferably|ideally|idealerweise|vorzugsweise|idéalement|de préférence|idealmente|preferiblemente|preferibilmente)(?![\w-])|(?:(?<=^|[,(:;–—-]\s*)(?:(?:strongly |highly )?preferred|desired|preferibil[ei]|preferibles?|deseables?|nice to have|bonus|we prefer|would prefer|prefer)\)?:?(?=\s+(?!but\b|and\b|or\b|by\b|for\b|if\b)[\w"“])))/g;

/** What ends the reach of a word of preference backwards: another matter begins behind it. */
const BOUNDARY =
  /[;]\s|，|(?<=,\sand\s[^,;]{2,80}),\s(?!or\b|and\b|is\b)|\s[-–—]\s|,\s(?=with\s)|,\s(?!or\b|and\b|is\b|are\b)(?=[^,]{0,80}\b(?:experience|knowledge|skills?|familiarity|background|understanding|exposure|certifi\w+|proficiency|ability|years|yrs)\b)|\b(?:required|mandatory|essential)\b[,.]?\s|\bmust\b[^,]{0,40},\s/g;

const EMPTY =
  /^[\s,.:;–—-]*(?:(?:is|are|a|an|also|but|considered|strongly|highly|significant|very|would|be|will)\s*){0,12}$/i;

/** A sentence, and what its words may be about. */
interface Worded {
  readonly text: string;
  readonly marks: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of a sentence that are only preferred. `marks` are the places where requirements begin (degrees, amounts of
 * years): a comma right before one of them begins another matter, "BS and 10 years, MS preferred".
 */
export function preferredSpans({ text: sentence, marks: about }: Worded, marks: readonly number[]): Span[] {
  if ((about & ABOUT.preference) === 0) return [];
  const lower = lowered(sentence);
  const spans: Span[] = [];
  for (const { index, 0: words } of lower.matchAll(BEFORE)) {
    const end = closingOf(sentence, index + words.length) ?? sentence.length;
    spans.push({ start: index, end });
  }
  let from = 0;
  for (const { index, 0: words } of lower.matchAll(AFTER)) {
    const end = index + words.length;
    if (spans.some((span) => span.start <= index && span.end >= end && sentence.slice(span.start, end).length < 20))
      continue;
    const open = openingOf(sentence, index);
    // "A degree in physics (preferred) or other sciences": the wish is for the field.
    if (open !== undefined && /^[^)]{0,12}\)\s*,?\s*or\b/.test(sentence.slice(end, end + 30))) continue;
    const inside = open !== undefined && !EMPTY.test(sentence.slice(open + 1, index));
    const start = inside ? open : startOf(sentence, from, open ?? index, marks);
    spans.push({ start, end });
    from = end;
  }
  return spans;
}

/** A line that is a heading of its own for what is preferred, inside another section. */
export function isPreferredHeading(item: string): boolean {
  return (
    item.length < 60 &&
    /^\W*(?:(?:preferred|desired|additional|bonus|nice[ -]to[ -]haves?|advantages?|pluses)(?:\s+(?:qualifications?|skills?|experience|requirements?|points|if you have)){0,6})\s*[:*]*$/i.test(
      item,
    ) &&
    !/^\W*additional\W*$/i.test(item)
  );
}

/** A line that is a heading of its own for what is required. */
export function isRequiredHeading(item: string): boolean {
  return (
    item.length < 60 &&
    /^\W*(?:(?:minimum|required|basic|key|must[ -]haves?|mandatory)(?:\s+(?:qualifications?|skills?|experience|requirements?)){0,6})\s*[:*]*$/i.test(
      item,
    )
  );
}

function startOf(sentence: string, from: number, to: number, marks: readonly number[]): number {
  const boundaries = [...lowered(sentence.slice(from, to)).matchAll(BOUNDARY)].map(
    ({ index, 0: words }) => from + index + words.length,
  );
  const commas = marks.filter(
    (mark) => mark > from && mark < to && beginsAnother(sentence.slice(from, mark), sentence.slice(mark, to)),
  );
  const usable = [...boundaries, ...commas].filter((at) => !EMPTY.test(sentence.slice(at, to)));
  return Math.max(from, ...usable);
}

/** "BS in Physics, |MS preferred" begins another matter; "BS, |MS or PhD preferred" and "BS or |MS preferred" do not. */
function beginsAnother(before: string, after: string): boolean {
  if (!/(?:[,，、(+]\s*|\s\/\s)(?:an?\s|with\s|advanced\s)*$/i.test(before)) return false;
  const isBare = /^\W*(?:[\w.’'ʼ]{1,12}\W{1,3}){1,2}(?:an?\s)?$/.test(before);
  return !isBare || !/,|\bor\b|\//.test(after.slice(0, 40));
}

function openingOf(sentence: string, at: number): number | undefined {
  const open = sentence.lastIndexOf("(", at);
  return open >= 0 && !sentence.slice(open, at).includes(")") ? open : undefined;
}

function closingOf(sentence: string, from: number): number | undefined {
  if (openingOf(sentence, from) === undefined) return undefined;
  const close = sentence.indexOf(")", from);
  return close < 0 ? undefined : close;
}
