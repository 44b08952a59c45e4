import { useEffect, useRef } from "preact/hooks";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { compareRoles } from "../../comparison/compare-roles.ts";
import { CompareHead } from "../compare/CompareHead.tsx";
import type { Unfolding } from "../compare/unfolding.ts";
import { copiedFacts, copiedRoles } from "../compare/copied-rows.ts";
import { CopyTable } from "../compare/CopyTable.tsx";
import { useSnapshots } from "../compare/use-snapshots.ts";
import { useWording } from "../shared/wording.ts";
import { CompareTable } from "./CompareTable.tsx";
import { ExportNotice } from "./ExportNotice.tsx";
import { FailureBar } from "./FailureBar.tsx";
import { useTools } from "./tools.ts";
import type { Export } from "./use-export.ts";
import { useLate } from "../shared/use-late.ts";

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
  const { copy } = useTools();
  const { snapshots, failure } = useSnapshots(records);
  const late = useLate(!snapshots && !failure);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const keys = records.map(({ key }) => key);
  const roles = records.map((record) => ({
    record,
    snapshot: snapshots?.find(({ key }) => key === record.key),
  }));
  const rows = compareRoles(roles, wording);
  const table = () => ({
    corner: wording.words("comparison"),
    roles: copiedRoles(records, wording),
    rows: copiedFacts(props.onlyDifferences ? rows.filter(({ agreement }) => agreement === "differs") : rows, wording),
  });
  return (
    <>
      <CompareHead
        keys={keys}
        differences={rows.filter(({ agreement }) => agreement === "differs").length}
        heading={heading}
        onlyDifferences={props.onlyDifferences}
        onOnlyDifferences={props.onOnlyDifferences}
        onBack={props.onBack}
        onTake={(format) => props.export.take(format, keys)}
      >
        {copy && <CopyTable table={table} copy={copy} isReady={(snapshots ?? failure) !== undefined} />}
      </CompareHead>
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
