import { answerKey } from "../../../collection/answers/answer.ts";
import type { Snapshot } from "../../../collection/posting-record.ts";
import type { AskedItem } from "../../../comparison/requirements/asked-item.ts";
import { answerBookOf } from "../../../comparison/answers/answer-book.ts";
import { lineUpRequirements, type RequirementRow } from "../../../comparison/requirements/line-up-requirements.ts";
import { fold } from "../../../comparison/text-facts.ts";
import type { Wording } from "../../../posting/describe.ts";
import { DEGREE_WORDS, describeYears } from "../../../posting/describe-requirements.ts";
import { SECTION_WORDS } from "../../../posting/section-words.ts";
import type { MessageName } from "../../../posting/words.ts";
import type { AnswerPart } from "../answers/answering.ts";
import { partOf } from "../answers/part-of.ts";
import type { MarkCell, MarkRow } from "./mark-row.ts";

/** What the roles ask for, lined up: one row for each requirement, in the words of the first role that asks. */
export function requirementRows(snapshots: readonly Snapshot[], wording: Wording): readonly MarkRow[] {
  const roles = snapshots.map(({ key, observation }) => ({ key, ...observation }));
  return lineUpRequirements(roles).map((row): MarkRow => {
    const items = row.cells.flatMap((cell) => cell.items);
    const first = row.cells.findIndex((cell) => cell.items.length > 0);
    const members = row.cells.flatMap((cell, at) =>
      cell.items.map(({ section, index }) => `${snapshots[at]?.key ?? ""} ${section} ${index}`),
    );
    return {
      id: `asked ${members.toSorted()[0] ?? ""}`,
      ...(ownName(items, wording) ?? {
        label: row.cells[first]?.items[0]?.text ?? "",
        language: snapshots[first]?.observation.posting.inLanguage,
      }),
      askedBy: row.askedBy,
      wordings: new Set(items.map(({ text }) => fold(text).toLowerCase())).size,
      differs: whyOf(row),
      cells: row.cells.map((cell, at) => cellOf(cell, row, wording, snapshots[at])),
      parts: partsOf(row, snapshots),
    };
  });
}

/**
 * A name of ours for a degree or for years that each role asks for in a field of its own: the words of one would be
 * wrong for the others. Nothing where they ask for the same but for the amount.
 */
function ownName(items: readonly AskedItem[], { words }: Wording): Pick<MarkRow, "label"> | undefined {
  const [one, ...others] = items;
  if (!one || new Set(items.map(({ text }) => fold(text).toLowerCase().replace(/\d+/g, "0"))).size === 1)
    return undefined;
  if (one.skills.some((skill) => others.every(({ skills }) => skills.includes(skill)))) return undefined;
  if (items.every(({ degrees }) => degrees.length > 0)) return { label: words("factEducation") };
  if (items.every(({ years }) => years.length > 0)) return { label: words("factExperience") };
  return undefined;
}

function whyOf({ differs }: RequirementRow): readonly MessageName[] {
  const why: (MessageName | false)[] = [
    differs.demand && "otherDemand",
    differs.years && "otherYears",
    differs.degrees && "otherDegrees",
  ];
  return why.filter((one) => one !== false);
}

/**
 * What the bullets of a row ask for, each wording once; nothing unless whoever answers one of them has answered all.
 * Roles are lined up by what they have in common: five years of something stand beside ten, and one tool beside two.
 */
function partsOf({ cells }: RequirementRow, snapshots: readonly Snapshot[]): readonly AnswerPart[] | undefined {
  const parts = cells.flatMap(({ items }, at) => items.flatMap((item) => partOf(item, snapshots[at]) ?? []));
  const wordings = new Map<string, AnswerPart>();
  for (const part of parts) {
    const key = answerKey(part.ask);
    // In the words of the first role, as the row is called.
    if (!wordings.has(key)) wordings.set(key, part);
  }
  // "Partly" says nothing of what asks for a little more or less.
  const books = [...wordings].map(([key, { ask }]) =>
    answerBookOf([{ ...ask, key, value: { value: "partly", at: 0 } }]),
  );
  return books.every((book) => parts.every(({ find }) => find(book))) ? [...wordings.values()] : undefined;
}

function cellOf(
  { items, demand }: RequirementRow["cells"][number],
  row: RequirementRow,
  wording: Wording,
  snapshot: Snapshot | undefined,
): MarkCell {
  const amounts = [
    ...(row.differs.years ? items.flatMap((item) => yearsOf(item, wording)) : []),
    ...(row.differs.degrees ? items.flatMap((item) => degreesOf(item, wording)) : []),
  ];
  return {
    demand,
    amounts: [...new Set(amounts)],
    // Nothing is asked in the words around the title.
    asked: items.map((item) => ({
      text: item.text,
      label: item.section === "header" ? undefined : SECTION_WORDS[item.section],
      part: partOf(item, snapshot),
    })),
  };
}

function yearsOf({ years }: AskedItem, wording: Wording): readonly string[] {
  return years.flatMap(({ min, max }) => {
    const ends = [min, max].filter((end) => end !== null);
    return ends.length > 0 ? [ends.map((end) => describeYears(end, wording)).join("–")] : [];
  });
}

function degreesOf({ degrees }: AskedItem, { words }: Wording): readonly string[] {
  return degrees.length > 0 ? [degrees.map((degree) => words(DEGREE_WORDS[degree])).join(", ")] : [];
}
