import { CollectionError, type CollectionErrorCode } from "../../collection/collection-error.ts";
import type { MessageName } from "../../posting/words.ts";
import { Icon } from "./Icon.tsx";
import { useWording } from "./wording.ts";

/** What happened and what to do, for each way in which the collection can fail. */
export const ERROR_WORDS = {
  "storage-full": "errorStorageFull",
  "storage-unavailable": "errorStorageUnavailable",
  "worker-gone": "errorWorkerGone",
  "context-invalidated": "errorContextInvalidated",
  refused: "errorRefused",
  "not-found": "errorNotFound",
  unknown: "errorUnknown",
} as const satisfies Record<CollectionErrorCode, MessageName>;

/** The code of whatever was thrown; "unknown" for what is no CollectionError. */
export function errorCodeOf(error: unknown): CollectionErrorCode {
  return error instanceof CollectionError ? error.code : "unknown";
}

/** A failure as a sentence; with a button where trying again may help. */
export function ErrorMessage(props: {
  readonly code: CollectionErrorCode;
  readonly onRetry?: (() => void) | undefined;
}) {
  const { words } = useWording();
  const retry = props.code === "context-invalidated" ? undefined : props.onRetry;
  return (
    <div class="failure">
      <Icon name="warning" />
      <div>
        <p>{words(ERROR_WORDS[props.code])}</p>
        {retry && (
          <button type="button" class="link" onClick={retry}>
            {words("tryAgain")}
          </button>
        )}
      </div>
    </div>
  );
}
