import { type AskedItem, askedItems } from "../../src/comparison/requirements/asked-item.ts";
import { lineUpRequirements } from "../../src/comparison/requirements/line-up-requirements.ts";
import { pairKey, type ReadPair } from "./aligned.ts";

type Verdict = "right" | "wrong" | "doubtful" | "missed";

/** Two bullets, one of each role, that either the labels or the lines hold for the same. */
export interface AlignedJudgement {
  readonly verdict: Verdict;
  readonly texts: readonly [string, string];
}

/** Shares are of 1; `strict` counts what is doubtful as wrong, `reworded` is the recall of bullets that differ in their words. */
export interface AlignedScore {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly precision: number;
  readonly strict: number;
  readonly recall: number;
  readonly reworded: number;
}

/** What the lines of a pair of roles make of every two bullets, beside what a reader by eye made of them. */
export function judgeAligned({ roles, observations, same, doubtful }: ReadPair): AlignedJudgement[] {
  const [one, other] = observations;
  const rows = lineUpRequirements([
    { ...one, key: roles[0] },
    { ...other, key: roles[1] },
  ]);
  const found = new Set(
    rows.flatMap(({ cells: [left, right] }) => keysOf(left?.items ?? [], right?.items ?? []).map(({ key }) => key)),
  );
  return keysOf(askedItems(one), askedItems(other)).flatMap(({ key, texts }) => {
    const verdict = verdictOf(found.has(key), same.has(key), doubtful.has(key));
    return verdict ? [{ verdict, texts }] : [];
  });
}

/** Sums up; the shares of nothing are 1. */
export function tallyAligned(judgements: readonly AlignedJudgement[]): AlignedScore {
  const count = (verdict: Verdict, some = judgements) => some.filter((one) => one.verdict === verdict).length;
  const counts = {
    right: count("right"),
    wrong: count("wrong"),
    doubtful: count("doubtful"),
    missed: count("missed"),
  };
  const { right, wrong, doubtful, missed } = counts;
  const reworded = judgements.filter(({ texts: [left, other] }) => left !== other);
  return {
    counts,
    precision: share(right, right + wrong),
    strict: share(right, right + wrong + doubtful),
    recall: share(right, right + missed),
    reworded: share(count("right", reworded), count("right", reworded) + count("missed", reworded)),
  };
}

function verdictOf(found: boolean, same: boolean, doubtful: boolean): Verdict | undefined {
  if (same) return found ? "right" : "missed";
  if (!found) return undefined;
  return doubtful ? "doubtful" : "wrong";
}

function keysOf(left: readonly AskedItem[], right: readonly AskedItem[]) {
  return left.flatMap((a) => right.map((b) => ({ key: pairKey(a, b), texts: [a.text, b.text] as const })));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
