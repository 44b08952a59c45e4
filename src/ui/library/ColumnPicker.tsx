import { useWording } from "../shared/wording.ts";
import { COLUMNS } from "./columns.ts";
import { Disclosure } from "./Disclosure.tsx";
import { COLUMN_IDS, type ColumnId, USUAL_COLUMNS } from "./view.ts";

/** Which columns are shown; the title always is. */
export function ColumnPicker(props: {
  readonly columns: readonly ColumnId[];
  readonly onColumns: (columns: readonly ColumnId[]) => void;
}) {
  const { columns, onColumns } = props;
  const { words } = useWording();
  return (
    <Disclosure label={words("columns")}>
      {(close) => (
        <>
          {COLUMN_IDS.map(
            (id) =>
              id !== "title" && (
                <label key={id}>
                  <input
                    class="check"
                    type="checkbox"
                    checked={columns.includes(id)}
                    onChange={() =>
                      onColumns(
                        COLUMN_IDS.filter((one) => (one === id ? !columns.includes(id) : columns.includes(one))),
                      )
                    }
                  />
                  {words(COLUMNS[id].label)}
                </label>
              ),
          )}
          <button
            type="button"
            class="btn bare"
            onClick={() => {
              onColumns(USUAL_COLUMNS);
              close();
            }}
          >
            {words("usualColumns")}
          </button>
        </>
      )}
    </Disclosure>
  );
}
