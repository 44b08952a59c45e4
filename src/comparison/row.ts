import type { MessageName } from "../posting/words.ts";
import type { ValueState } from "../posting/observation.ts";
import type { Wording } from "../posting/describe.ts";
import type { Passage } from "./passages.ts";
import type { Role } from "./role.ts";

/** One text of a role; `everywhere` when every role compared says the same. */
export interface Item {
  readonly text: string;
  readonly everywhere: boolean;
}

/** What one role has to say about one fact: its state, its value in words, and its texts where the fact is a list of them. */
export interface Cell {
  readonly state: ValueState;
  readonly lines: readonly string[];
  /** True where the lines are the posting's words and not ours. */
  readonly verbatim: boolean;
  readonly items?: readonly Item[] | undefined;
  /** True where the items are names and not sentences: they stand side by side. */
  readonly names: boolean;
  /** The posting's words that the value was read from, or that defeated the reader. */
  readonly passages: readonly Passage[];
  /** What the page says otherwise, where it contradicts the value. */
  readonly otherwise?: readonly string[] | undefined;
}

/** "cannot-be-compared": a value could not be read or is not at hand, so nobody can tell. */
export type Agreement = "same" | "differs" | "cannot-be-compared";

/** One fact across the roles, in their order. */
export interface ComparisonRow {
  readonly id: string;
  readonly label: MessageName;
  /** Whose value it is: the posting's words, or the user's own. */
  readonly side: "posting" | "mine";
  readonly agreement: Agreement;
  readonly cells: readonly Cell[];
}

/**
 * What one role says about a fact. `value` is what is compared: two roles agree where it is the same text.
 * It is made of values, never of words for the user, so that no locale can make two values look alike.
 */
export interface Statement {
  readonly state: ValueState;
  readonly value?: string | undefined;
  readonly lines?: readonly string[] | undefined;
  /** True where the lines are the posting's words and not ours. */
  readonly verbatim?: boolean | undefined;
  readonly texts?: readonly string[] | undefined;
  /** The line in place of `lines` where the texts are names, from the number of those that not every role has. */
  readonly sum?: ((own: number) => string) | undefined;
  readonly passages?: readonly Passage[] | undefined;
  /** What the page says otherwise; the value is the more trusted. */
  readonly otherwise?: readonly string[] | undefined;
  /** True where the value is only a part of the truth (a count without its texts): equal values prove nothing. */
  readonly partial?: boolean | undefined;
}

/** A fact that roles are compared by; the list of them is `FACTS`. */
export interface Fact {
  readonly id: string;
  readonly label: MessageName;
  readonly side: "posting" | "mine";
  /** True where a row that no role has anything to say in is left out. */
  readonly rare?: boolean;
  state(role: Role, wording: Wording): Statement;
}
