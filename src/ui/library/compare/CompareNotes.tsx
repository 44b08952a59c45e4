import { useWording } from "../../shared/wording.ts";

/** What must be known before the comparison is read: that it is not there yet, or that roles are missing in it. */
export function CompareNotes(props: {
  readonly loading: boolean;
  readonly tooFew: boolean;
  /** Keys of roles that are no longer kept. */
  readonly gone: readonly string[];
  readonly onTakeOut: () => void;
}) {
  const { gone } = props;
  const { locale, words } = useWording();
  return (
    <>
      {gone.length > 0 && (
        <div class="notice">
          <p class="grow">{words("rolesNotKept", new Intl.ListFormat(locale, { type: "unit" }).format(gone))}</p>
          <button type="button" class="btn" onClick={props.onTakeOut}>
            {words("takeThemOut")}
          </button>
        </div>
      )}
      {props.loading && <p class="cmp-note quiet">{words("loadingRoles")}</p>}
      {props.tooFew && <p class="cmp-note quiet">{words("compareNeedsTwo")}</p>}
    </>
  );
}
