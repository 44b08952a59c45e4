import type { PostingRecord } from "../../../collection/posting-record.ts";
import type { ComparisonTable } from "../../../exports/clipboard/comparison-table.ts";
import type { Wording } from "../../../posting/describe.ts";
import { DEMAND_WORDS } from "./DemandMark.tsx";
import { isSame, type MarkRow } from "./mark-row.ts";
import { isUnread, MARK_GROUPS } from "./mark-groups.ts";
import type { Asked } from "./use-asked.ts";

type TableRow = ComparisonTable["rows"][number];

/** What is asked for, lined up, as rows that are copied: each group under its name. */
export function copiedMarks(
  { requirements, skills }: Asked,
  records: readonly PostingRecord[],
  onlyDifferences: boolean,
  wording: Wording,
): readonly TableRow[] {
  const unasked = records.map((record) => isUnread(record, ["qualifications", "preferredQualifications"]));
  const unnamed = records.map((record) => isUnread(record, ["skills"]));
  const group = (
    all: readonly MarkRow[],
    at: 1 | 2,
    none: "notAskedFor" | "notNamed",
    unread: readonly boolean[],
  ): readonly TableRow[] =>
    MARK_GROUPS.flatMap((marks) => {
      const rows = all.filter((row) => row.askedBy === marks[0] && !(onlyDifferences && isSame(row)));
      if (rows.length === 0) return [];
      return [
        { label: wording.words(marks[at]), cells: records.map(() => []) },
        ...rows.map(({ label, cells }) => ({
          label,
          cells: cells.map(({ demand, amounts }, index) => {
            if (!demand) return [wording.words(unread[index] ? "couldNotBeRead" : none)];
            return [[wording.words(DEMAND_WORDS[demand]), ...amounts].join(" · ")];
          }),
        })),
      ];
    });
  return [...group(requirements, 1, "notAskedFor", unasked), ...group(skills, 2, "notNamed", unnamed)];
}
