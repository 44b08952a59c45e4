import type { PostingRecord } from "../../../collection/posting-record.ts";
import { stateOf } from "../../../posting/observation.ts";
import type { MessageName } from "../../../posting/words.ts";
import type { MarkRow } from "./mark-row.ts";

/** How what is asked for is grouped, and what each group is called. */
export const MARK_GROUPS: readonly (readonly [MarkRow["askedBy"], requirements: MessageName, skills: MessageName])[] = [
  ["all", "requirementsOfAll", "skillsOfAll"],
  ["some", "requirementsOfSome", "skillsOfSome"],
  ["one", "requirementsOfOne", "skillsOfOne"],
];

/** Whether one of these could not be read, so that nobody can say what the role does not ask for. */
export function isUnread(
  { posting, problems }: PostingRecord,
  fields: readonly ("qualifications" | "preferredQualifications" | "skills")[],
): boolean {
  return fields.some((field) => stateOf(posting, problems, field) === "could-not-be-read");
}
