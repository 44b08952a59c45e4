import type { Requirement } from "../../posting/requirements.ts";
import { lowered } from "../words/letter-class.ts";
import { QUALIFICATIONS } from "./sentences.ts";

/** A record of what somebody has published; counts in every section. */
const isRecord = (lower: string) =>
  /\bpublication\s+(?:record|history|track)|\b(?:record|history|list)\s+of\s+(?:\w+[\s-]){0,4}publi(?:cation|shing|shed)|\b(?:relevant|strong|peer[- ]reviewed|scientific|academic|research|first[- ]author(?:ed)?|refereed|multiple|impactful|proven)\s+(?:\w+\s){0,2}publications?\b|\bpublications?\s+(?:in|at)\s+(?:\w+[\s-]){0,4}(?:conferences?|journals?|venues)|\bpublish\w*\s+(?:\w+\s){0,5}(?:in|at)\s+(?:\w+[\s,/-]{1,2}){0,6}(?:conferences?|journals?|venues)|\bpapers?\s+(?:published|accepted)\s+(?:in|at)|論文発表|論文(?:の)?(?:実績|執筆)|(?:发表|發表)(?:过|過)?[^。]{0,20}论文|论文发表|veröffentlichungen\s+in|publikationen\s+in|publications\s+scientifiques|publicaciones\s+científicas|pubblicazioni\s+scientifiche|논문/.test(
    lower,
  );

/** A mere mention, which counts where a section is nothing but requirements. */
const isMention = (lower: string) =>
  /\bpublications?\b(?!\s+(?:of|process\w*|tools?|platforms?|systems?|workflows?|schedules?|teams?|design|quality|standards?|management|deadlines?))|\bpublish(?:ed|ing)?\s+(?:your\s+)?(?:research|papers?|articles?|works?\b|results|author|academic)|\bpublished\s+(?:author|in)\b|\b(?:first[- ]author(?:ed)?|conference|journal|research)\s+papers?\s+(?:in|at)\b/.test(
    lower,
  );

const isOtherwise = (lower: string) =>
  /\bpublishing\s+(?:platforms?|polic\w+|guidelines?|systems?|tools?|workflows?|industry|process\w*|apps?)|\b(?:content|digital|trade|internal|marketing|news|media|print|online|web)\s+publications?\b|\bpublications?\s+of\s+(?:weekly|monthly|reports?)|prior to publication|\bimplement\w*\s+(?:\w+\s){0,3}papers/.test(
    lower,
  );

/** Says what the reader of the posting will do there, not what is asked of them. */
const isOfTheWork = (lower: string) =>
  /\b(?:you['’]ll|you will|will have|opportunit\w+|we publish|our (?:team|work)|prepare technical reports)\b/.test(
    lower,
  );

/** Where a section also tells of the work, what is published there is asked for only with such words. */
const isAsked = (lower: string) =>
  /\b(?:record|history|relevant|strong|regularly|preferred|plus|require[sd]?|have published)\b/.test(lower);

/** Whether a sentence asks for publications or welcomes them. */
export function asksPublications(sentence: string, requirement: Requirement): boolean {
  const lower = lowered(sentence);
  if (isOtherwise(lower)) return false;
  if (QUALIFICATIONS.has(requirement)) return isRecord(lower) || isMention(lower);
  return requirement === "description" && isRecord(lower) && isAsked(lower) && !isOfTheWork(lower);
}
