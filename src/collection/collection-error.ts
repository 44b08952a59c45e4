export const COLLECTION_ERROR_CODES = [
  /** The disk or the browser's quota is full. */
  "storage-full",
  /** The browser gives no storage: a private window, or storage switched off. */
  "storage-unavailable",
  /** Another page of ours still runs an earlier version, and does not let go of the database. */
  "storage-held",
  /** The background worker did not answer, also after retries. */
  "worker-gone",
  /** The extension was updated or removed; this page still runs the old script. */
  "context-invalidated",
  /** The request is not of the form that was agreed on, or its sender may not make it. */
  "refused",
  /** The role is not kept (any more). */
  "not-found",
  /** The user has paused Pomona on the site. */
  "paused",
  "unknown",
] as const;
export type CollectionErrorCode = (typeof COLLECTION_ERROR_CODES)[number];

/** Why something could not be done with the collection; `code` chooses the sentence that the user reads. */
export class CollectionError extends Error {
  override readonly name = "CollectionError";
  readonly code: CollectionErrorCode;
  constructor(code: CollectionErrorCode, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.code = code;
  }
}

/** The code of whatever was thrown, by whichever of our scripts in a page; "unknown" for what is no CollectionError. */
export function errorCodeOf(error: unknown): CollectionErrorCode {
  const { name, code } = (error ?? {}) as Partial<CollectionError>;
  return (name === "CollectionError" && COLLECTION_ERROR_CODES.find((known) => known === code)) || "unknown";
}
