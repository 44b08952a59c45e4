import type { Collection } from "../collection/collection.ts";
import type { CollectionErrorCode } from "../collection/collection-error.ts";
import type { Mine, PostingRecord } from "../collection/posting-record.ts";
import type { RoleAddress } from "../collection/role-address.ts";
import type { FoundWords } from "../posting/posting-words.ts";

export type Verb = keyof Collection;

/** What the card does with the role of its page. */
type CardVerb = "recordVisit" | "find" | "setMine";
export type PageCollection = Pick<Collection, CardVerb>;

/**
 * A page's script runs in a process with the page: should that be taken over, it reaches one role at a time, and of the
 * roles whose numbers it knows their marks; and, of the role of its page, what others are the same.
 */
export const PAGE_VERBS = [
  "recordVisit",
  "find",
  "setMine",
  "marks",
  "history",
  "relatives",
] as const satisfies readonly (CardVerb | "marks" | "history" | "relatives")[];

/** Values to set and names of values to take away, apart: JSON, which carries Chrome's messages, drops `undefined`. */
type MineChange = readonly [
  key: string,
  set: { readonly [K in keyof Mine]?: Mine[K] | undefined },
  taken: readonly (keyof Mine)[],
  at: number,
];

/** What travels for each verb: the arguments of `Collection`, but for two that a message cannot carry as they are. */
export type WireArguments = { readonly [V in Exclude<Verb, "setMine" | "list">]: Parameters<Collection[V]> } & {
  readonly setMine: MineChange;
  /** A page of the list: a message holds 64 MiB at most. */
  readonly list: readonly [from: number, count: number];
};

export type WireValue = { readonly [V in Exclude<Verb, "list">]: Awaited<ReturnType<Collection[V]>> } & {
  readonly list: readonly PostingRecord[];
};

/** A call of the collection as it travels. */
export interface Request<V extends Verb = Verb> {
  readonly collection: V;
  readonly args: WireArguments[V];
}

/** Words to read, as they travel; `inWords` where the answer is to be put into the user's words, too. */
export interface ReadRequest {
  readonly words: FoundWords;
  readonly inWords?: true;
}

/** Moments (ms since 1970) to put into words, as they travel. */
export interface MomentsRequest {
  readonly moments: readonly number[];
}

/** The card's looks and words, asked for. */
export interface KitRequest {
  readonly kit: "card";
}

/**
 * Scripts that are brought into a page when it needs them, each an entry point of its own: the card, the reader of every
 * page design, where the design is not known, what finds a value's words on the page, and what tells of a role's history.
 */
export const PAGE_SCRIPTS = ["card", "reader", "words", "history"] as const;
export type PageScript = (typeof PAGE_SCRIPTS)[number];

/** A script, asked for by the page that needs it. */
export interface ScriptRequest {
  readonly script: PageScript;
}

/** The page of a role, with its saved copies, asked for by a page's script. */
export interface RolePageRequest extends RoleAddress {
  readonly open: "role";
}

/** "too-large": the answer did not fit into a message; the caller asks for less at a time. */
export type AnswerCode = CollectionErrorCode | "too-large";

export type Answer =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly code: AnswerCode; readonly detail: string };

/** Whether something that arrived is an answer of ours; the background is the only one that sends any. */
export function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && "ok" in value && typeof value.ok === "boolean";
}
