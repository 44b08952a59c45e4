import { type Answer, saidIn } from "../../collection/answers/answer.ts";
import type { AskedItem } from "../requirements/asked-item.ts";
import { EMPTY_WORDS } from "../requirements/empty-words.ts";
import { splitWords, wholeWords } from "../requirements/split-words.ts";
import { amountsOf, isChoice } from "./amounts.ts";

/**
 * Where one text has words that the other has not, so many of all words have to be in both: 6 of 7. Less was never
 * needed on `test/labels/aligned`, of which none that is carried over is wrong.
 */
export const CARRIED = 0.85;

/** A requirement of one word is alike with others by chance. */
const LEAST = 2;

/** Words that say nothing where requirements are lined up, and yet make another requirement of one. */
const TELLING = new Set(splitWords("written verbal oral spoken verbally orally hands similar related equivalent"));

/** Words that say nothing here either; numbers are amounts. */
const NEUTRAL = new Set(splitWords("level need different two three four five six seven eight nine ten"));

interface Told {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** What the words are about first: "managing a team" is not "a team". */
  readonly first: string | undefined;
}

// Every answer that is given makes another finder, and what a bullet says stays the same.
const itemsTold = new WeakMap<AskedItem, Told>();

/**
 * Finds the answered requirements whose answer holds for a bullet: those that say the same in the same words, whatever
 * holds them together, and those of which one asks for a little more: who has all of it has less of it, too, and who
 * lacks a part lacks the whole. More than one only where all are as alike.
 */
export function createAlikeFinder(answers: readonly Answer[]): (item: AskedItem) => readonly Answer[] {
  const known = answers.map((answer) => ({ answer, told: toldIn(answer.words) }));
  const holders = new Map<string, (typeof known)[number][]>();
  for (const one of known) for (const word of one.told.words) holders.set(word, [...(holders.get(word) ?? []), one]);
  return (item) => {
    if (known.length === 0) return [];
    const asked = itemsTold.get(item) ?? toldIn(item.text);
    itemsTold.set(item, asked);
    // What holds for the bullet has its first word. Few do: what takes long is looked at in the end.
    return (holders.get(asked.first ?? "") ?? []).flatMap(({ answer, told }) =>
      holdsFor(answer, told, asked) &&
      amountsOf(told.text) === amountsOf(item.text, item) &&
      namesAll(answer.words, item)
        ? [answer]
        : [],
    );
  };
}

/** Whether the words that an answer was given to say enough of what is asked. */
function holdsFor(answer: Answer, told: Told, asked: Told): boolean {
  if (Math.min(told.words.size, asked.words.size) < LEAST) return false;
  const both = [...told.words].filter((word) => asked.words.has(word)).length;
  if (both === told.words.size && both === asked.words.size) return true;
  const value = saidIn(answer)?.value;
  const isPart = value === "met" ? both === asked.words.size : value === "gap" && both === told.words.size;
  if (!isPart || told.first !== asked.first || isChoice(told.text)) return false;
  return both / Math.max(told.words.size, asked.words.size) >= CARRIED;
}

function toldIn(text: string): Told {
  const words = wholeWords(text).filter(isTelling);
  return { text, words: new Set(words), first: words[0] };
}

/** Whether each word tells anything: a collection has many bullets, and few words. */
const tellingWords = new Map<string, boolean>();

function isTelling(word: string): boolean {
  const before = tellingWords.get(word);
  if (before !== undefined) return before;
  const is = splitWords(word).some((root) => TELLING.has(root) || !(EMPTY_WORDS.has(root) || NEUTRAL.has(root)));
  tellingWords.set(word, is);
  return is;
}

/** Whether a text has the names of all skills that a bullet asks for. */
function namesAll(text: string, { skills }: AskedItem): boolean {
  const words = new Set(splitWords(text));
  return skills.every((name) => splitWords(name).every((word) => words.has(word)));
}
