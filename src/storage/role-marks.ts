import { markedRole, markOf, type RoleMark } from "../collection/role-mark.ts";
import { familyOf } from "../posting/address.ts";
import type { Connection, Reading } from "./connection.ts";
import { readEach } from "./read-each.ts";
import { readableRecord } from "./readable-record.ts";

/** The marks of the roles that these numbers stand for, from one transaction; numbers that are not known are left out. */
export function marksOf(connection: Connection, identifiers: readonly string[]): Promise<readonly RoleMark[]> {
  return readEach(connection, ["postings", "openings"], [...new Set(identifiers)], markIn);
}

async function markIn(
  transaction: Reading<"postings" | "openings">,
  identifier: string,
): Promise<RoleMark | undefined> {
  const rows: unknown[] = await transaction
    .objectStore("postings")
    .index("by-family")
    .getAll(familyOf(identifier) ?? identifier);
  const family = rows.map(readableRecord).filter((record) => record !== undefined);
  const role = markedRole(identifier, family);
  if (!role) return undefined;
  const opening = await transaction.objectStore("openings").get(role.record.key);
  return markOf(identifier, role, readableRecord(opening?.before));
}
