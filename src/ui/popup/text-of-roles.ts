import type { Collection } from "../../collection/collection.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import type { Wording } from "../../posting/describe.ts";

/** The roles as plain text with all words of their postings, and nothing of the user's own. Throws a CollectionError. */
export async function textOfRoles(
  records: readonly PostingRecord[],
  collection: Pick<Collection, "read">,
  wording: Wording,
): Promise<string> {
  const [{ roleText }, snapshots] = await Promise.all([
    import("../../exports/clipboard/role-text.ts"),
    collection.read(records.map(({ key }) => key)),
  ]);
  const texts = records.map((record) => {
    const snapshot = snapshots.find(({ key }) => key === record.key);
    const now = { ...record, mine: {}, snapshot: snapshot?.id ?? record.snapshot };
    return roleText({ record: now, snapshots: snapshot ? [snapshot] : [], visits: [] }, wording);
  });
  return texts.join("\n");
}
