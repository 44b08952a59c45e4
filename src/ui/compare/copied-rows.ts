import type { PostingRecord } from "../../collection/posting-record.ts";
import type { Cell, ComparisonRow } from "../../comparison/row.ts";
import type { ComparisonTable } from "../../exports/clipboard/comparison-table.ts";
import type { Wording } from "../../posting/describe.ts";

type TableRow = ComparisonTable["rows"][number];

/** The heads of a comparison that is copied. */
export function copiedRoles(records: readonly PostingRecord[], { words }: Wording): ComparisonTable["roles"] {
  return records.map(({ posting }) => ({ title: posting.title ?? words("pageUntitled"), url: posting.url }));
}

/** Facts as rows that are copied: with their texts, whether these are unfolded or not. */
export function copiedFacts(rows: readonly ComparisonRow[], wording: Wording): readonly TableRow[] {
  return rows.map(({ label, side, cells }) => ({
    label: wording.words(label),
    cells: cells.map((cell) => linesOf(cell, side, wording)),
  }));
}

function linesOf(
  { state, lines, items, names, otherwise = [] }: Cell,
  side: ComparisonRow["side"],
  { words }: Wording,
): readonly string[] {
  if (state === "could-not-be-read") return [words("couldNotBeRead")];
  if (state === "not-stated") return [words(side === "mine" ? "notSet" : "notStated")];
  const texts = items?.map(({ text }) => text);
  const said = texts === undefined || texts.length === 0 ? lines : names ? [texts.join(", ")] : texts;
  return [...said, ...otherwise.map((other) => `${words("alsoSays")}: ${other}`)];
}
