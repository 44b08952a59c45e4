import { useEffect, useState } from "preact/hooks";
import type { PostingRecord, Snapshot } from "../../collection/posting-record.ts";
import { useTools } from "../popup/tools.ts";
import type { Failure } from "../popup/use-attempts.ts";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";

/** The newest words of the roles; without them the facts can still be compared. */
export function useSnapshots(records: readonly PostingRecord[]) {
  const { collection } = useTools();
  const [snapshots, setSnapshots] = useState<readonly Snapshot[]>();
  const [failure, setFailure] = useState<Failure>();
  const [turn, setTurn] = useState(0);
  const keys = records.map(({ key }) => key).join("\n");
  // A visit in another tab may have brought newer words.
  const versions = records.map(({ snapshot }) => snapshot).join();
  useEffect(() => {
    let wanted = true;
    setFailure(undefined);
    collection.read(keys === "" ? [] : keys.split("\n")).then(
      (found) => wanted && setSnapshots(found),
      (error: unknown) => {
        if (wanted) setFailure({ code: errorCodeOf(error), retry: () => setTurn((last) => last + 1) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [collection, keys, versions, turn]);
  return { snapshots, failure };
}
