import type { PostingRecord } from "../../collection/posting-record.ts";
import { joinByName } from "../../posting/demand.ts";
import type { Wording } from "../../posting/describe.ts";
import {
  describeEducation,
  describeEmployment,
  describeExperience,
  describeLanguages,
} from "../../posting/describe-requirements.ts";
import type { FieldName } from "../../posting/job-posting.ts";
import type { MessageName } from "../../posting/words.ts";

/** What a role asks for, in at most three lines: years; degree and languages; skills, what is required first. */
export function askedLines({ posting, problems }: PostingRecord, wording: Wording): readonly string[] {
  const { words } = wording;
  const { experienceRequirements, educationRequirements, knowsLanguage, employmentType, skills = [] } = posting;
  const unread = (field: FieldName, label: MessageName) =>
    problems.some((problem) => problem.field === field) ? `${words(label)}: ${words("couldNotBeRead")}` : undefined;
  const joined = (...parts: readonly (string | false | undefined)[]) => parts.filter(Boolean).join(" · ");
  const names = joinByName(skills, ({ name }) => name).map(({ name }) => name);
  return [
    joined(
      posting.evergreen && words("notOneOpening"),
      experienceRequirements
        ? describeExperience(experienceRequirements, wording)
        : unread("experienceRequirements", "factExperience"),
      employmentType && describeEmployment(employmentType, wording),
    ),
    joined(
      educationRequirements
        ? describeEducation(educationRequirements, wording)
        : unread("educationRequirements", "factEducation"),
      knowsLanguage && describeLanguages(knowsLanguage, wording),
    ),
    names.join(", "),
  ].filter((line) => line !== "");
}
