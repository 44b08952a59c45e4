import type { PostingWords } from "../../posting/posting-words.ts";
import { DEGREES, type Degree } from "../../posting/requirements.ts";
import { findDegrees, type FoundDegree } from "./find-degrees.ts";
import { yearsIn } from "./find-years.ts";
import { preferredSpans } from "./preference.ts";
import { QUALIFICATIONS, sentencesOf, type Sentence } from "./sentences.ts";
import { ABOUT } from "./word-marks.ts";

/** Degrees of one sentence: those it requires and those it only prefers. */
export interface DegreeSentence {
  readonly sentence: Sentence;
  readonly degrees: readonly FoundDegree[];
  /** Every level that is named, from the lowest. */
  readonly levels: readonly Degree[];
  readonly required: readonly Degree[];
  readonly preferred: readonly Degree[];
  readonly quote: string;
}

/** Sentences that ask for a degree. */
export function degreeSentences(words: PostingWords): DegreeSentence[] {
  return sentencesOf(words).flatMap((sentence) => {
    const degrees = (sentence.marks & ABOUT.degree) === 0 ? [] : findDegrees(sentence.text);
    const [first] = degrees;
    if (!first || !isAsked(sentence, first)) return [];
    const marks = [...degrees, ...yearsIn(sentence)].map(({ start }) => start);
    const spans = preferredSpans(sentence, marks);
    const isPreferred = ({ start }: FoundDegree) =>
      sentence.requirement === "preferred" ||
      sentence.belowPreferred ||
      spans.some((span) => span.start <= start && start < span.end);
    return [
      {
        sentence,
        degrees,
        levels: inOrder(degrees),
        required: inOrder(degrees.filter((degree) => !isPreferred(degree))),
        preferred: inOrder(degrees.filter(isPreferred)),
        quote: quoteOf(sentence.text, first),
      },
    ];
  });
}

function inOrder(degrees: readonly FoundDegree[]): Degree[] {
  return DEGREES.filter((degree) => degrees.some((each) => each.degree === degree));
}

/** Where a section tells of the team and the work too, a degree must be asked for in so many words. */
function isAsked({ text, requirement }: Sentence, { degree, start, end }: FoundDegree): boolean {
  if (/\b(?:most|many|some) of (?:our|us|the team)\b/i.test(text)) return false;
  if (isOfOthers(text, start, end)) return false;
  if (QUALIFICATIONS.has(requirement)) return degree !== undefined || isAskedWithoutName(text, end);
  if (degree === undefined) return false;
  const behind = text.slice(end, end + 60);
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    /^\W*(?:degrees?\b|in\s+[a-zß-ɏ]|or\b|and\b|with\b|\/|preferred|required|\+)/i.test(behind) &&
    !/\b(?:we|our|team of|colleagues|background[s]?,? from|world-class)\b/i.test(before) &&
    /preferred|required|degree|\bin\s+[a-zß-ɏ]|experience|must|need/i.test(text.slice(start))
  );
}

/** "Experience working with PhD researchers", "mentoring MS students": people whom the work is with. */
function isOfOthers(text: string, start: number, end: number): boolean {
  return (
    /^(?:[- ]level|\s(?:and|or)\s[\w.]{2,6})?\s(?:researchers?|scientists?|engineers?|interns?|students?|colleagues|advisors?)\b/i.test(
      text.slice(end, end + 60),
    ) &&
    /\b(?:work(?:ing|ed)?|collaborat\w+|partner\w*|interact\w*) with|\b(?:mentor|supervis|manag|advis|teach|recruit|hir)(?:e|es|ed|ing|ise|ising)?\b/i.test(
      text.slice(Math.max(0, start - 60), start),
    )
  );
}

function isAskedWithoutName(text: string, end: number): boolean {
  return (
    /^\s*(?:in\b|or\b|and\b|required|preferred|is\b|with\b|from\b|\/|[,.;)]|$)/i.test(text.slice(end)) &&
    !/\b(?:temperatures?|angle|rotat\w+)\b/i.test(text)
  );
}

const LEAD =
  /(?:(?:minimum(?:\s+(?:requirement|education))?(?:\s+of)?(?:\s+an?)?|preferred:?|pursuing(?:\s+(?:an?|for))?|at\s+least\s+an?|enrol\w+\s+in\s+an?|technical|successfully\s+graduated)\s+)$/i;

/** The words from the first degree to the end of its sentence. */
function quoteOf(text: string, { start }: FoundDegree): string {
  const lead = LEAD.exec(text.slice(0, start))?.[0].length ?? 0;
  const whole = text
    .slice(start - lead)
    .replace(/\s+[-–—]\s+(?=[^-–—]{0,40}\b(?:advantage|plus|preferred|asset|bonus)\b[^-–—]{0,10}$).*$/i, "");
  return trimmed(whole);
}

function trimmed(text: string): string {
  const end = text.replace(/[\s.,;:*–—-]+$/, "");
  return end.endsWith(")") && !end.includes("(") ? trimmed(end.slice(0, -1)) : end;
}
