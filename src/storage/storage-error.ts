import { CollectionError, type CollectionErrorCode } from "../collection/collection-error.ts";

// Firefox: InvalidStateError ("A mutation operation was attempted on a database that did not allow mutations") in
// private windows; Chrome: UnknownError ("Internal error opening backing store") when its files are damaged or locked.
const CODES: Readonly<Record<string, CollectionErrorCode>> = {
  QuotaExceededError: "storage-full",
  InvalidStateError: "storage-unavailable",
  SecurityError: "storage-unavailable",
  UnknownError: "storage-unavailable",
  NotAllowedError: "storage-unavailable",
  VersionError: "storage-unavailable",
};

/** What went wrong in the database, as an error of the collection's. One that is already, stays as it is. */
export function asCollectionError(error: unknown): CollectionError {
  if (error instanceof CollectionError) return error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return new CollectionError(CODES[name] ?? "unknown", `${name}: ${message}`, { cause: error });
}
