import type { PageVisit, VisitResult } from "../collection/collection.ts";
import type { Reader } from "../collection/read-again.ts";
import type { Remember } from "../collection/settings.ts";
import { keyOf } from "../collection/identity.ts";
import type { MineRecord, PostingRecord } from "../collection/posting-record.ts";
import { type Connection, unwatched } from "./connection.ts";
import { mineIn, readableRecord } from "./readable-record.ts";
import { isOfRow } from "./read-each.ts";
import { withRelated } from "./relatives.ts";
import { forgetLikeness } from "./write-likeness.ts";
import { VISIT_STORES } from "./visit-transaction.ts";
import { knownOf, type KnownOfVisit, type WithNewWords, writeVisit } from "./write-visit.ts";

/** What the user did with a role, as another copy of it has it. */
export type Elsewhere = (key: string) => Promise<MineRecord | undefined>;

/**
 * Writes a visit in one transaction, and who the twins of the role are where its words are new. A damaged row of
 * another role, or of another source, keeps no visit from being written: the role is then looked at again later.
 * @param elsewhere Asked where the role's own row is damaged and has lost the user's side.
 */
export async function recordVisit(
  connection: Connection,
  visit: PageVisit,
  reader: Reader | undefined,
  remember: Remember,
  elsewhere?: Elsewhere,
): Promise<VisitResult | undefined> {
  const write = (mine?: MineRecord, withNewWords?: WithNewWords) =>
    connection.write(VISIT_STORES, async (transaction) => {
      const known = await knownOf(transaction, visit);
      const bare = elsewhere && bareKey(visit, known);
      // Asked outside of the transaction, which would not wait for it.
      if (bare !== undefined && !mine) return { bare };
      const row = bare === undefined ? known.row : ({ key: bare, mine } as PostingRecord);
      if (bare !== undefined) unwatched(transaction.objectStore("postings").put(row as PostingRecord));
      const result = await writeVisit(transaction, visit, { ...known, row }, reader, remember, withNewWords);
      return result && withRelated(transaction, result);
    });
  const writeMended = async (withNewWords?: WithNewWords) => {
    const result = await write(undefined, withNewWords);
    if (!result || !("bare" in result)) return result;
    const again = await write((await elsewhere?.(result.bare)) ?? {}, withNewWords);
    return again && "bare" in again ? undefined : again;
  };
  try {
    return await writeMended();
  } catch (error) {
    if (!isOfRow(error)) throw error;
    return writeMended((transaction, { key }) => forgetLikeness(transaction, key));
  }
}

/** The role that a visit is to mend, where its damaged row says nothing of what the user did with it. */
function bareKey({ page }: PageVisit, { row }: KnownOfVisit): string | undefined {
  if (page.kind !== "posting") return undefined;
  const key = keyOf(page.observation.posting);
  const isBare = row !== undefined && !readableRecord(row) && Object.keys(mineIn(row)).length === 0;
  return isBare ? key : undefined;
}
