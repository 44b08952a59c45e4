import { type Answer, saidIn } from "../../collection/answers/answer.ts";
import type { AnswerBook, FoundAnswer } from "../answers/answer-book.ts";
import { type Fit, fitOf } from "../fit/fit.ts";
import type { AskedItem, AskingRole } from "../requirements/asked-item.ts";
import { joinAsked } from "./join-asked.ts";
import type { AskedAnswer, StudyAsk, StudyItem } from "./study-item.ts";

/**
 * What to learn: every answer of gap or partly that holds for something these roles ask for, the one that most of them
 * require first, then by how many prefer it. What is the same in other words, as a comparison lines it up, is one, and a
 * role counts once in it. A bullet that asks for nothing but skills stands under these. What is unanswered is not in it.
 */
export function studyList(roles: readonly AskingRole[], book: AnswerBook): readonly StudyItem[] {
  const found = new Map<string, { answer: Answer; asks: Map<string, StudyAsk>; bullet?: AskedAnswer["bullet"] }>();
  const together: (readonly string[])[] = [];
  for (const role of roles) {
    for (const { found: by, item, text, demand } of asksOf(fitOf(role, book))) {
      if (by.by === "alike") together.push(by.from.map(({ key }) => key));
      for (const answer of by.from) {
        const one = found.get(answer.key) ?? { answer, asks: new Map<string, StudyAsk>() };
        found.set(answer.key, one);
        if (item && by.by !== "parts") one.bullet ??= { item, role: role.key };
        one.asks.set(role.key, bothAsks(one.asks.get(role.key), { role: role.key, demand, texts: [text] }));
      }
    }
  }
  const asked = [...found.values()].flatMap((one): AskedAnswer[] => {
    const value = saidIn(one.answer)?.value;
    return value === "gap" || value === "partly" ? [{ ...one, value }] : [];
  });
  const places = new Map(roles.map(({ key }, at) => [key, at]));
  return joinAsked(asked, together)
    .flatMap((joined) => itemOf(joined, places))
    .toSorted(inOrder);
}

function bothAsks(before: StudyAsk | undefined, { role, demand, texts }: StudyAsk): StudyAsk {
  const strongest = before?.demand === "required" ? before.demand : demand;
  return { role, demand: strongest, texts: [...new Set([...(before?.texts ?? []), ...texts])] };
}

interface FoundAsk {
  readonly found: FoundAnswer;
  /** The bullet; absent where a skill is asked for. */
  readonly item?: AskedItem | undefined;
  readonly text: string;
  readonly demand: StudyAsk["demand"];
}

/** Bullets and skills with an answer; a skill that a role merely names is not asked for. */
function asksOf({ lines, skills }: Fit): readonly FoundAsk[] {
  const bullets = lines.flatMap(({ item, demand, answer }) =>
    answer ? [{ found: answer, item, text: item.text, demand }] : [],
  );
  const named = skills.flatMap(({ name, demand, answer }) => {
    if (!answer || demand === "mentioned") return [];
    const texts = lines.filter(({ item }) => item.skills.includes(name)).map(({ item }) => item.text);
    return (texts.length > 0 ? texts : [name]).map((text) => ({ found: answer, text, demand }));
  });
  return [...bullets, ...named];
}

/** @param places Where each role stands. */
function itemOf(joined: readonly AskedAnswer[], places: ReadonlyMap<string, number>): readonly StudyItem[] {
  const [first, ...others] = joined.toSorted(
    (a, b) => b.asks.size - a.asks.size || (a.answer.key < b.answer.key ? -1 : 1),
  );
  if (!first) return [];
  const byRole = new Map(first.asks);
  for (const ask of others.flatMap(({ asks }) => [...asks.values()])) {
    byRole.set(ask.role, bothAsks(byRole.get(ask.role), ask));
  }
  const all = [...byRole.values()].toSorted((a, b) => (places.get(a.role) ?? 0) - (places.get(b.role) ?? 0));
  const of = (demand: StudyAsk["demand"]) => all.filter((ask) => ask.demand === demand);
  const [required, preferred] = [of("required"), of("preferred")];
  return [
    {
      answers: [first.answer, ...others.map(({ answer }) => answer)],
      value: first.value,
      asks: [...required, ...preferred],
      required: required.length,
      preferred: preferred.length,
    },
  ];
}

function inOrder(a: StudyItem, b: StudyItem): number {
  return (
    b.required - a.required ||
    b.preferred - a.preferred ||
    Number(a.value === "partly") - Number(b.value === "partly") ||
    (a.answers[0].key < b.answers[0].key ? -1 : 1)
  );
}
