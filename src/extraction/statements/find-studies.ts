import { LETTER, lowered } from "../words/letter-class.ts";
import type { FoundDegree } from "./find-degrees.ts";
import { BEGINS_STUDY, nameStudy, sharesEngineering } from "./study-names.ts";

const EMPHASIS = String.raw`with\s+(?:an?\s+)?(?:major|emphasis|speciali[sz]ation|concentration|minor)s?\s+(?:in|on)`;

/** What may stand between a degree and its field of study. */
const BETWEEN = String.raw`(?:\s*(?:['’]s|-?abschluss|studium|degrees?|diplomas?|level|study|student|candidate|graduates?|(?:or|and)\s+(?:higher|above)|\([^)]{0,40}\)|\)|,?\s*(?:strongly\s+|is\s+)?(?:required|preferred|preferably|ideally)|,?\s*(?:or|and\/or)\s+(?:an?\s+)?(?:foreign\s+)?(?:equivalent|comparable)(?:\s+(?:degrees?|education|practical|work|professional|industry|relevant|experience)){0,6}|,)(?![${LETTER}])){0,12}`;
const DOUBLED = new RegExp(String.raw`^\s*[${LETTER}]+\s+degree\s+in\s+`, "i");
const SKIPPED = new RegExp(`^${BETWEEN}`);
const OPENS = new RegExp(
  String.raw`^${BETWEEN}\s*(?:(?:in|of|im|en|der|des|dans)\s+|related\s+to\s+|,?\s*${EMPHASIS}\s+|along\s+with\s+an?\s+)`,
);

/** What ends a list of fields of study. */
const CLOSES = new RegExp(
  String.raw`[;:+•]|\.(?=\s|$)|\s[-–—]\s|\s+(?:plus|from|required|preferred|desired|desirable|welcome|is|are|with|who|along|combined|at|by|focus\w*|ideally|preferably|including|through|to|that|on|via|for|having|degrees?\b(?=\s+in))(?![${LETTER}])|,?\s+(?:and|or|e|et|und|y)\s+(?:an?\s+)?(?:min|minimum|mindestens|almeno|au moins|al menos|at least|strong|proven|significant|hands|over|more)(?![${LETTER}])|,?\s+(?:and\/or|or|and)?\s*(?:an?\s+|the\s+)?(?:equivalent\s+|relevant\s+|related\s+|comparable\s+|similar\s+|commensurate\s+|significant\s+|work\s+|industry\s+|practical\s+|professional\s+|proven\s+){1,4}experience|,?\s+(?:or|and)\s+experience|,?\s+(?:and\s+|or\s+)?(?:fluen\w+|proficien\w+)(?![${LETTER}])|\d`,
);

const AGAIN = new RegExp(
  String.raw`^\s*,?\s*${EMPHASIS}\s+|^,?\s+(?:preferably|ideally)\s+(?!with\b)(?:in\s+)?|^\s+degree\s+in\s+`,
);

/** Fields of study that a sentence names behind its degrees, in order, each once. */
export function findStudies(sentence: string, degrees: readonly FoundDegree[]): string[] {
  const found: string[] = [];
  degrees.forEach(({ end, field }, index) => {
    if (field) found.push(field);
    found.push(...studiesBehind(sentence.slice(end, degrees[index + 1]?.start)));
  });
  return [...new Map(found.map((study) => [study.toLowerCase(), study])).values()];
}

function studiesBehind(rest: string): string[] {
  const lower = lowered(rest);
  const opened = OPENS.exec(lower);
  const skipped = opened ? 0 : (SKIPPED.exec(lower)?.[0].length ?? 0);
  const at = opened ? opened[0].length : BEGINS_STUDY.test(rest.slice(skipped)) ? skipped : undefined;
  if (at === undefined) return [];
  // "Bachelor’s Engineering degree in Mechanical": the name behind "in" is the nearer one.
  const doubled = opened ? undefined : DOUBLED.exec(rest.slice(at));
  const list = withoutAsides(rest.slice(at + (doubled?.[0].length ?? 0)));
  const closed = CLOSES.exec(lowered(list))?.index ?? list.length;
  const again = AGAIN.exec(lowered(list.slice(closed)));
  const more = again ? studiesBehind(` in ${list.slice(closed + again[0].length)}`) : [];
  const named = [...splitStudies(list.slice(0, closed)), ...more];
  return named.length > 0 ? named : splitStudies(asideOf(rest.slice(at, at + closed + 120)));
}

/** "A quantitative field (mathematics, finance)": where nothing else is named, the aside is what counts. */
function asideOf(text: string): string {
  return /^[^.;(]{0,80}\b(?:fields?|disciplines?|areas?)\s\(([^)]{3,120})\)/i.exec(text)?.[1] ?? "";
}

/** "Electrical Engineering (EE), Physics" without the short form. */
function withoutAsides(text: string): string {
  return text.replaceAll(/\s*\([^)]{0,120}\)/g, "").replace(/\s*\([^)]*$/, "");
}

function splitStudies(list: string): string[] {
  const names = list
    .split(/\s*(?:,\s*(?:and|or|and\/or)\s+|[,/\\、]|\s(?:or|and\/or|oder|ou|o)\s)\s*/i)
    .flatMap(splitAtAnd)
    .map(cleaned)
    .filter((name): name is string => name !== undefined);
  return names.map((name, index) => {
    const shared =
      sharesEngineering(name) && names.slice(index + 1).some((later) => / engineering$/i.test(later) || later === "EE");
    return nameStudy(shared ? `${name} Engineering` : name);
  });
}

/** Names that hold an "and" of their own. */
const ONE_NAME = /\bscience and (?:engineering|technology)$|^electrical engineering and computer sciences?$/i;

function splitAtAnd(name: string): string[] {
  if (ONE_NAME.test(name)) return [name];
  const [first = "", ...others] = name.split(/\s(?:and|und|et|y|e)\s/i);
  return sharesEngineering(first.trim()) ? [name] : [first, ...others];
}

const LEADING = new RegExp(
  String.raw`^\s*(?:(?:either|both|an?|any|the|one of|other|some|such as|including|e\.g\.,?|like|in|of|equivalent in|fields?|areas?|disciplines?|subjects?|majors?)\s+(?:of\s+)?|[${LETTER}][${LETTER}\s-]{0,40}\s(?:such as|like)\s){1,12}`,
  "i",
);
const TRAILING =
  /(?:\s+|-)(?:related\s+)?(?:fields?|disciplines?|degrees?|majors?|domains?|areas?|subjects?|subject areas?|program(?:me)?s?|studies|related)\s*$/i;

/** Words that make no field of study of what they stand in. */
const NO_STUDY =
  /\b(?:related|similar|equivalents?|relevant|comparable|technical|technically|quantitative|analytical|applicable|numerate|closely|other|another|etc|same|adjacent|foreign|combination|graduat\w+|within|equivalente|vergleichbar\w*|verwandt\w*|preferibile|titolo|experience|experiencia|esperienza|expérience|erfahrung|qualifikation|years?|universit(?:y|ies)|schools?|institutes?|institution|skills?|industry|role|background|degree|higher|above|preferred|required|field|discipline|pursuing|one|more|practical|STEM|world|team|class|must|working|least)\b|^\W*$/i;

function cleaned(name: string): string | undefined {
  const words = name
    .replace(LEADING, "")
    .replace(TRAILING, "")
    .replace(TRAILING, "")
    .replaceAll(/^[\s.,'’"“”*-]+|[\s.,'’"“”*-]+$/g, "");
  const count = words.split(/\s+/).length;
  const isName = count <= 4 || words.charAt(0) !== words.charAt(0).toLowerCase();
  return words.length > 1 && count <= 6 && isName && !NO_STUDY.test(words) ? words.replaceAll(/\s+/g, " ") : undefined;
}
