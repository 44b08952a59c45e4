import type { ImportMade, ImportUndone } from "../../collection/import/imports.ts";
import { describeMoment, type Wording } from "../../posting/describe.ts";
import { useWording } from "../shared/wording.ts";

/** The last import with its undo, or what came of undoing it. */
export function LastImport(props: {
  readonly made: ImportMade | undefined;
  readonly undone: ImportUndone | undefined;
  readonly onUndo: (id: string) => void;
}) {
  const wording = useWording();
  const { words } = wording;
  const { made, undone } = props;
  if (undone) return <p class="waiting">{describeImport(undone, wording)}</p>;
  if (!made) return null;
  return (
    <div class="waiting">
      <p class="strong">{describeImport(made, wording)}</p>
      <p class="acts">
        <button type="button" class="btn" onClick={() => props.onUndo(made.id)}>
          {words("undoImport")}
        </button>
      </p>
      <p class="quiet small">{words("undoImportWhat")}</p>
    </div>
  );
}

/** What an import, or undoing it, came to, in whole sentences; answers only where there were some. */
export function describeImport(what: ImportMade | ImportUndone, wording: Wording): string {
  const { locale, words } = wording;
  const figure = (count: number): string => new Intl.NumberFormat(locale).format(count);
  const said =
    "id" in what
      ? [
          words("lastImport", describeMoment(what.at, wording), figure(what.added), figure(what.changed)),
          what.answers > 0 && `${words("moreAnswers", figure(what.answers))}.`,
        ]
      : [
          (what.keys.length > 0 || what.answers + what.answersLeft === 0) &&
            words("importUndone", figure(what.keys.length)),
          what.left.length > 0 && words("importLeft", figure(what.left.length)),
          what.answers > 0 && words("answersBack", figure(what.answers)),
          what.answersLeft > 0 && words("answersLeft", figure(what.answersLeft)),
        ];
  return said.filter((sentence) => sentence !== false).join(" ");
}
