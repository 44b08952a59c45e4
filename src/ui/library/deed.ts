import type { AnswerBack } from "../../collection/answers/answer.ts";
import type { MineValues } from "../../collection/posting-record.ts";
import type { ReminderValue } from "../../collection/reminder.ts";
import type { SavedView } from "../../collection/saved-view.ts";

/** Something the user did, with what it takes to undo it. */
export type Deed =
  | { readonly did: "removed"; readonly keys: readonly string[]; readonly title: string }
  /** `before`: the values as they were; `undefined` was none. */
  | { readonly did: "set"; readonly key: string; readonly title: string; readonly before: MineValues }
  | { readonly did: "reminded"; readonly key: string; readonly title: string; readonly before: ReminderValue }
  /** Kept, renamed or dropped; absent `before`: it is new. */
  | { readonly did: "view"; readonly id: string; readonly name: string; readonly before?: SavedView | undefined }
  | { readonly did: "unchosen"; readonly keys: readonly string[] }
  | AnswerDeed
  /** What matters was weighed otherwise: the queries that say how it was weighed, and how then. */
  | { readonly did: "weighed"; readonly name: string; readonly before: string; readonly after: string };

/** Something was answered, answers were taken back, or a note on them was changed. */
export interface AnswerDeed {
  readonly did: "answered" | "unanswered" | "noted";
  readonly title: string;
  /** What puts the answers back as they were. */
  readonly before: readonly AnswerBack[];
}
