import { describeInterview } from "../collection/interview.ts";
import { mineOf } from "../collection/posting-record.ts";
import type { Mine } from "../collection/posting-record.ts";
import { STATUS_WORDS } from "../collection/status-words.ts";
import type { Wording } from "../posting/describe.ts";
import type { MessageName } from "../posting/words.ts";
import type { Fact } from "./row.ts";

/** The user's own side of a role. */
export const MY_FACTS: readonly Fact[] = [
  mine("status", "factStatus", (status, { words }) => [words(STATUS_WORDS[status])]),
  mine("stars", "factStars", (stars, { words, locale }) => [
    words("starsOf", new Intl.NumberFormat(locale).format(stars)),
  ]),
  mine("interview", "factInterview", (interview, wording) => [describeInterview(interview, wording)]),
  mine("notes", "factNotes", (notes) => notes.split("\n")),
];

function mine<K extends keyof Mine>(
  name: K,
  label: MessageName,
  lines: (value: Mine[K], wording: Wording) => readonly string[],
): Fact {
  return {
    id: name,
    label,
    side: "mine",
    state({ record }, wording) {
      const value = mineOf(record, name);
      // An emptied note and stars taken back are the same as none.
      if (value === undefined || value === "" || value === 0) return { state: "not-stated" };
      return { state: "stated", value: JSON.stringify(value), lines: lines(value, wording) };
    },
  };
}
