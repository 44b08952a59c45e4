import type { PageVisit, VisitResult } from "../collection/collection.ts";
import type { Reader } from "../collection/read-again.ts";
import type { Remember } from "../collection/settings.ts";
import type { Connection } from "./connection.ts";
import { isOfRow } from "./read-each.ts";
import { withRelated } from "./relatives.ts";
import { forgetLikeness } from "./write-likeness.ts";
import { VISIT_STORES } from "./visit-transaction.ts";
import { type WithNewWords, writeVisit } from "./write-visit.ts";

/**
 * Writes a visit in one transaction, and who the twins of the role are where its words are new. A damaged row of
 * another role, or of another source, keeps no visit from being written: the role is then looked at again later.
 */
export async function recordVisit(
  connection: Connection,
  visit: PageVisit,
  reader: Reader | undefined,
  remember: Remember,
): Promise<VisitResult | undefined> {
  const write = (withNewWords?: WithNewWords) =>
    connection.write(VISIT_STORES, async (transaction) => {
      const result = await writeVisit(transaction, visit, reader, remember, withNewWords);
      return result && withRelated(transaction, result);
    });
  try {
    return await write();
  } catch (error) {
    if (!isOfRow(error)) throw error;
    return write((transaction, { key }) => forgetLikeness(transaction, key));
  }
}
