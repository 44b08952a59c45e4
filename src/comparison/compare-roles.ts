import type { Wording } from "../posting/describe.ts";
import { MY_FACTS } from "./my-facts.ts";
import { POSTING_FACTS } from "./posting-facts.ts";
import { REQUIREMENT_FACTS } from "./requirement-facts.ts";
import type { Role } from "./role.ts";
import type { Agreement, Cell, ComparisonRow, Fact, Statement } from "./row.ts";
import { fold, TEXT_FACTS } from "./text-facts.ts";

/** Everything that roles are compared by, in the order of the rows. A new fact is one entry in its list. */
export const FACTS: readonly Fact[] = [...POSTING_FACTS, ...REQUIREMENT_FACTS, ...TEXT_FACTS, ...MY_FACTS];

/** Roles side by side: a row for each fact that is worth one, a cell for each role in the order given. */
export function compareRoles(roles: readonly Role[], wording: Wording): readonly ComparisonRow[] {
  return FACTS.flatMap((fact) => {
    const statements = roles.map((role) => fact.state(role, wording));
    const { id, label, side } = fact;
    if (fact.rare && statements.every(({ state }) => state === "not-stated")) return [];
    return { id, label, side, agreement: agreementOf(statements), cells: cellsOf(statements) };
  });
}

/**
 * Whether roles agree on a fact. One that could not be read leaves open what it would have said; stated against
 * not stated is a difference.
 */
export function agreementOf(statements: readonly Statement[]): Agreement {
  if (statements.some(({ state }) => state === "could-not-be-read")) return "cannot-be-compared";
  const partial = statements.some((statement) => statement.partial);
  // A count and a list of texts are not the same kind of value; only the numbers can be set side by side.
  const values = new Set(statements.map((one) => (partial ? sizeOf(one) : one.value)));
  if (values.size > 1) return "differs";
  return partial ? "cannot-be-compared" : "same";
}

function sizeOf({ texts, value }: Statement): string | undefined {
  return texts === undefined ? value : String(texts.length);
}

function cellsOf(statements: readonly Statement[]): readonly Cell[] {
  const folded = statements.map(({ texts = [] }) => new Set(texts.map(fold)));
  return statements.map(({ state, lines = [], verbatim = false, texts, sum, passages = [], otherwise }) => {
    const items = texts?.map((text) => ({ text, everywhere: folded.every((others) => others.has(fold(text))) }));
    const own = items?.filter(({ everywhere }) => !everywhere) ?? [];
    if (!sum) return { state, lines, verbatim, passages, otherwise, items, names: false };
    const shared = items?.filter(({ everywhere }) => everywhere) ?? [];
    const all = [...shared, ...own];
    return { state, lines: [sum(own.length)], verbatim, passages, otherwise, items: all, names: true };
  });
}
