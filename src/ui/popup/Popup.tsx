import { useEffect, useRef, useState } from "preact/hooks";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { useWording } from "../shared/wording.ts";
import { ChosenBar, COMPARE_MOST } from "./ChosenBar.tsx";
import { CompareView } from "./CompareView.tsx";
import { ExportNotice } from "./ExportNotice.tsx";
import { FailureBar } from "./FailureBar.tsx";
import { KeyboardHelp } from "./KeyboardHelp.tsx";
import { ListFoot } from "./ListFoot.tsx";
import { ListBody } from "./ListBody.tsx";
import { ListHead } from "./ListHead.tsx";
import { popupKey } from "./keys.ts";
import type { KeyValueStore } from "./popup-state.ts";
import { UndoBar } from "./UndoBar.tsx";
import { useExport } from "./use-export.ts";
import { usePopupState } from "./use-popup-state.ts";
import { useRemoval } from "./use-removal.ts";
import { useResentDrafts } from "./use-resent-drafts.ts";
import { useRoles } from "./use-roles.ts";
import { useShownRoles } from "./use-shown-roles.ts";

/** Saved roles at a glance, and two or three of them side by side. */
export function Popup({ store }: { readonly store: KeyValueStore }) {
  const { words } = useWording();
  const announce = useAnnounce();
  const [state, change] = usePopupState(store);
  const roles = useRoles();
  const { shown, counts, chosen } = useShownRoles(roles.records, state);
  const removal = useRemoval(roles, state, change);
  const taken = useExport();
  const [help, setHelp] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLElement>(null);
  useResentDrafts(roles, state.open);

  const canCompare = chosen.length >= 2 && chosen.length <= COMPARE_MOST;
  const comparing = state.comparing && canCompare;
  const choose = (key: string) =>
    change(({ chosen: keys }) => ({ chosen: keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key] }));
  const back = () => {
    if (comparing) change({ comparing: false });
    else if (state.open !== undefined) change({ open: undefined });
    else return false;
    return true;
  };

  useEffect(() => {
    const doings = {
      search: () => (search.current?.focus(), Boolean(search.current)),
      compare: () => (change({ comparing: !comparing && canCompare }), canCompare),
      undo: () => (removal.undo(), state.removed.length > 0),
      help: () => (setHelp(true), true),
      differences: () => (change({ onlyDifferences: !state.onlyDifferences }), comparing),
      "to-list": () => {
        const row = whole.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]');
        row?.focus();
        return Boolean(row);
      },
      back,
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const doing = help ? undefined : popupKey(event);
      if (doing && doings[doing]()) event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });

  // Said when typing pauses, not for each letter.
  const found = shown?.length;
  useEffect(() => {
    if (state.search === "" || found === undefined) return undefined;
    const timer = setTimeout(() => announce(words("rolesFound", String(found))), 400);
    return () => clearTimeout(timer);
  }, [state.search, found, announce, words]);

  const keysOf = (records: readonly PostingRecord[]) => records.map(({ key }) => key);
  return (
    <main ref={whole} class={comparing ? "popup wide pomona" : "popup pomona"}>
      {comparing ? (
        <CompareView
          records={chosen}
          onlyDifferences={state.onlyDifferences}
          onOnlyDifferences={(onlyDifferences) => change({ onlyDifferences })}
          onBack={back}
          export={taken}
        />
      ) : (
        <>
          <h1 class="sr">{words("extensionName")}</h1>
          <ListHead state={state} change={change} counts={counts} search={search} />
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
              onClear={() => change({ chosen: [] })}
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
