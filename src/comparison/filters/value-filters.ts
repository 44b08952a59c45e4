import { mineOf, STATUSES, type PostingRecord } from "../../collection/posting-record.ts";
import { STATUS_WORDS } from "../../collection/status-words.ts";
import type { Wording } from "../../posting/describe.ts";
import { describeLanguage } from "../../posting/describe-requirements.ts";
import type { FieldName } from "../../posting/job-posting.ts";
import { stateOf } from "../../posting/observation.ts";
import { describeTextLanguage, languageOf } from "../../posting/text-language.ts";
import { UNREAD, UNSAID, type ValueFilter } from "./value-filter.ts";

const NO_STATUS = "none";
const HOME_OFFICE = "~home";

/** In the order in which they are shown. */
export const VALUE_FILTERS: readonly ValueFilter[] = [
  {
    id: "status",
    label: "status",
    order: [...STATUSES, NO_STATUS],
    valuesOf: (record) => [mineOf(record, "status") ?? NO_STATUS],
    describe: (value, { words }) => {
      const status = STATUSES.find((one) => one === value);
      return words(status ? STATUS_WORDS[status] : "statusNone");
    },
  },
  {
    id: "kept",
    label: "filterKept",
    order: ["saved", "seen"],
    valuesOf: (record) => [mineOf(record, "saved") ? "saved" : "seen"],
    describe: (value, { words }) => words(value === "saved" ? "saved" : "notSaved"),
  },
  {
    id: "listing",
    label: "filterListing",
    order: ["listed", "removed"],
    valuesOf: ({ listing }) => [listing],
    describe: (value, { words }) => words(value === "removed" ? "noLongerListed" : "stillListed"),
  },
  {
    id: "place",
    label: "sortPlace",
    verbatim: true,
    valuesOf: (record) => [
      ...orMissing(
        record,
        "jobLocation",
        record.posting.jobLocation?.map(({ name }) => name),
      ),
      ...(record.posting.jobLocationType === "TELECOMMUTE" ? [HOME_OFFICE] : []),
    ],
    describe: (value, wording) => (value === HOME_OFFICE ? wording.words("factHomeOffice") : said(value, wording)),
  },
  {
    id: "team",
    label: "factTeam",
    verbatim: true,
    valuesOf: (record) => orMissing(record, "employmentUnit", listOf(record.posting.employmentUnit)),
    describe: said,
  },
  {
    id: "skill",
    label: "factSkills",
    verbatim: true,
    valuesOf: (record) =>
      orMissing(
        record,
        "skills",
        record.posting.skills?.map(({ name }) => name),
      ),
    describe: said,
  },
  {
    id: "asks",
    label: "factLanguages",
    valuesOf: (record) =>
      orMissing(
        record,
        "knowsLanguage",
        record.posting.knowsLanguage?.map(({ language }) => language),
      ),
    describe: (value, wording) =>
      value === UNSAID || value === UNREAD ? said(value, wording) : describeLanguage(value, wording.words),
  },
  {
    id: "language",
    label: "factTextLanguage",
    valuesOf: (record) => orMissing(record, "inLanguage", listOf(languageOf(record.posting.inLanguage))),
    describe: (value, wording) =>
      value === UNSAID || value === UNREAD ? said(value, wording) : describeTextLanguage(value, wording),
  },
];

/** The values, each once; where there are none, which of the two it is. */
function orMissing(record: PostingRecord, field: FieldName, values: readonly string[] = []): readonly string[] {
  if (values.length > 0) return values.length === 1 ? values : [...new Set(values)];
  return [stateOf(record.posting, record.problems, field) === "could-not-be-read" ? UNREAD : UNSAID];
}

function listOf(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

function said(value: string, { words }: Wording): string {
  if (value === UNSAID) return words("notStated");
  return value === UNREAD ? words("couldNotBeRead") : value;
}
