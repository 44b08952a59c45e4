import { useCallback, useState } from "preact/hooks";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";

/** What could not be done, and how to try it again. */
export interface Failure {
  readonly code: CollectionErrorCode;
  readonly retry: () => void;
}

type Work = () => Promise<void>;

/** Doing things with the collection that may fail: what failed last stays in sight until the user has seen to it. */
export interface Attempts {
  readonly failure: Failure | undefined;
  readonly dismissFailure: () => void;
  /** Does something; a failure is shown, with a way to try again. Takes an older one out of sight. */
  readonly attempt: (work: Work) => void;
  /** The same for what the user did not ask for: an older failure stays until this one fails, too. */
  readonly attemptQuietly: (work: Work) => Promise<void>;
  /** What had failed was done after all, in another way. */
  readonly succeed: (work: Work) => void;
}

/** Begins without a failure; the verbs stay the same from one drawing to the next. */
export function useAttempts(): Attempts {
  const [failure, setFailure] = useState<Failure & { readonly work: Work }>();
  const attempt = useCallback((work: Work): void => {
    setFailure(undefined);
    void attemptQuietly(work);
  }, []);
  const attemptQuietly = useCallback(
    (work: Work): Promise<void> =>
      work().catch((error: unknown) => setFailure({ code: errorCodeOf(error), retry: () => attempt(work), work })),
    [attempt],
  );
  const succeed = useCallback((work: Work) => setFailure((old) => (old?.work === work ? undefined : old)), []);
  return { failure, dismissFailure: () => setFailure(undefined), attempt, attemptQuietly, succeed };
}
