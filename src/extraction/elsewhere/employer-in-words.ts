import { isAppleName } from "./employer-name.ts";
import { bareLine, EMPLOYER_LABEL } from "./posting-words.ts";

/** Lines below the top of a page among which the employer's name may stand alone. */
const TOP = 80;

/**
 * "Engineer at Apple | Board", "Apple hiring Engineer in Seattle", "Apple Engineer in Seattle, Washington",
 * "Engineer - Apple - Board".
 */
const NAMED_IN_TITLE =
  /(?:\b(?:at|bei|chez|en|presso|bij|hos)|@) Apple(?: Inc\.?)?(?=$|\s*[-–—|,·:(]| in\b)|^Apple(?: Inc\.?)? (?:is )?hiring\b|^Apple \p{Lu}.{2,120} in \p{Lu}[\p{L} .'-]{1,40}, \p{Lu}|(?:^|\s[-–—|·]\s*)Apple(?: Inc\.?)?(?=$|\s+[-–—|·]\s)/u;

const EQUAL_OPPORTUNITY =
  /^(?:at |here at )?(.{2,60}?),? (?:is|are) (?:proud to be )?(?:an? )?(?:equal|eeo\b|affirmative)/iu;

/** Whose posting the words say it is: told by a label, a title, a statement, or a name that stands alone at the top. */
export function employerInWords(titles: readonly string[], lines: readonly string[]): "apple" | "other" | undefined {
  const labelled = labelledEmployer(lines);
  if (labelled !== undefined) return isAppleName(labelled) ? "apple" : "other";
  if (titles.some((title) => title.length < 300 && NAMED_IN_TITLE.test(title))) return "apple";
  if (lines.slice(0, TOP).some((line) => line.length < 60 && isAppleName(line))) return "apple";
  for (const line of lines) {
    const [, name] = EQUAL_OPPORTUNITY.exec(line.slice(0, 120)) ?? [];
    if (name) return isAppleName(name) ? "apple" : "other";
  }
  return undefined;
}

/** What stands below the word "Company" in a site's own menu. */
const MENU = /^(?:about|careers?|jobs|blog|press|news|contact|team|investors|our)\b/iu;

/** The name after the first label of an employer, on its line or alone on the next. */
function labelledEmployer(lines: readonly string[]): string | undefined {
  for (const [at, line] of lines.entries()) {
    const [, label = "", value = ""] = /^([^:：]{2,40})[:：]?(.{0,100})$/u.exec(line) ?? [];
    if (!EMPLOYER_LABEL.test(bareLine(label))) continue;
    const name = bareName(value) || bareName(lines[at + 1] ?? "");
    if (name !== "" && name.length <= 80 && !MENU.test(name)) return name;
  }
  return undefined;
}

function bareName(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[\s*_]+$/gu, "");
}
