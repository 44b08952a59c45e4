import type { MineRecord, PostingRecord } from "../collection/posting-record.ts";

/**
 * The row as a record, or nothing where it is damaged: so that one broken row never takes the list down with it.
 * Only what every use of a record relies on is looked at.
 */
export function readableRecord(row: unknown): PostingRecord | undefined {
  const isWhole =
    isObject(row) &&
    typeof row["key"] === "string" &&
    // The index by time knows no row that has none, and a list cannot put it in order.
    Number.isFinite(row["firstSeen"]) &&
    Number.isFinite(row["lastSeen"]) &&
    isObject(row["posting"]) &&
    typeof row["posting"]["url"] === "string" &&
    Array.isArray(row["problems"]) &&
    isObject(row["counts"]) &&
    isObject(row["latest"]) &&
    isObject(row["mine"]);
  return isWhole ? (row as unknown as PostingRecord) : undefined;
}

/** The row as a record of a role that lists show; nothing where it is damaged, or was removed. */
export function listedRecord(row: unknown): PostingRecord | undefined {
  const record = readableRecord(row);
  return record?.removedAt === undefined ? record : undefined;
}

/** The user's side in a row, also in a damaged one: it cannot be had again from the page. */
export function mineIn(row: unknown): MineRecord {
  return isObject(row) && isObject(row["mine"]) ? row["mine"] : {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
