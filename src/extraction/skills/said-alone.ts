import type { Line } from "./company.ts";
import type { Mention } from "./mention.ts";

/** "Swift is a plus", "Rust, preferred", "Go (nice to have)": no ordinary word is wished for in this way. */
const WISHED =
  /^(?: |, | \()(?:(?:is|are|would be|will be) )?(?:(?:an?|highly|strongly|big|huge|strong|definite|great|added) ){0,3}(?:plus|bonus|advantage|asset|preferred|desirable|desired|nice to have)\b/i;
/** "Java application development experience": what stands between the name and the asking. */
const KNOWN =
  /^(?: (?:app|application|web|mobile|backend|server|systems?|software|development|programming|coding|testing|administration|troubleshooting)){0,3} (?:experience|skills|knowledge|expertise|proficiency|background)\b/;
const MOST_BEHIND = 80;

/** Whether a name that has no company is meant all the same: wished for, asked for, or all that an item says. */
export function isSaidAlone({ text, words }: Line, { spelling, exact, from, to }: Mention): boolean {
  const isLanguage = spelling.kind === "programming language";
  const isNamed = spelling.told === "named";
  if (!exact || !(isNamed || isLanguage)) return false;
  const behind = text.slice(words[to - 1]?.end, (words[to - 1]?.end ?? 0) + MOST_BEHIND);
  const isAll = isNamed && isLanguage && from === 0 && to === words.length;
  return isAll || WISHED.test(behind) || (isNamed && KNOWN.test(behind));
}
