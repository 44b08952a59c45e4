import type { FileFault, LineFault } from "../../exports/import/file-read.ts";
import type { Merged } from "../../collection/import/merge-history.ts";
import type { DayOrder } from "../../exports/import/read-day.ts";
import type { Mapped } from "../../exports/import/table-mapping.ts";
import type { Mine } from "../../collection/posting-record.ts";
import type { MessageName } from "../../posting/words.ts";
import type { LineOutcome } from "./preview.ts";

/** Why a file is not brought in, as a sentence. */
export const FILE_WORDS = {
  empty: "fileEmpty",
  "too-large": "fileTooLarge",
  packed: "filePacked",
  "not-text": "fileNotText",
  "cut-off": "fileCutOff",
  "unknown-form": "fileUnknownForm",
  "later-version": "fileLaterVersion",
} as const satisfies Record<FileFault, MessageName>;

/** Why a line is left out. */
export const LINE_WORDS = {
  "wrong-form": "lineWrongForm",
  "not-whole": "lineNotWhole",
  duplicate: "lineDuplicate",
  address: "lineAddress",
  "not-apples": "lineNotApples",
  taken: "lineTaken",
} as const satisfies Record<LineFault | "taken", MessageName>;

export const OUTCOME_WORDS = {
  new: "outcomeNew",
  changed: "outcomeChanged",
  same: "outcomeSame",
  "left-out": "outcomeLeftOut",
} as const satisfies Record<LineOutcome, MessageName>;

/** What a column of a table tells. */
export const MAPPED_WORDS = {
  title: "factTitle",
  company: "factEmployer",
  url: "factAddress",
  status: "status",
  notes: "note",
  applied: "dateApplied",
} as const satisfies Record<Mapped, MessageName>;

/** The user's own values. */
export const MINE_WORDS = {
  saved: "saved",
  status: "status",
  stars: "stars",
  notes: "note",
  interview: "interview",
} as const satisfies Record<keyof Mine, MessageName>;

/** What becomes of two notes. */
export const NOTE_WORDS = {
  replaced: "noteReplaced",
  beside: "noteBeside",
} as const satisfies Record<NonNullable<Merged["note"]>, MessageName>;

/** Which comes first in a day of figures. */
export const ORDER_WORDS = {
  "day-first": "dayFirst",
  "month-first": "monthFirst",
} as const satisfies Record<DayOrder, MessageName>;
