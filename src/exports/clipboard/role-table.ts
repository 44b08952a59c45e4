import type { PostingRecord } from "../../collection/posting-record.ts";
import type { Wording } from "../../posting/describe.ts";
import type { MessageName } from "../../posting/words.ts";
import { describeFact } from "../describe-facts.ts";
import { escapeLine } from "../markdown/escape-markdown.ts";
import { pageLink } from "./page-link.ts";

const COLUMNS = [
  ["employmentUnit", "factTeam"],
  ["jobLocation", "factPlaces"],
  ["baseSalary", "factBasePay"],
  ["experienceRequirements", "factExperience"],
  ["datePosted", "factPosted"],
] as const satisfies readonly (readonly [string, MessageName])[];

/** Roles as rows of a Markdown table (GitHub's form); one role alone is a row to put into a table that is there. */
export function roleTable(records: readonly PostingRecord[], wording: Wording): string {
  const { words } = wording;
  const rows = records.map((record) => [
    titleCell(record, wording),
    ...COLUMNS.map(([field]) => describeFact(field, record, wording).map(escapeLine).join("<br>")),
  ]);
  const head = [words("factTitle"), ...COLUMNS.map(([, label]) => words(label))].map(escapeLine);
  const above = records.length > 1 ? [head, head.map(() => "---")] : [];
  return [...above, ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

function titleCell({ posting }: PostingRecord, { words }: Wording): string {
  const title = escapeLine(posting.title ?? words("pageUntitled"));
  // What would end the link, or the cell, is written as an address may have it.
  const link = pageLink(posting.url)?.replace(/[<>()|\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return link === undefined ? title : `[${title}](${link})`;
}
