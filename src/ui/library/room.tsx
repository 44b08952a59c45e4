import type { ComponentType } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { ErrorMessage } from "../shared/ErrorMessage.tsx";

/** What the library shows only sometimes, as a component of its own, and how to bring it before it is asked for. */
export interface Room<Props> {
  readonly Room: (props: Props) => preact.JSX.Element | null;
  /** Rejects where its code could not be read. */
  readonly bring: () => Promise<void>;
}

/** Failures after which the page is to be loaded again: Chromium gives the failure of an import to all that ask again. */
const ENOUGH = 2;

/**
 * A component whose code is brought when it is drawn first: nothing stands in its place until it is there.
 * @param reload Loads the page again.
 */
export function roomOf<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  reload: () => void,
): Room<Props> {
  let Known: ComponentType<Props> | undefined;
  let failures = 0;
  const bring = async () => {
    try {
      Known ??= await load();
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
  return {
    bring,
    Room(props) {
      const [told, tell] = useState<"there" | "failed">();
      const look = useCallback(() => {
        tell(undefined);
        bring().then(
          () => tell("there"),
          () => tell("failed"),
        );
      }, []);
      const isKnown = Known !== undefined;
      useEffect(() => {
        // Also where it has come since it was drawn: nobody draws it again for that.
        if (!isKnown) look();
      }, [look, isKnown]);
      if (Known) return <Known {...props} />;
      return told === "failed" ? <ErrorMessage code="unknown" onRetry={failures < ENOUGH ? look : reload} /> : null;
    },
  };
}
