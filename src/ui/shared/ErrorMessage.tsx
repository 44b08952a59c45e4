import { type CollectionErrorCode, errorCodeOf } from "../../collection/collection-error.ts";
import type { MessageName } from "../../posting/words.ts";
import { ERROR_WORDS } from "./error-words.ts";
import { Icon } from "./Icon.tsx";
import { useWording } from "./wording.ts";

export { errorCodeOf };

/** Trying again is of no use. */
const NO_USE: ReadonlySet<CollectionErrorCode> = new Set(["context-invalidated", "not-found"]);

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
