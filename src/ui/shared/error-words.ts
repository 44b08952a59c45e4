import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import type { MessageName } from "../../posting/words.ts";

/** What happened and what to do, for each way in which the collection can fail. */
export const ERROR_WORDS = {
  "storage-full": "errorStorageFull",
  "storage-unavailable": "errorStorageUnavailable",
  "storage-held": "errorStorageHeld",
  "worker-gone": "errorWorkerGone",
  "context-invalidated": "errorContextInvalidated",
  refused: "errorRefused",
  "not-found": "errorNotFound",
  paused: "errorPaused",
  unknown: "errorUnknown",
} as const satisfies Record<CollectionErrorCode, MessageName>;
