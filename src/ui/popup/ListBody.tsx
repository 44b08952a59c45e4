import type { PostingRecord } from "../../collection/posting-record.ts";
import { ErrorMessage } from "../shared/ErrorMessage.tsx";
import { Leaf } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import type { PopupState } from "./popup-state.ts";
import { RoleList } from "./RoleList.tsx";
import type { DueDays } from "./sort-roles.ts";
import { useTools } from "./tools.ts";
import { toggled } from "./unfolding.ts";
import { type ChangeState, listOf } from "./use-popup-state.ts";
import type { Reminding } from "./use-reminding.ts";
import type { Roles } from "./use-roles.ts";
import type { ShownFamilies } from "./use-shown-roles.ts";
import { useLate } from "../shared/use-late.ts";
import { useSettings } from "../shared/use-settings.ts";

/** The roles, or one sentence on why there are none and one way on. */
export function ListBody(props: {
  readonly state: PopupState;
  readonly change: ChangeState;
  readonly roles: Roles;
  /** Those that are shown; `undefined` until they are there. */
  readonly shown: ShownFamilies | undefined;
  readonly due: DueDays;
  readonly reminding: Reminding;
  readonly onChoose: (key: string) => void;
  readonly onRemove: (record: PostingRecord) => void;
}) {
  const { state, change, roles, shown } = props;
  const { words } = useWording();
  const late = useLate(shown === undefined && !roles.failure);
  return (
    <div id="roles" role="tabpanel" aria-labelledby={`tab-${state.tab}`} class="panel">
      {!shown && roles.failure && (
        <div class="empty" role="alert">
          <p class="strong">{words("rolesNotShown")}</p>
          <ErrorMessage code={roles.failure.code} onRetry={roles.failure.retry} />
        </div>
      )}
      {!shown && late && <p class="empty quiet">{words("loadingRoles")}</p>}
      {shown?.rows.length === 0 && <Nothing state={state} change={change} />}
      {shown && shown.rows.length > 0 && (
        <RoleList
          key={state.tab}
          shown={shown}
          onFold={(id) => change((old) => ({ families: toggled(old.families, id) }))}
          list={listOf(state)}
          top={state.top}
          onScrolled={(top) => change({ top })}
          roles={roles}
          chosen={state.chosen}
          open={state.open}
          due={props.due}
          reminding={props.reminding}
          onChoose={props.onChoose}
          onOpen={(open) => change({ open })}
          onVersions={(versions) => change({ versions })}
          onRemove={props.onRemove}
        />
      )}
    </div>
  );
}

function Nothing({ state, change }: { readonly state: PopupState; readonly change: ChangeState }) {
  const { words } = useWording();
  const onlySaved = useSettings(useTools().settings).settings?.remember === "saved";
  if (state.search.trim() !== "") {
    return (
      <div class="empty">
        <p class="strong">{words("nothingFound", state.search.trim())}</p>
        <p class="quiet">{words("nothingFoundWhat")}</p>
        <button type="button" class="btn" onClick={() => change({ search: "" })}>
          {words("clearSearch")}
        </button>
      </div>
    );
  }
  const saved = state.tab === "saved";
  return (
    <div class="empty">
      <Leaf />
      <p class="strong">{words(saved ? "nothingSaved" : "nothingRecent")}</p>
      <p class="quiet">{words(onlySaved ? "nothingSavedOnly" : saved ? "nothingSavedWhat" : "nothingRecentWhat")}</p>
    </div>
  );
}
