import { useMemo } from "preact/hooks";
import type { Facets } from "../../comparison/filters/filter-roles.ts";
import { FilterPanel } from "./FilterPanel.tsx";
import type { useSavedViews } from "./use-saved-views.ts";
import type { ChangeView } from "./use-view.ts";
import { ViewList } from "./ViewList.tsx";
import type { View } from "./view.ts";
import { viewOfQuery } from "./view-query.ts";

/** Beside the table: the saved views and the filters. */
export function LibrarySide(props: {
  readonly view: View;
  readonly change: ChangeView;
  readonly saved: ReturnType<typeof useSavedViews>;
  /** The view as it would be saved. */
  readonly query: string;
  readonly facets: Facets | undefined;
  /** Whether the figures of `facets` are those of another view. */
  readonly isCounting: boolean;
  /** How many roles are shown; `undefined` while nobody knows. */
  readonly shown: number | undefined;
  readonly onDone: () => void;
}) {
  const { change, saved, facets, isCounting, shown, onDone } = props;
  const { choice } = props.view;
  // Hundreds of options, which stay as they are while the table is put in another order.
  const filters = useMemo(
    () => <FilterPanel {...{ choice, change, facets, isCounting, shown, onDone }} />,
    [choice, change, facets, isCounting, shown, onDone],
  );
  return (
    <div class="side" id="library-filters">
      <ViewList
        views={saved.views}
        query={props.query}
        onChoose={(wanted) => change(viewOfQuery(wanted))}
        onRename={saved.rename}
        onDrop={saved.drop}
      />
      {filters}
    </div>
  );
}
