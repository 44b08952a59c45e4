import { ErrorMessage } from "../shared/ErrorMessage.tsx";
import { Leaf } from "../shared/Icon.tsx";
import { useLate } from "../shared/use-late.ts";
import { useWording } from "../shared/wording.ts";
import type { Roles } from "../popup/use-roles.ts";
import type { ChangeView } from "./use-view.ts";
import { NO_CHOICE } from "../../comparison/filters/choice.ts";
import { isNarrowed, type View } from "./view.ts";

/** One sentence on why there are no roles to show, and one way on. */
export function LibraryEmpty(props: {
  readonly roles: Roles;
  readonly view: View;
  readonly change: ChangeView;
  /** Whether roles or words are still being read that may be what is looked for. */
  readonly isReading: boolean;
}) {
  const { roles, view, change } = props;
  const { words } = useWording();
  const late = useLate(!roles.isWhole && !roles.failure);
  if (!roles.records && roles.failure) {
    return (
      <div class="empty" role="alert">
        <p class="strong">{words("rolesNotShown")}</p>
        <ErrorMessage code={roles.failure.code} onRetry={roles.failure.retry} />
      </div>
    );
  }
  if (!roles.records || (props.isReading && !isNarrowed(view)))
    return <div class="empty">{late && <p class="quiet">{words("loadingRoles")}</p>}</div>;
  if (roles.records.length > 0 && isNarrowed(view)) {
    if (props.isReading) return <div class="empty" />;
    return (
      <div class="empty">
        <p class="strong">{words("nothingFits")}</p>
        <p class="quiet">{words("nothingFitsWhat")}</p>
        <button type="button" class="btn" onClick={() => change({ search: "", choice: NO_CHOICE })}>
          {words("showAllRoles")}
        </button>
      </div>
    );
  }
  return (
    <div class="empty">
      <Leaf />
      <p class="strong">{words("nothingRecent")}</p>
      <p class="quiet">{words("nothingRecentWhat")}</p>
    </div>
  );
}
