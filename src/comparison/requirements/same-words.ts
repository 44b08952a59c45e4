import { splitWords } from "./split-words.ts";

/** What is asked for everywhere and put in many ways; the words of a line say one thing. */
const SAME: readonly string[] = [
  "communication communicate communicator communicating",
  "collaboration collaborate collaborative teamwork teamplayer teammate crossfunctional multifunctional",
  "detail details meticulous",
  "motivated motivation selfstarter selfmotivated selfdriven enthusiastic enthusiasm energetic",
  "debug debugging troubleshooting troubleshoot",
  "script scripting scripts",
  "multitask multitasking",
];

/** "multi-functional", "cross functional": words that are written as one, with a hyphen or as two. */
const PREFIX = /\b(cross|multi|self|non|pre|post|co|micro|real|wi)[-‐‑ ](?=\p{L})|\b(team)[-‐‑ ](?=player|work)/giu;

/** Communication that is no trait of whoever wants the role. */
const SIGNALS =
  /\bcommunications?(?= (?:protocol|standard|system|interface|network|technolog|theor|circuit|stack|bus|chip))/giu;

const NAMES = new Map(
  SAME.flatMap((line) => splitWords(line).map((word, _at, [name = word]) => [word, name] as const)),
);

/** The names under which such words are known. */
export const TRAITS: ReadonlySet<string> = new Set(NAMES.values());

/** The words of a text, each as the first of those that say the same. */
export function sameWords(text: string): string[] {
  return splitWords(text.replace(PREFIX, "$1$2").replace(SIGNALS, "signalling")).map((word) => NAMES.get(word) ?? word);
}
