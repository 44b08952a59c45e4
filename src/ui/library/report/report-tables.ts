import type { PostingRecord } from "../../../collection/posting-record.ts";
import { compareRoles } from "../../../comparison/compare-roles.ts";
import { extremesOf } from "../../../comparison/extremes.ts";
import type { Role } from "../../../comparison/role.ts";
import type { Cell, ComparisonRow } from "../../../comparison/row.ts";
import type { ReportCell, ReportRow, ReportTable } from "../../../exports/report/report.ts";
import type { Wording } from "../../../posting/describe.ts";
import { stateOf } from "../../../posting/observation.ts";
import type { MessageName } from "../../../posting/words.ts";
import { DEMAND_WORDS } from "../compare/DemandMark.tsx";
import type { MarkRow } from "../compare/mark-row.ts";
import type { Asked } from "../compare/use-asked.ts";

const GROUPS: readonly (readonly [MarkRow["askedBy"], requirements: MessageName, skills: MessageName])[] = [
  ["all", "requirementsOfAll", "skillsOfAll"],
  ["some", "requirementsOfSome", "skillsOfSome"],
  ["one", "requirementsOfOne", "skillsOfOne"],
];
/** Facts that are told line by line below: their lists say no more. */
const LINED_UP: ReadonlySet<string> = new Set(["skills", "qualifications", "preferredQualifications"]);

/** The facts with the words behind them, then what is asked for lined up, then the skills. */
export function reportTables(
  roles: readonly Role[],
  asked: Asked | undefined,
  withMine: boolean,
  wording: Wording,
): readonly ReportTable[] {
  const { words } = wording;
  const records = roles.map(({ record }) => record);
  const rows = compareRoles(roles, wording).filter(
    ({ id, side }) => (withMine || side !== "mine") && !(asked && LINED_UP.has(id)),
  );
  const unread = (...fields: readonly ("qualifications" | "preferredQualifications" | "skills")[]) =>
    records.map(({ posting, problems }) =>
      fields.some((field) => stateOf(posting, problems, field) === "could-not-be-read"),
    );
  const group = (all: readonly MarkRow[], by: MarkRow["askedBy"], none: MessageName, gaps: readonly boolean[]) =>
    all.filter(({ askedBy }) => askedBy === by).map((row) => markRow(row, records, none, gaps, wording));
  const tables: readonly ReportTable[] = [
    { heading: words("reportFacts"), rows: rows.map((row) => factRow(row, records, wording)) },
    ...GROUPS.map(([by, label]) => ({
      heading: words(label),
      rows: group(asked?.requirements ?? [], by, "notAskedFor", unread("qualifications", "preferredQualifications")),
    })),
    ...GROUPS.map(([by, , label]) => ({
      heading: words(label),
      rows: group(asked?.skills ?? [], by, "notNamed", unread("skills")),
    })),
  ];
  return tables.filter((table) => table.rows.length > 0);
}

function factRow(row: ComparisonRow, records: readonly PostingRecord[], wording: Wording): ReportRow {
  const { words } = wording;
  const ends = extremesOf(row.id, records);
  const WHY = { same: undefined, differs: "differs", "cannot-be-compared": "cannotBeCompared" } as const;
  const why = WHY[row.agreement];
  return {
    label: { text: words(row.label) },
    differs: why && words(why),
    cells: row.cells.map((cell, at): ReportCell => {
      const end = ends[at];
      return {
        ...linesOf(cell, row.side, records[at]?.posting.inLanguage, wording),
        end: end && (end.amongStated ? words("extremeAmongStated", words(end.label)) : words(end.label)),
        quotes: cell.items && !cell.names ? [] : cell.passages.map(({ quote }) => `“${quote}”`),
        language: records[at]?.posting.inLanguage,
      };
    }),
  };
}

function linesOf(
  { state, lines, verbatim, items, names, otherwise = [] }: Cell,
  side: ComparisonRow["side"],
  language: string | undefined,
  { words }: Wording,
): Pick<ReportCell, "lines" | "stated"> {
  if (state === "not-stated")
    return { lines: [{ text: words(side === "mine" ? "notSet" : "notStated") }], stated: false };
  if (state === "could-not-be-read") return { lines: [{ text: words("couldNotBeRead") }], stated: false };
  const said = lines.map((text) => ({ text, language: verbatim ? language : undefined }));
  const listed = items?.map(({ text }) => ({ text, language: names ? undefined : language })) ?? [];
  const others = otherwise.map((other) => ({ text: `${words("alsoSays")}: ${other}` }));
  return { lines: [...said, ...listed, ...others], stated: true };
}

function markRow(
  row: MarkRow,
  records: readonly PostingRecord[],
  none: MessageName,
  unread: readonly boolean[],
  { words }: Wording,
): ReportRow {
  return {
    label: { text: row.label, language: row.language },
    differs: row.differs.length > 0 ? row.differs.map((why) => words(why)).join(", ") : undefined,
    cells: row.cells.map(({ demand, amounts, asked }, at): ReportCell => {
      if (!demand) return { lines: [{ text: words(unread[at] ? "couldNotBeRead" : none) }], stated: false, quotes: [] };
      return {
        lines: [{ text: [words(DEMAND_WORDS[demand]), ...amounts].join(", ") }],
        stated: true,
        // The label is the words of the first role that asks; they are not said twice.
        quotes: asked.flatMap(({ text }) => (text === row.label ? [] : [`“${text}”`])),
        language: records[at]?.posting.inLanguage,
      };
    }),
  };
}
