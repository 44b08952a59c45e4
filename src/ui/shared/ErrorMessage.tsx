import { CollectionError, type CollectionErrorCode } from "../../collection/collection-error.ts";
import type { MessageName } from "../../posting/words.ts";
import { Icon } from "./Icon.tsx";
import { useWording } from "./wording.ts";

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

/** Trying again is of no use. */
const NO_USE: ReadonlySet<CollectionErrorCode> = new Set(["context-invalidated", "not-found"]);

/** The code of whatever was thrown; "unknown" for what is no CollectionError. */
export function errorCodeOf(error: unknown): CollectionErrorCode {
  return error instanceof CollectionError ? error.code : "unknown";
}

/** A failure as a sentence; with a button where trying again may help. */
export function ErrorMessage(props: {
  readonly code: CollectionErrorCode;
  readonly onRetry?: (() => void) | undefined;
  /** Said in place of the code's own sentence. */
  readonly message?: MessageName | undefined;
}) {
  const { words } = useWording();
  const retry = NO_USE.has(props.code) ? undefined : props.onRetry;
  return (
    <div class="failure">
      <Icon name="warning" />
      <div>
        <p>{words(props.message ?? ERROR_WORDS[props.code])}</p>
        {retry && (
          <button type="button" class="link" onClick={retry}>
            {words("tryAgain")}
          </button>
        )}
      </div>
    </div>
  );
}
