import { type Answer, answerKey, type AnswerValue, saidIn } from "../../collection/answers/answer.ts";
import type { AskedItem, AskingRole } from "../requirements/asked-item.ts";
import { createAlikeFinder } from "./find-alike.ts";
import { type AskedParts, type Part, partsAskedFor } from "./parts-asked-for.ts";

/**
 * How an answer was found for a bullet: it is the bullet's own, one given to almost the same words, or the bullet asks
 * for nothing but skills, a language or a degree that were answered.
 */
export type FoundBy = "same" | "alike" | "parts";

/** An answer that holds for a bullet or a skill. */
export interface FoundAnswer {
  readonly value: AnswerValue;
  readonly by: FoundBy;
  /** The answers it comes from, one but for "parts". */
  readonly from: readonly Answer[];
}

/** All answers, ready to be looked up. */
export interface AnswerBook {
  /** The answer to a bullet of a role; nothing where it is not certain that one holds. */
  readonly ofItem: (item: AskedItem, role: Omit<AskingRole, "key">) => FoundAnswer | undefined;
  /** The answer to a skill, by its usual name. */
  readonly ofSkill: (name: string) => FoundAnswer | undefined;
  /** What one answer itself says; nothing where it was taken back. */
  readonly ofAnswer: (answer: Answer) => FoundAnswer | undefined;
  /** What is kept for an ask itself, also where it holds a note alone. */
  readonly kept: (ask: Parameters<typeof answerKey>[0]) => Answer | undefined;
  /** Whether there is any answer. */
  readonly isEmpty: boolean;
}

/** Makes a book of all answers. Their order makes no difference. */
export function answerBookOf(answers: readonly Answer[]): AnswerBook {
  const byKey = new Map(answers.map((answer) => [answer.key, answer]));
  const said = answers.filter((answer) => saidIn(answer) !== undefined);
  const findAlike = createAlikeFinder(said.filter(({ kind }) => kind === "requirement"));
  const degrees = said.filter(({ kind }) => kind === "degree");
  const own = (key: string): FoundAnswer | undefined => foundFrom("same", byKey.get(key));
  const ofPart = (part: Part): Answer | undefined =>
    "isMetBy" in part ? degrees.find((one) => part.isMetBy(one)) : byKey.get(answerKey(part));

  return {
    ofItem(item, role) {
      const { key, parts } = readingOf(item, role);
      const same = own(key);
      if (same) return same;
      const alike = findAlike(item);
      if (alike.length > 0) return foundFrom("alike", ...alike);
      const asked = parts();
      const found = asked && foundFrom("parts", ...asked.parts.map(ofPart));
      return asked?.isOpen && found?.value !== "met" ? undefined : found;
    },
    ofSkill: (name) => own(answerKey({ kind: "skill", words: name })),
    ofAnswer: (answer) => foundFrom("same", answer),
    kept: (ask) => byKey.get(answerKey(ask)),
    isEmpty: said.length === 0,
  };
}

/** What a bullet says, whatever was answered. */
interface Reading {
  readonly role: Omit<AskingRole, "key">;
  readonly key: string;
  readonly parts: () => AskedParts | undefined;
}

// Every answer that is given makes another book, and the bullets stay the same.
const readings = new WeakMap<AskedItem, Reading>();

function readingOf(item: AskedItem, role: Reading["role"]): Reading {
  const known = readings.get(item);
  if (known?.role === role) return known;
  let asked: readonly [AskedParts | undefined] | undefined;
  const reading: Reading = {
    role,
    key: answerKey({ kind: "requirement", words: item.text }),
    parts: () => (asked ??= [partsAskedFor(item, role)])[0],
  };
  readings.set(item, reading);
  return reading;
}

/** What several answers say together: what all of them say. Where they disagree, or one is missing, nobody knows. */
function foundFrom(by: FoundBy, ...from: readonly (Answer | undefined)[]): FoundAnswer | undefined {
  const values = new Set(from.map((answer) => answer && saidIn(answer)?.value));
  const [value] = values;
  if (values.size !== 1 || value === undefined) return undefined;
  return { value, by, from: from.filter((answer) => answer !== undefined) };
}
