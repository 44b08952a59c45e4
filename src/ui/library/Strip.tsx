import type { HandedRoles } from "../../collection/handed-roles.ts";
import type { ExportFormat } from "../../exports/format.ts";
import { ExportMenu } from "../popup/ExportMenu.tsx";
import { useWording } from "../shared/wording.ts";
import { ColumnPicker } from "./ColumnPicker.tsx";
import { SaveView } from "./SaveView.tsx";
import type { ChangeView } from "./use-view.ts";
import { isNarrowed, type View } from "./view.ts";

/** How many roles are shown, and what is done with the view as a whole. */
export function Strip(props: {
  readonly view: View;
  readonly change: ChangeView;
  readonly shown: number;
  /** `undefined` while there are more to come. */
  readonly all: number | undefined;
  readonly filtersOpen: boolean;
  readonly onFilters: () => void;
  readonly onSave: (name: string) => void;
  readonly onDecide: () => void;
  readonly onTake: (format: ExportFormat) => void;
  /** What is handed over to whoever wants to choose more for an export. */
  readonly handed: () => HandedRoles;
}) {
  const { view, shown, all } = props;
  const { locale, words } = useWording();
  const figure = new Intl.NumberFormat(locale);
  return (
    <div class="strip">
      <button
        type="button"
        class="btn fold-filters"
        aria-expanded={props.filtersOpen}
        aria-controls="library-filters"
        onClick={props.onFilters}
      >
        {words("filters")}
      </button>
      <p class="num">
        {all === undefined ? null : isNarrowed(view) ? (
          words("rolesOf", figure.format(shown), figure.format(all))
        ) : (
          <span class="strong">{words("rolesAll", figure.format(all))}</span>
        )}
      </p>
      <ColumnPicker columns={view.columns} onColumns={(columns) => props.change({ columns })} />
      <button type="button" class="btn bare" onClick={props.onDecide}>
        {words("decide")}
      </button>
      <SaveView onSave={props.onSave} />
      {shown > 0 && <ExportMenu opens="down" handed={props.handed} onTake={props.onTake} />}
    </div>
  );
}
