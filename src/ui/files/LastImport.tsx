import type { ImportMade, ImportUndone } from "../../collection/import/imports.ts";
import { describeMoment } from "../../posting/describe.ts";
import { useWording } from "../shared/wording.ts";

/** The last import with its undo, or what came of undoing it. */
export function LastImport(props: {
  readonly made: ImportMade | undefined;
  readonly undone: ImportUndone | undefined;
  readonly onUndo: (id: string) => void;
}) {
  const wording = useWording();
  const { locale, words } = wording;
  const figure = new Intl.NumberFormat(locale);
  const { made, undone } = props;
  return (
    <div role="status">
      {undone && (
        <p class="waiting">
          {words("importUndone", figure.format(undone.keys.length))}{" "}
          {undone.left.length > 0 && words("importLeft", figure.format(undone.left.length))}
        </p>
      )}
      {made && !undone && (
        <div class="waiting">
          <p class="strong">
            {words(
              "lastImport",
              describeMoment(made.at, wording),
              figure.format(made.added),
              figure.format(made.changed),
            )}
          </p>
          <p class="acts">
            <button type="button" class="btn" onClick={() => props.onUndo(made.id)}>
              {words("undoImport")}
            </button>
          </p>
          <p class="quiet small">{words("undoImportWhat")}</p>
        </div>
      )}
    </div>
  );
}
