import { useWording } from "../../shared/wording.ts";
import { COMPARE_MOST } from "./comparison.ts";

/** One more role, where there is room for one, and the list of keys. */
export function AddRole(props: { readonly full: boolean; readonly onAdd: () => void; readonly onHelp: () => void }) {
  const { full } = props;
  const { locale, words } = useWording();
  return (
    <>
      <button
        type="button"
        class="btn"
        aria-disabled={full}
        aria-describedby={full ? "compare-full" : undefined}
        onClick={() => !full && props.onAdd()}
      >
        {words("addRole")}
      </button>
      {full && (
        <span id="compare-full" class="small quiet">
          {words("compareFull", new Intl.NumberFormat(locale).format(COMPARE_MOST))}
        </span>
      )}
      <button
        type="button"
        class="btn bare icon"
        aria-label={words("keyboard")}
        title={words("keyboard")}
        onClick={props.onHelp}
      >
        ?
      </button>
    </>
  );
}
