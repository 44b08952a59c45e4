import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { useWording } from "../shared/wording.ts";
import { ChosenBar, COMPARE_MOST } from "./ChosenBar.tsx";
import { CompareView } from "./CompareView.tsx";
import { ExportNotice } from "./ExportNotice.tsx";
import { FailureBar } from "./FailureBar.tsx";
import { KeyboardHelp } from "./KeyboardHelp.tsx";
import { ListFoot } from "./ListFoot.tsx";
import { ListBody } from "./ListBody.tsx";
import { ListHead } from "./ListHead.tsx";
import type { KeyValueStore } from "./popup-state.ts";
import { UndoBar } from "./UndoBar.tsx";
import { toggled, unfoldingOf } from "./unfolding.ts";
import { useExport } from "./use-export.ts";
import { useFocusKept } from "./use-focus-kept.ts";
import { useFoundSaid } from "./use-found-said.ts";
import { usePopupKeys } from "./use-popup-keys.ts";
import { usePopupState } from "./use-popup-state.ts";
import { useRemoval } from "./use-removal.ts";
import { useResentDrafts } from "./use-resent-drafts.ts";
import { useRoles } from "./use-roles.ts";
import { useShownRoles } from "./use-shown-roles.ts";

const ACTIVE_ROW = '[role="row"][tabindex="0"]';
const SEARCH = "input[type=search]";
const COMPARE_BUTTON = ".c-bar .fill";
/** Where the focus goes on when its control goes away: the first of these that is there. */
const FOCUS_GOES_ON = [ACTIVE_ROW, SEARCH, "h1[tabindex]"];

/** Saved roles at a glance, and two or three of them side by side. */
export function Popup({ store }: { readonly store: KeyValueStore }) {
  const { words } = useWording();
  const [state, change] = usePopupState(store);
  const roles = useRoles();
  const { shown, counts, chosen } = useShownRoles(roles.records, state);
  const removal = useRemoval(roles, state, change);
  const taken = useExport();
  const [help, setHelp] = useState(false);
  const whole = useRef<HTMLElement>(null);
  useResentDrafts(roles);

  useFoundSaid(state.search, shown?.length);

  const canCompare = chosen.length >= 2 && chosen.length <= COMPARE_MOST;
  const comparing = state.comparing && canCompare;
  const focusOn = (selector: string) => {
    const found = whole.current?.querySelector<HTMLElement>(selector);
    found?.focus();
    return Boolean(found);
  };
  const choose = (key: string) =>
    // Another choice is another comparison, which nobody has opened yet.
    change((old) => ({ chosen: toggled(old.chosen, key), comparing: false, unfolded: [] }));
  const closeDetail = () => {
    focusOn(ACTIVE_ROW);
    change({ open: undefined });
  };
  const leaveComparison = () => change({ comparing: false });

  usePopupKeys({
    search: !comparing && !help && (() => focusOn(SEARCH)),
    compare: canCompare && !help && (() => change({ comparing: !comparing })),
    undo: state.removed.length > 0 && removal.undo,
    help: () => setHelp(true),
    differences: comparing && (() => change({ onlyDifferences: !state.onlyDifferences })),
    "to-list": !comparing && !help && (() => focusOn(ACTIVE_ROW)),
    // An open list of keys is closed by the browser itself.
    back: !help && (comparing ? leaveComparison : state.open !== undefined && closeDetail),
  });

  useFocusKept(whole, () => FOCUS_GOES_ON.some(focusOn));
  // Coming back from the comparison, the focus goes to where it set out from.
  const wasComparing = useRef(comparing);
  useLayoutEffect(() => {
    if (wasComparing.current && !comparing) focusOn(COMPARE_BUTTON);
    wasComparing.current = comparing;
  }, [comparing]);

  const keysOf = (records: readonly PostingRecord[]) => records.map(({ key }) => key);
  return (
    <main ref={whole} class={comparing ? "popup wide pomona" : "popup pomona"}>
      {comparing ? (
        <CompareView
          records={chosen}
          onlyDifferences={state.onlyDifferences}
          onOnlyDifferences={(onlyDifferences) => change({ onlyDifferences })}
          unfolding={unfoldingOf(state, change)}
          onBack={leaveComparison}
          export={taken}
        />
      ) : (
        <>
          <h1 class="sr">{words("extensionName")}</h1>
          <ListHead state={state} change={change} counts={counts} />
          <ListBody
            state={state}
            change={change}
            roles={roles}
            shown={shown}
            onChoose={choose}
            onRemove={removal.remove}
          />
          {roles.records && roles.failure && <FailureBar failure={roles.failure} onClose={roles.dismissFailure} />}
          <UndoBar removed={state.removed} onUndo={removal.undo} onClose={removal.close} />
          <ExportNotice {...taken} />
          {chosen.length > 0 ? (
            <ChosenBar
              count={chosen.length}
              onClear={() => change({ chosen: [], unfolded: [] })}
              onTake={(format) => taken.take(format, keysOf(chosen))}
              onCompare={() => change({ comparing: true })}
            />
          ) : (
            <ListFoot
              count={roles.records?.length ?? 0}
              onHelp={() => setHelp(true)}
              onTake={(format) => taken.take(format, keysOf(roles.records ?? []))}
            />
          )}
        </>
      )}
      {help && <KeyboardHelp onClose={() => setHelp(false)} />}
    </main>
  );
}
