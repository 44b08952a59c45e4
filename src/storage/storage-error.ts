import { CollectionError, type CollectionErrorCode } from "../collection/collection-error.ts";

// Firefox: InvalidStateError ("A mutation operation was attempted on a database that did not allow mutations") in
// private windows; Chrome: UnknownError ("Internal error opening backing store") when its files are damaged or locked.
const UNAVAILABLE = ["InvalidStateError", "SecurityError", "UnknownError", "NotAllowedError", "VersionError"];

// Chrome ends the connection, under the name of another error: "Connection is closing because of: database or disk is
// full" with SQLite, "… IO error: …: FILE_ERROR_NO_SPACE" with LevelDB. (Chromium 156, November 2026)
const FULL = /disk (is )?full|FILE_ERROR_NO_SPACE/i;

/** What went wrong in opening the database, as an error of the collection's. One that is already, stays as it is. */
export function asOpeningError(error: unknown): CollectionError {
  return asCollectionError(error, (name) => (UNAVAILABLE.includes(name) ? "storage-unavailable" : "unknown"));
}

/** What went wrong in a transaction; here the same names tell of one row or one request, not of the database. */
export function asTransactionError(error: unknown): CollectionError {
  return asCollectionError(error, () => "unknown");
}

function asCollectionError(error: unknown, codeOf: (name: string) => CollectionErrorCode): CollectionError {
  if (error instanceof CollectionError) return error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const isFull = name === "QuotaExceededError" || FULL.test(message);
  const code = isFull ? "storage-full" : codeOf(name);
  return new CollectionError(code, `${name}: ${message}`, { cause: error });
}
