import type { Snapshot } from "../../../collection/posting-record.ts";
import type { AskedItem } from "../../../comparison/requirements/asked-item.ts";
import type { AnswerPart } from "./answering.ts";

/** How a bullet of a role is answered; nothing where the role's words are not at hand. */
export function partOf(item: AskedItem, snapshot: Snapshot | undefined): AnswerPart | undefined {
  if (!snapshot) return undefined;
  const { key, observation } = snapshot;
  return {
    ask: { kind: "requirement", words: item.text, role: key },
    find: (book) => book.ofItem(item, observation),
  };
}
