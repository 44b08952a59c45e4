import { ErrorMessage } from "../shared/ErrorMessage.tsx";
import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import type { Failure } from "./use-attempts.ts";

/** What could not be done; shown once the roles themselves are there. */
export function FailureBar(props: { readonly failure: Failure; readonly onClose?: (() => void) | undefined }) {
  const { failure, onClose } = props;
  const { words } = useWording();
  return (
    <div class="notice" role="alert">
      <div class="grow">
        <ErrorMessage code={failure.code} onRetry={failure.retry} />
      </div>
      {onClose && (
        <button type="button" class="btn bare icon" aria-label={words("close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
