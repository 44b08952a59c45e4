import type { PostingRecord, Snapshot } from "../collection/posting-record.ts";
import { lightOf } from "../collection/record-visit.ts";
import type { Wording } from "../posting/describe.ts";
import { POSTING_FACTS } from "./posting-facts.ts";
import { REQUIREMENT_FACTS } from "./requirement-facts.ts";
import type { Role } from "./role.ts";
import type { Fact, Statement } from "./row.ts";

/** What one saved copy says about a fact. */
export interface CopyFact extends Pick<Fact, "id" | "label">, Pick<Statement, "state" | "verbatim"> {
  readonly lines: readonly string[];
  /** True where the lines are names that stand side by side. */
  readonly names: boolean;
  readonly passages: NonNullable<Statement["passages"]>;
  readonly otherwise: readonly string[];
  /** What the copy that it is compared with says instead; absent where that is the same, or there is none. */
  readonly before?: readonly string[] | undefined;
}

/**
 * The facts of a saved copy, in the order in which they are shown. Of a copy that is not the record's own nobody knows
 * any more what could not be read: what it does not state is then left out, and not called "not stated".
 * @param before The copy to compare it with; both read by the same reader.
 */
export function factsOfCopy(
  record: PostingRecord,
  snapshot: Snapshot,
  before: Snapshot | undefined,
  wording: Wording,
): readonly CopyFact[] {
  const isOwn = snapshot.id === record.snapshot;
  return [...POSTING_FACTS, ...REQUIREMENT_FACTS].flatMap((fact) => {
    const said = fact.state(copyOf(record, snapshot), wording);
    const was = before && fact.state(copyOf(record, before), wording);
    const isOther = was?.state === "stated" && was.value !== said.value;
    if (said.state === "not-stated" && !isOther && (fact.rare || !isOwn)) return [];
    const { id, label } = fact;
    const { state, verbatim, passages = [], otherwise = [] } = said;
    const names = said.texts !== undefined;
    const shown = { id, label, state, verbatim, passages, otherwise, names, lines: linesOf(said) };
    return isOther ? { ...shown, before: linesOf(was) } : shown;
  });
}

function linesOf({ texts, lines = [] }: Statement): readonly string[] {
  return texts ?? lines;
}

function copyOf(record: PostingRecord, snapshot: Snapshot): Role {
  if (snapshot.id === record.snapshot) return { record, snapshot };
  return { record: { ...record, posting: lightOf(snapshot.observation), problems: [] }, snapshot };
}
