import type { PostingWords } from "../../posting/posting-words.ts";
import { yearsIn, type FoundYears } from "./find-years.ts";
import { QUALIFICATIONS, sentencesOf, type Sentence } from "./sentences.ts";

/** Amounts of years of experience in one sentence. */
export interface YearsSentence {
  readonly sentence: Sentence;
  readonly years: readonly FoundYears[];
}

/** Sentences that state years of experience, with these years. */
export function experienceSentences(words: PostingWords): YearsSentence[] {
  return sentencesOf(words).flatMap((sentence) => {
    const years = yearsIn(sentence).filter((each) => isOfExperience(sentence, each));
    return years.length > 0 ? [{ sentence, years }] : [];
  });
}

const EXPERIENCE =
  /experience|expertise|background|track record|demonstrated|proven|expérience|experiencia|esperienza|erfahrung|erfarenhet|ervaring|経験|经验|經驗|经历|実務|경험|경력|리더/i;

/** After the amount: years that are of something else than work. */
const OTHERWISE_AFTER =
  /^[’']?s?\s*(?:of\s+(?:(?:full[- ]time\s+)?(?:under)?graduate|coursework|age|age\b|college|university|school|tuition|studies|study|education|warranty)|old\b|ago\b|per\b|(?:full[- ]?time\s)?(?:college|university|program\b|programme|contract|fixed|term\b|course|degree|study|studies|warranty|roadmap|plan\b|cycle|strategy|horizon|rotation|internship|lease|visa)|from (?:now|graduation))/i;
const OTHERWISE_BEFORE =
  /(?:\b(?:tuition|graduat\w+|program|studies|study|semesters?|aged?|older|final|last|past|next|within|first|previous|every|each|contract|term|duration)\b(?:\s(?:of|in|is|are|for|the|with|at))*|\bwithin\b[^,;]{0,25})\s*$/i;

/** After the amount: how old somebody is, how long something lasts or is planned for. */
const LASTING_AFTER =
  /^\s*(?:or (?:old|young)er\b|and (?:old|young)er\b|älter\b|alt\b|jünger\b|(?:left|remaining|lifetime|lifespan|commitment)\b|(?:financial|strategic|business|product) plan)/i;
/** Before it: where somebody lives, what they hold or commit to. */
const LASTING_BEFORE =
  /\b(?:residen(?:cy|ce|t)|lived?|reside[ds]?|licen[cs]e|passport|valid|commit|stay)\b[^,;]{0,30}$/i;
/** "Minimum 18 ans": the ages that a law sets, where nothing says of what the years are. */
const LEGAL_AGES = new Set([16, 18, 21]);

function isAge({ min, max }: FoundYears, after: string): boolean {
  return max === null && min !== null && LEGAL_AGES.has(min) && /^\W*$/.test(after);
}

function isOfExperience({ text, requirement }: Sentence, found: FoundYears): boolean {
  const { start, end, quote } = found;
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  if (OTHERWISE_AFTER.test(after) || LASTING_AFTER.test(after) || OTHERWISE_BEFORE.test(before)) return false;
  if (/\b(?:times?|weeks?|days?)\s(?:per|a|each)\s*$/i.test(before)) return false;
  const isMonths = /month|mona|mois|mes|月|개월/i.test(quote);
  const says = EXPERIENCE.test(before) || EXPERIENCE.test(text.slice(end, end + 120));
  if (!says && (isAge(found, after) || LASTING_BEFORE.test(before))) return false;
  const isIdeographic = /[年년]/.test(quote);
  if (QUALIFICATIONS.has(requirement)) {
    return says || (!isMonths && !/\bdecade/i.test(quote) && (!isIdeographic || /以上|이상|至少|最低/.test(quote)));
  }
  return says && !isHistory(before, after);
}

/** "For over 20 years we have built experience": the company's, not what it asks for. */
function isHistory(before: string, after: string): boolean {
  if (/^,?\s+(?:we|our|apple)\b/i.test(after)) return true;
  return (
    /\b(?:we|our|us|apple(?:['’]s)?|team)\b/i.test(before) &&
    !/look(?:ing)? for|seek|search|need|require|want/i.test(before)
  );
}
