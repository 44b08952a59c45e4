import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import type { PopupState } from "./popup-state.ts";
import { SORT_COLUMNS, SORT_WORDS } from "./sort-roles.ts";
import type { ChangeState } from "./use-popup-state.ts";

const TABS = ["saved", "recent"] as const;

/** Search, which roles, and in which order. */
export function ListHead(props: {
  readonly state: PopupState;
  readonly change: ChangeState;
  readonly counts: Readonly<Record<PopupState["tab"], number>> | undefined;
}) {
  const { state, change, counts } = props;
  const { locale, words } = useWording();
  const tabWords = { saved: words("saved"), recent: words("recent") };
  return (
    <>
      <div class="p-head">
        <label class="p-search">
          <Icon name="search" />
          <span class="sr">{words("searchRoles")}</span>
          <input
            class="field"
            type="search"
            placeholder={words("searchRoles")}
            value={state.search}
            onInput={(event) => change({ search: event.currentTarget.value })}
          />
        </label>
      </div>
      <div class="p-bar">
        <div class="seg" role="tablist" aria-label={words("whichRoles")}>
          {TABS.map((tab) => (
            <button
              key={tab}
              type="button"
              role="tab"
              id={`tab-${tab}`}
              aria-selected={state.tab === tab}
              aria-controls="roles"
              tabIndex={state.tab === tab ? 0 : -1}
              onClick={() => change({ tab })}
              onKeyDown={(event) => {
                if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
                event.preventDefault();
                const other = tab === "saved" ? "recent" : "saved";
                change({ tab: other });
                document.getElementById(`tab-${other}`)?.focus();
              }}
            >
              {tabWords[tab]}
              {counts && <span class="num faint">{new Intl.NumberFormat(locale).format(counts[tab])}</span>}
            </button>
          ))}
        </div>
        {counts?.[state.tab] !== 0 && <SortPicker state={state} change={change} />}
      </div>
    </>
  );
}

function SortPicker({ state, change }: { readonly state: PopupState; readonly change: ChangeState }) {
  const { words } = useWording();
  const direction = words(state.descending ? "descending" : "ascending");
  return (
    <div class="sort">
      <label>
        <span class="sr">{words("sortBy")}</span>
        <select
          class="btn bare"
          value={state.sort}
          onChange={(event) => {
            const sort = SORT_COLUMNS.find((column) => column === event.currentTarget.value);
            if (sort) change({ sort, descending: SORT_WORDS[sort].descending });
          }}
        >
          {SORT_COLUMNS.map((column) => (
            <option key={column} value={column}>
              {words(SORT_WORDS[column].label)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class={state.descending ? "btn bare icon" : "btn bare icon turned"}
        aria-label={direction}
        title={direction}
        onClick={() => change({ descending: !state.descending })}
      >
        <Icon name="sort" />
      </button>
    </div>
  );
}
