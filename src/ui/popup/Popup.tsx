import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import { SiteAccessLine } from "../shared/SiteAccessLine.tsx";
import { useWording } from "../shared/wording.ts";
import { opensAtBeginning } from "./beginning.ts";
import { ChosenBar, COMPARE_MOST } from "./ChosenBar.tsx";
import { CompareView } from "./CompareView.tsx";
import { DueList } from "./DueList.tsx";
import { ExportBars } from "./ExportBars.tsx";
import { FailureBar } from "./FailureBar.tsx";
import { KeyboardHelp } from "./KeyboardHelp.tsx";
import { ListFoot } from "./ListFoot.tsx";
import { ListBody } from "./ListBody.tsx";
import { ListHead } from "./ListHead.tsx";
import { PausedLine } from "./PausedLine.tsx";
import type { KeyValueStore } from "./popup-state.ts";
import { RescueLine } from "./RescueLine.tsx";
import { SettledBar } from "./SettledBar.tsx";
import { ThisPage } from "./ThisPage.tsx";
import { useTools } from "./tools.ts";
import { UndoBar } from "./UndoBar.tsx";
import { VersionsView } from "./VersionsView.tsx";
import { toggled, unfoldingOf } from "./unfolding.ts";
import { useExport } from "./use-export.ts";
import { useFocusKept } from "./use-focus-kept.ts";
import { useFoundSaid } from "./use-found-said.ts";
import { usePopupKeys } from "./use-popup-keys.ts";
import { usePopupState } from "./use-popup-state.ts";
import { useReminding } from "./use-reminding.ts";
import { useRemoval } from "./use-removal.ts";
import { usePurgedTraces } from "./use-purged-traces.ts";
import { useResentDrafts } from "./use-resent-drafts.ts";
import { useRoles } from "./use-roles.ts";
import { useShownRoles } from "./use-shown-roles.ts";
import { useWantedFocus } from "./use-wanted-focus.ts";

const ACTIVE_ROW = '[role="row"][tabindex="0"]';
const SEARCH = "input[type=search]";
const FOLLOW_UP = ".detail .follow input";
const COMPARE_BUTTON = ".c-bar .fill";
/** Where the focus goes on when its control goes away: the first of these that is there. */
const FOCUS_GOES_ON = [ACTIVE_ROW, SEARCH, "h1[tabindex]"];

/** Saved roles at a glance, and two or three of them side by side. */
export function Popup({ store }: { readonly store: KeyValueStore }) {
  const { words } = useWording();
  const { openLibrary, siteAccess } = useTools();
  const [state, change] = usePopupState(store);
  const begins = useRef(opensAtBeginning(state) ? state.tab : undefined);
  const roles = useRoles(false, begins.current);
  /** For whatever tells of all roles, or of one that may be any of them. */
  const whole = roles.isWhole ? roles : { ...roles, records: undefined };
  const { shown, foundCount, due, counts, chosen } = useShownRoles(roles, state);
  const removal = useRemoval(roles, state, change);
  const reminding = useReminding(roles, state, change);
  const taken = useExport();
  const [help, setHelp] = useState(false);
  const main = useRef<HTMLElement>(null);
  useResentDrafts(whole);
  usePurgedTraces(state, change);

  useFoundSaid(state.search, foundCount);

  const canCompare = chosen.length >= 2 && chosen.length <= COMPARE_MOST;
  const looked = roles.records?.find(({ key }) => key === state.versions);
  const comparing = state.comparing && canCompare && !looked;
  const focusOn = (selector: string) => {
    const found = main.current?.querySelector<HTMLElement>(selector);
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
  const leaveVersions = () => change({ versions: undefined });
  const isListed = !comparing && !looked;

  usePopupKeys({
    search: isListed && !help && (() => focusOn(SEARCH)),
    compare: canCompare && !looked && !help && (() => change({ comparing: !comparing })),
    undo: state.settled ? reminding.undo : state.removed.length > 0 && removal.undo,
    help: () => setHelp(true),
    library: !help && openLibrary,
    differences: comparing && (() => change({ onlyDifferences: !state.onlyDifferences })),
    "to-list": isListed && !help && (() => focusOn(ACTIVE_ROW)),
    // An open list of keys is closed by the browser itself.
    back: !help && (looked ? leaveVersions : comparing ? leaveComparison : state.open !== undefined && closeDetail),
  });

  useFocusKept(main, () => FOCUS_GOES_ON.some(focusOn));
  // Coming back from the comparison, the focus goes to where it set out from.
  const wasComparing = useRef(comparing);
  useLayoutEffect(() => {
    if (wasComparing.current && !comparing) focusOn(COMPARE_BUTTON);
    wasComparing.current = comparing;
  }, [comparing]);

  // The detail of a role that is due is opened for what stands there on its reminder.
  const wantFollowUp = useWantedFocus(() => focusOn(FOLLOW_UP));
  const openDue = (record: PostingRecord) => {
    wantFollowUp();
    change({ tab: mineOf(record, "saved") ? "saved" : "recent", search: "", open: record.key });
  };

  const keysOf = (records: readonly PostingRecord[]) => records.map(({ key }) => key);
  return (
    <main ref={main} class={comparing ? "popup wide pomona" : "popup pomona"}>
      {looked ? (
        <VersionsView record={looked} onBack={leaveVersions} />
      ) : comparing ? (
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
          {siteAccess && <SiteAccessLine {...siteAccess} />}
          <RescueLine />
          <PausedLine />
          <ThisPage roles={whole} />
          <DueList roles={roles} reminding={reminding} onOpen={openDue} />
          <ListHead state={state} change={change} counts={counts} />
          <ListBody
            state={state}
            change={change}
            roles={roles}
            shown={shown}
            due={due}
            reminding={reminding}
            onChoose={choose}
            onRemove={removal.remove}
          />
          {shown && roles.failure && <FailureBar failure={roles.failure} onClose={roles.dismissFailure} />}
          <UndoBar removed={state.removed} onUndo={removal.undo} onClose={removal.close} />
          <SettledBar settled={state.settled} reminding={reminding} />
          <ExportBars taken={taken} roles={whole} />
          {chosen.length > 0 ? (
            <ChosenBar
              keys={keysOf(chosen)}
              onClear={() => change({ chosen: [], unfolded: [] })}
              onTake={(format) => taken.take(format, keysOf(chosen))}
              onCompare={() => change({ comparing: true })}
            />
          ) : (
            <ListFoot
              count={whole.records?.length ?? 0}
              onHelp={() => setHelp(true)}
              onTake={(format) => taken.take(format, keysOf(whole.records ?? []))}
            />
          )}
        </>
      )}
      {help && <KeyboardHelp onClose={() => setHelp(false)} />}
    </main>
  );
}
