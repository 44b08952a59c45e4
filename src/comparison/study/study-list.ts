import { type Answer, type AnswerValue, saidIn } from "../../collection/answers/answer.ts";
import type { Demand } from "../../posting/demand.ts";
import type { AnswerBook, FoundAnswer } from "../answers/answer-book.ts";
import { type Fit, fitOf } from "../fit/fit.ts";
import type { AskingRole } from "../requirements/asked-item.ts";

/** A role that asks for something, in the words in which it does. */
export interface StudyAsk {
  /** Key of the role. */
  readonly role: string;
  readonly demand: Exclude<Demand, "mentioned">;
  /** Its bullets that ask for it. */
  readonly texts: readonly string[];
}

/** Something that was answered with a gap or partly, and who asks for it. */
export interface StudyItem {
  readonly answer: Answer;
  readonly value: Extract<AnswerValue, "gap" | "partly">;
  /** Those that require it first, then in the order of the roles. */
  readonly asks: readonly StudyAsk[];
  /** How many roles require it, and how many only prefer it. */
  readonly required: number;
  readonly preferred: number;
}

/**
 * What to learn: every answer of gap or partly that holds for something these roles ask for, the one that most of them
 * require first, then by how many prefer it. A bullet that asks for nothing but skills stands under these. What is
 * unanswered is not in it.
 */
export function studyList(roles: readonly AskingRole[], book: AnswerBook): readonly StudyItem[] {
  const items = new Map<string, { readonly answer: Answer; readonly asks: Map<string, StudyAsk> }>();
  for (const role of roles) {
    for (const { found, text, demand } of asksOf(fitOf(role, book))) {
      for (const answer of found.from) {
        const item = items.get(answer.key) ?? { answer, asks: new Map<string, StudyAsk>() };
        items.set(answer.key, item);
        const before = item.asks.get(role.key);
        const texts = [...new Set([...(before?.texts ?? []), text])];
        const strongest = before?.demand === "required" ? before.demand : demand;
        item.asks.set(role.key, { role: role.key, demand: strongest, texts });
      }
    }
  }
  return [...items.values()].flatMap(({ answer, asks }) => itemOf(answer, [...asks.values()])).toSorted(inOrder);
}

interface FoundAsk {
  readonly found: FoundAnswer;
  readonly text: string;
  readonly demand: StudyAsk["demand"];
}

/** Bullets and skills with an answer; a skill that a role merely names is not asked for. */
function asksOf({ lines, skills }: Fit): readonly FoundAsk[] {
  const bullets = lines.flatMap(({ item, demand, answer }) =>
    answer ? [{ found: answer, text: item.text, demand }] : [],
  );
  const named = skills.flatMap(({ name, demand, answer }) => {
    if (!answer || demand === "mentioned") return [];
    const texts = lines.filter(({ item }) => item.skills.includes(name)).map(({ item }) => item.text);
    return (texts.length > 0 ? texts : [name]).map((text) => ({ found: answer, text, demand }));
  });
  return [...bullets, ...named];
}

function itemOf(answer: Answer, asks: readonly StudyAsk[]): readonly StudyItem[] {
  const value = saidIn(answer)?.value;
  if (value !== "gap" && value !== "partly") return [];
  const of = (demand: StudyAsk["demand"]) => asks.filter((ask) => ask.demand === demand);
  const [required, preferred] = [of("required"), of("preferred")];
  return [{ answer, value, asks: [...required, ...preferred], required: required.length, preferred: preferred.length }];
}

function inOrder(a: StudyItem, b: StudyItem): number {
  return (
    b.required - a.required ||
    b.preferred - a.preferred ||
    Number(a.value === "partly") - Number(b.value === "partly") ||
    (a.answer.key < b.answer.key ? -1 : 1)
  );
}
