import type { Answer, Ask } from "../../collection/answers/answer.ts";
import { DEGREES } from "../../posting/requirements.ts";
import type { AskedItem, AskingRole } from "../requirements/asked-item.ts";
import { EMPTY_WORDS } from "../requirements/empty-words.ts";
import { sameWords } from "../requirements/same-words.ts";
import { splitWords } from "../requirements/split-words.ts";
import { amountsOf } from "./amounts.ts";

/** A skill or a language, answered under its name; or a degree, which higher ones meet too. */
export type Part = Ask | { readonly isMetBy: (degree: Answer) => boolean };

/** Words around the name of a skill that ask for nothing more. */
const AROUND_SKILLS =
  wordSet(`programming program programmer language languages code coding developer development develop
  developing framework frameworks tool tools software technology technologies script scripting library libraries
  proficient fluency fluent write writing build building`);

/** Words around the name of a language. */
const AROUND_LANGUAGES = wordSet(`fluent fluency fluently language languages native bilingual business level
  professional communicate communication communicating speak speaking read reading write writing`);

/** Words around a degree. */
const AROUND_DEGREES = wordSet(`field fields discipline technical subject area study studies university college
  undergraduate bachelors masters science sciences engineering earned completed`);

/** A demand with a figure, or for depth, asks for more than the thing itself. */
const NOTHING_MORE = amountsOf("");
const ANY_OF_SEVERAL = amountsOf("this or that");

/**
 * The parts that a bullet consists of, where it asks for nothing else: skills, languages, or a degree. Nothing where
 * it asks for anything besides, for years, or for some depth: its parts then do not answer it.
 */
export function partsAskedFor(item: AskedItem, role: Omit<AskingRole, "key">): readonly Part[] | undefined {
  if (item.years.length > 0) return undefined;
  if (item.degrees.length > 0) return degreeAskedFor(item, role);
  const amounts = amountsOf(item.text);
  if (amounts !== NOTHING_MORE && amounts !== ANY_OF_SEVERAL) return undefined;
  const languages = languagesIn(item, role);
  const names = [...item.skills, ...languages];
  if (names.length === 0) return undefined;
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
  const words = new Set(splitWords(text));
  return asked.map(({ language }) => language).filter((name) => splitWords(name).every((word) => words.has(word)));
}

/** A degree in one of the fields that the bullet names, or in any where it names none. */
function degreeAskedFor(item: AskedItem, { posting }: Omit<AskingRole, "key">): readonly Part[] | undefined {
  const words = new Set(splitWords(item.text));
  const fields = (posting.educationRequirements?.fieldsOfStudy ?? [])
    .map(splitWords)
    .filter((field) => field.length > 0 && field.every((word) => words.has(word)));
  const known = new Set(fields.flat());
  if (hasMore(item.text, item.skills, (word) => AROUND_DEGREES.has(word) || known.has(word))) return undefined;
  const least = Math.min(...item.degrees.map((degree) => DEGREES.indexOf(degree)));
  return [
    {
      isMetBy({ degree, words: field }) {
        const studied = new Set(splitWords(field));
        const fits = fields.length === 0 || fields.some((one) => one.every((word) => studied.has(word)));
        return degree !== undefined && DEGREES.indexOf(degree) >= least && fits;
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
