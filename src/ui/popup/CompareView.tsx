import { useEffect, useRef, useState } from "preact/hooks";
import type { PostingRecord, Snapshot } from "../../collection/posting-record.ts";
import { compareRoles } from "../../comparison/compare-roles.ts";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import { useWording } from "../shared/wording.ts";
import { CompareHead } from "./CompareHead.tsx";
import { CompareTable } from "./CompareTable.tsx";
import { ExportNotice } from "./ExportNotice.tsx";
import { FailureBar } from "./FailureBar.tsx";
import { useTools } from "./tools.ts";
import type { Unfolding } from "./unfolding.ts";
import type { Export } from "./use-export.ts";
import { useLate } from "../shared/use-late.ts";
import type { Failure } from "./use-roles.ts";

/** Two or three roles side by side. Facts come from the light records; the texts are read when the view opens. */
export function CompareView(props: {
  readonly records: readonly PostingRecord[];
  readonly onlyDifferences: boolean;
  readonly onOnlyDifferences: (only: boolean) => void;
  readonly unfolding: Unfolding;
  readonly onBack: () => void;
  readonly export: Export;
}) {
  const { records } = props;
  const wording = useWording();
  const { snapshots, failure } = useSnapshots(records);
  const late = useLate(!snapshots && !failure);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const roles = records.map((record) => ({
    record,
    snapshot: snapshots?.find(({ key }) => key === record.key),
  }));
  const rows = compareRoles(roles, wording);
  return (
    <>
      <CompareHead
        count={records.length}
        differences={rows.filter(({ agreement }) => agreement === "differs").length}
        heading={heading}
        onlyDifferences={props.onlyDifferences}
        onOnlyDifferences={props.onOnlyDifferences}
        onBack={props.onBack}
        onTake={(format) =>
          props.export.take(
            format,
            records.map(({ key }) => key),
          )
        }
      />
      {failure && <FailureBar failure={failure} />}
      <ExportNotice {...props.export} />
      {late && <p class="empty quiet">{wording.words("loadingRoles")}</p>}
      {(snapshots ?? failure) && (
        <CompareTable
          records={records}
          rows={rows}
          onlyDifferences={props.onlyDifferences}
          unfolding={props.unfolding}
        />
      )}
    </>
  );
}

/** The newest words of the roles; without them the facts can still be compared. */
function useSnapshots(records: readonly PostingRecord[]) {
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
    collection.read(keys.split("\n")).then(
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
