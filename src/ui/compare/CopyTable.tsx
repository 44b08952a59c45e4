import type { Copied } from "../../exports/clipboard/copied.ts";
import type { ComparisonTable } from "../../exports/clipboard/comparison-table.ts";
import { CopyRefused } from "../shared/CopyRefused.tsx";
import type { CopyWords } from "../shared/copy-words.ts";
import { Icon } from "../shared/Icon.tsx";
import { useCopying } from "../shared/use-copying.ts";
import { useWording } from "../shared/wording.ts";

/** Copies a comparison as a table for Word, Sheets and Docs, once all of it is there. */
export function CopyTable(props: {
  readonly table: () => ComparisonTable;
  readonly copy: CopyWords;
  readonly isReady: boolean;
}) {
  const { words } = useWording();
  const { outcome, put, forget } = useCopying(props.copy);
  const name = words(outcome === "healthCopied" ? outcome : "copyTable");
  const written = async (): Promise<Copied> => {
    const { comparisonTable } = await import("../../exports/clipboard/comparison-table.ts");
    return comparisonTable(props.table());
  };
  return (
    <div class="copying" onFocusOut={forget}>
      <button
        type="button"
        class="btn bare icon"
        aria-label={name}
        title={name}
        disabled={!props.isReady}
        onClick={() => void put(written(), true)}
      >
        <Icon name={outcome === "healthCopied" ? "check" : "copy"} />
      </button>
      <CopyRefused outcome={outcome} opens="down" />
    </div>
  );
}
