import { type Answer, type Ask, saidIn } from "../../collection/answers/answer.ts";
import { DEGREES } from "../../posting/requirements.ts";
import type { AskedItem, AskingRole } from "../requirements/asked-item.ts";
import { EMPTY_WORDS } from "../requirements/empty-words.ts";
import { sameWords } from "../requirements/same-words.ts";
import { splitWords, wholeWords } from "../requirements/split-words.ts";
import { amountsOf, isChoice, isNegated } from "./amounts.ts";

/** A skill or a language, answered under its name; or a degree, which higher ones meet too, and which is met or open. */
export type Part = Ask | { readonly isMetBy: (degree: Answer) => boolean };

/** What a bullet consists of. */
export interface AskedParts {
  readonly parts: readonly Part[];
  /** It names no more than examples: who has none of them may have another, and only "met" is an answer to it. */
  readonly isOpen: boolean;
}

/** Words around the name of a skill that ask for nothing more. */
const AROUND_SKILLS =
  wordSet(`programming program programmer language languages code coding developer development develop
  developing framework frameworks tool tools software technology technologies script scripting library libraries
  proficient write writing build building`);

/** Words around the name of a language; "native" and "fluent" ask for more than can be worked with. */
const AROUND_LANGUAGES = wordSet(
  `language languages business level professional communicate communication communicating speak speaking read reading write writing`,
);

/** Words around a degree. */
const AROUND_DEGREES = wordSet(`field fields discipline subject area study studies university college
  undergraduate bachelors masters earned completed`);

/** A demand with a figure, or for depth, asks for more than the thing itself. */
const NOTHING_MORE = amountsOf("");
const ANY_OF_SEVERAL = amountsOf("this or that");

const OPEN =
  /\b(?:others?|another|any|similar|such as|like|e\.g|including|equivalent|comparable|related|etc|z\.b|ander\w*|ähnlich\w*|wie)\b|など|等/iu;

/** A field that is not named. */
const SOME_FIELD = /\b(?:fields?|disciplines?|subjects?|areas?|stud(?:y|ies))\b/iu;

/** Experience beside a degree; in its place it takes nothing from who has that. */
const IN_ITS_PLACE =
  /\bor (?:equivalent|comparable|relevant|related)(?: (?:work|practical|professional|industry))* experience\b/iu;
const EXPERIENCE = /\b(?:experiences?|years?|yrs?|months?|decades?)\b/iu;

/** Degrees of which not simply one is enough. */
const NOT_EITHER = /\b(?:and|plus|required?|preferred|desired|ideally|must)\b|[&;]/iu;

/**
 * The parts that a bullet consists of, where it asks for nothing else: skills, languages, or a degree. Nothing where
 * it asks for anything besides, for years, or for some depth, or says that it does not ask: its parts then do not
 * answer it.
 */
export function partsAskedFor(item: AskedItem, role: Omit<AskingRole, "key">): AskedParts | undefined {
  if (item.years.length > 0) return undefined;
  const parts = item.degrees.length > 0 ? degreeAskedFor(item, role) : namesAskedFor(item, role);
  return parts && !isNegated(item.text) ? { parts, isOpen: OPEN.test(item.text) } : undefined;
}

function namesAskedFor(item: AskedItem, role: Omit<AskingRole, "key">): readonly Part[] | undefined {
  const languages = languagesIn(item, role);
  const names = [...item.skills, ...languages];
  if (names.length === 0) return undefined;
  const amounts = amountsOf(item.text);
  if (amounts !== NOTHING_MORE && amounts !== ANY_OF_SEVERAL) return undefined;
  const isExplained = (word: string) =>
    (item.skills.length > 0 && AROUND_SKILLS.has(word)) || (languages.length > 0 && AROUND_LANGUAGES.has(word));
  if (hasMore(item.text, names, isExplained)) return undefined;
  return [
    ...item.skills.map((words): Part => ({ kind: "skill", words })),
    ...languages.map((words): Part => ({ kind: "language", words })),
  ];
}

/** Languages that the reader found the role to ask for, and that the bullet names. */
function languagesIn({ text, requirement }: AskedItem, { posting }: Omit<AskingRole, "key">): readonly string[] {
  const asked = posting.knowsLanguage?.filter((one) => one.requirement === requirement) ?? [];
  if (asked.length === 0) return [];
  const words = new Set(splitWords(text));
  return asked.map(({ language }) => language).filter((name) => splitWords(name).every((word) => words.has(word)));
}

/** A degree in one of the fields that the bullet names, in all where it does not say "or", or in any where it names none. */
function degreeAskedFor(item: AskedItem, { posting }: Omit<AskingRole, "key">): readonly Part[] | undefined {
  const { text } = item;
  if (EXPERIENCE.test(text.replace(IN_ITS_PLACE, ""))) return undefined;
  const levels = new Set(item.degrees.map((degree) => DEGREES.indexOf(degree)));
  if (levels.size > 1 && (!isChoice(text) || NOT_EITHER.test(text))) return undefined;
  const words = new Set(wholeWords(text));
  const fields = (posting.educationRequirements?.fieldsOfStudy ?? [])
    .map(wholeWords)
    .filter((field) => field.length > 0 && field.every((word) => words.has(word)));
  if (fields.length === 0 && SOME_FIELD.test(text)) return undefined;
  const known = new Set(fields.flat().flatMap(splitWords));
  if (hasMore(text, item.skills, (word) => AROUND_DEGREES.has(word) || known.has(word))) return undefined;
  const least = Math.min(...levels);
  return [
    {
      isMetBy(answer) {
        const { degree, words: field } = answer;
        if (degree === undefined || DEGREES.indexOf(degree) < least || saidIn(answer)?.value !== "met") return false;
        const studied = new Set(wholeWords(field));
        const isIn = (one: readonly string[]) => one.every((word) => studied.has(word));
        return fields.length === 0 || (isChoice(text) ? fields.some(isIn) : fields.every(isIn));
      },
    },
  ];
}

/** Whether any word is left that neither is empty, nor belongs to one of the names, nor is explained. */
function hasMore(text: string, names: readonly string[], isExplained: (word: string) => boolean): boolean {
  const named = new Set(names.flatMap((name) => [...splitWords(name), ...sameWords(name)]));
  // "Bachelor’s" is one word.
  return sameWords(text.replace(/['’ʼ](?=s\b)/gu, "")).some(
    (word) => !EMPTY_WORDS.has(word) && !named.has(word) && !isExplained(word),
  );
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set([...splitWords(words), ...sameWords(words)]);
}
