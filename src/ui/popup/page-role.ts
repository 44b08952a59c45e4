import type { PageVisit } from "../../collection/collection.ts";
import { isApples, keyOf, roleOfRemovedPage, sourceOf } from "../../collection/identity.ts";
import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import { familyOf, parsePostingAddress } from "../../posting/address.ts";
import type { PageFound } from "../../posting/page-found.ts";
import type { WordsRead } from "../../posting/posting-words.ts";

/** The role that a page is about, as far as it is kept. */
export interface PageRole {
  readonly key: string;
  /** Absent where nothing of it is kept. */
  readonly record?: PostingRecord | undefined;
  /** A saved role of the same nine digits, where this one is not kept itself. */
  readonly relative?: PostingRecord | undefined;
  /** What can be done with it from here; nothing in a private window. */
  readonly action?: PageAction | undefined;
}

/** "keep-copy": the role is saved, and this copy of it is not among what is kept of it. */
export type PageAction = "save" | "unsave" | "keep-copy";

/** The role of a page that shows a posting. */
export function roleOfPage(page: PageFound, { observation }: WordsRead, records: readonly PostingRecord[]): PageRole {
  const key = keyOf(observation.posting);
  const record = records.find((one) => one.key === key);
  const family = familyOf(key);
  const relative = record
    ? undefined
    : records.find((one) => family !== undefined && one.family === family && mineOf(one, "saved") === true);
  return { key, record, relative, action: page.isPrivate ? undefined : actionOn(page.url, record) };
}

function actionOn(url: string, record: PostingRecord | undefined): PageAction {
  if (mineOf(record, "saved") !== true) return "save";
  return isApples(url) || record?.latest[sourceOf(url)] !== undefined ? "unsave" : "keep-copy";
}

/**
 * The visit to record before a role is saved from here. Apple's own pages record themselves when they are opened; a
 * copy is read when the user asks for it, and recorded when the user saves it.
 */
export function visitToRecord(
  { url }: PageFound,
  read: WordsRead,
  record: PostingRecord | undefined,
  { id, at }: Pick<PageVisit, "id" | "at">,
): PageVisit | undefined {
  return isApples(url) && record ? undefined : { id, at, url, wanted: true, page: { kind: "posting", ...read } };
}

/** The kept role whose page on Apple's site no longer shows it. */
export function roleOfGonePage({ url }: PageFound, records: readonly PostingRecord[]): PostingRecord | undefined {
  const identifier = parsePostingAddress(url)?.identifier;
  const family = identifier && familyOf(identifier);
  if (!identifier) return undefined;
  return roleOfRemovedPage(
    identifier,
    records.filter((record) => record.family === family),
  );
}
