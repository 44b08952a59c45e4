import { useCallback, useRef, useState } from "preact/hooks";
import { handedBy, type RoleSet } from "../../collection/handed-roles.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { ExportBars } from "../popup/ExportBars.tsx";
import { FailureBar } from "../popup/FailureBar.tsx";
import { KeyboardHelp } from "../popup/KeyboardHelp.tsx";
import { RescueLine } from "../popup/RescueLine.tsx";
import { useExport } from "../popup/use-export.ts";
import { useFocusKept } from "../popup/use-focus-kept.ts";
import { useFoundSaid } from "../popup/use-found-said.ts";
import { usePopupKeys } from "../popup/use-popup-keys.ts";
import { useResentDrafts } from "../popup/use-resent-drafts.ts";
import type { Roles } from "../popup/use-roles.ts";
import { canCompare, ChosenRoles } from "./ChosenRoles.tsx";
import { DeedBar } from "./DeedBar.tsx";
import { LibraryEmpty } from "./LibraryEmpty.tsx";
import { LibraryHead } from "./LibraryHead.tsx";
import { LibrarySide } from "./LibrarySide.tsx";
import { LibraryTable } from "./LibraryTable.tsx";
import { LIBRARY_KEYS } from "./library-keys.ts";
import { ReadingLine } from "./ReadingLine.tsx";
import { PaneRoom } from "./rooms.ts";
import { Strip } from "./Strip.tsx";
import { useChosen } from "./use-chosen.ts";
import { useDeeds } from "./use-deeds.ts";
import { useFacets } from "./use-facets.ts";
import { useFilterFold } from "./use-filter-fold.ts";
import { isAwaited, useFoundRoles } from "./use-found-roles.ts";
import type { AllWords } from "./use-kept-words.ts";
import { useLibraryRoles } from "./use-library-roles.ts";
import { useReadyOrders } from "./use-ready-orders.ts";
import { useSavedViews } from "./use-saved-views.ts";
import { useView } from "./use-view.ts";
import { isAsListed, isNarrowed } from "./view.ts";
import { queryToKeep } from "./view-query.ts";

const ACTIVE_ROW = 'tr[tabindex="0"]';
const SEARCH = "input[type=search]";
const FILTERS = ".fold-filters";
/** Where the focus goes on when its control goes away: the first of these that is there and in sight. */
const FOCUS_GOES_ON = [ACTIVE_ROW, SEARCH];

interface LibraryPageProps {
  readonly roles: Roles;
  readonly words: AllWords;
  /** Compares these. */
  readonly onCompare: (keys: readonly string[]) => void;
  readonly onDecide: (of: "saved" | "shown") => void;
}

/** All roles: filters, the table, one role beside it, and what can be done with the chosen. */
export function LibraryPage({ roles, words, onCompare, onDecide }: LibraryPageProps) {
  const [view, change] = useView();
  // The first of very many are the first in their usual order alone: any other waits for all, lest rows move about.
  const listed = roles.isWhole || isAsListed(view.order) ? roles.records : undefined;
  const found = useFoundRoles(listed, view, words);
  // What the first of very many have is nothing to filter by.
  const counts = useFacets(roles.isWhole ? found.found : undefined, view.choice, found.measuring);
  const shown = found.shown;
  /** Nobody can say how many there are while there are more to come. */
  const count = roles.isWhole ? shown?.length : undefined;
  useReadyOrders(roles.isWhole ? roles.records : undefined, view.columns);
  const choosing = useChosen(roles.records, shown, roles.isWhole);
  const deeds = useDeeds(roles, choosing.setChosen);
  const doing = useLibraryRoles(roles, deeds);
  const saved = useSavedViews(roles, deeds);
  const taken = useExport();
  const [help, setHelp] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  useResentDrafts(roles);

  const query = queryToKeep(view);
  useFoundSaid(isNarrowed(view) ? query : "", count);
  const opened = roles.records?.find(({ key }) => key === view.open);
  const waitsForWords = isAwaited(view);
  const isReading = words.done < words.total;

  const focusOn = (selector: string) => {
    const target = whole.current?.querySelector<HTMLElement>(selector);
    target?.focus();
    return target !== undefined && target === document.activeElement;
  };
  useFocusKept(whole, () => FOCUS_GOES_ON.some(focusOn));

  const open = useCallback((key: string) => change({ open: key }), [change]);
  const closePane = () => change({ open: undefined });
  // The button that opened the filters is hidden until they are closed.
  const fold = useFilterFold(() => focusOn(FILTERS));
  const rate = useCallback((record: PostingRecord, stars: number | undefined) => doing.set(record, { stars }), []);
  const clearChosen = () => {
    deeds.remember({ did: "unchosen", keys: choosing.keys });
    choosing.setChosen([]);
  };
  const chosenRecords = choosing.chosen.length > 0 ? recordsOf(roles.records, choosing.chosenSet) : [];
  const removeChosen = () => doing.remove(chosenRecords);
  const handed = (set: RoleSet) => handedBy(set, choosing.chosen, isNarrowed(view) ? shown : undefined);

  usePopupKeys({
    search: !help && (() => focusOn(SEARCH)),
    undo: deeds.last && deeds.undo,
    help: () => setHelp(true),
    compare: !help && canCompare(choosing.chosen.length) && (() => onCompare(choosing.chosen)),
    "to-list": !help && (() => focusOn(ACTIVE_ROW)),
    // An open list of keys is closed by the browser itself.
    back: !help && (fold.isOpen ? fold.close : opened && closePane),
  });

  const classes = ["library", "pomona", opened && "with-pane", fold.isOpen && "with-filters"].filter(Boolean);
  return (
    <div ref={whole} class={classes.join(" ")}>
      <LibraryHead search={view.search} onSearch={(search) => change({ search })} onHelp={() => setHelp(true)} />
      <div class="body">
        <LibrarySide
          view={view}
          change={change}
          saved={saved}
          query={query}
          {...counts}
          shown={count}
          onDone={fold.close}
        />
        <main class="main">
          <RescueLine />
          <Strip
            view={view}
            change={change}
            shown={count ?? 0}
            all={roles.isWhole ? roles.records?.length : undefined}
            filtersOpen={fold.isOpen}
            onFilters={fold.toggle}
            onSave={(name) => saved.save(name, query)}
            onDecide={() => onDecide(isNarrowed(view) ? "shown" : "saved")}
            onTake={(format) => taken.take(format, shown?.map(({ key }) => key) ?? [])}
            handed={() => handed(isNarrowed(view) ? "filtered" : "all")}
          />
          {waitsForWords && <ReadingLine all={words} />}
          {shown && shown.length > 0 ? (
            <LibraryTable
              records={shown}
              isWhole={roles.isWhole}
              list={query}
              columns={view.columns}
              order={view.order}
              onOrder={(order) => change({ order })}
              chosen={choosing.chosenSet}
              onChooseAll={choosing.chooseAll}
              open={opened?.key}
              sentenceOf={found.sentenceOf}
              hasSentence={found.hasSentence}
              doings={{ choose: choosing.choose, open, rate, remove: doing.remove }}
            />
          ) : (
            <LibraryEmpty
              roles={roles}
              view={view}
              change={change}
              isReading={!roles.isWhole || (waitsForWords && isReading)}
            />
          )}
          {roles.records && roles.failure && <FailureBar failure={roles.failure} onClose={roles.dismissFailure} />}
          <DeedBar {...deeds} />
          <ExportBars taken={taken} roles={roles} />
          <ChosenRoles
            records={chosenRecords}
            hidden={chosenRecords.length - recordsOf(shown, choosing.chosenSet).length}
            onClear={clearChosen}
            onRemove={removeChosen}
            onTake={(format) => taken.take(format, choosing.chosen)}
            handed={() => handed("chosen")}
            onCompare={() => onCompare(choosing.chosen)}
          />
        </main>
        {opened && (
          <PaneRoom
            record={opened}
            roles={roles}
            reminder={roles.reminders.find(({ key }) => key === opened.key)}
            reminding={doing.reminding}
            onSet={(values) => doing.set(opened, values)}
            onRemove={() => doing.remove([opened])}
            onAnswered={doing.answered}
            onClose={closePane}
          />
        )}
      </div>
      {help && <KeyboardHelp keys={LIBRARY_KEYS} onClose={() => setHelp(false)} />}
    </div>
  );
}

function recordsOf(records: readonly PostingRecord[] | undefined, keys: ReadonlySet<string>): readonly PostingRecord[] {
  return keys.size === 0 ? [] : (records?.filter(({ key }) => keys.has(key)) ?? []);
}
