import { useEffect, useRef, useState } from "preact/hooks";
import type { PostingRecord } from "../../../collection/posting-record.ts";
import { compareRoles } from "../../../comparison/compare-roles.ts";
import type { Weighing } from "../../../comparison/decide/weighing.ts";
import { CompareHead } from "../../compare/CompareHead.tsx";
import { copiedFacts, copiedRoles } from "../../compare/copied-rows.ts";
import { CopyTable } from "../../compare/CopyTable.tsx";
import { useSnapshots } from "../../compare/use-snapshots.ts";
import { ExportNotice } from "../../popup/ExportNotice.tsx";
import { FailureBar } from "../../popup/FailureBar.tsx";
import { KeyboardHelp } from "../../popup/KeyboardHelp.tsx";
import { titleOf } from "../../popup/RoleRow.tsx";
import { useTools } from "../../popup/tools.ts";
import { toggled } from "../../popup/unfolding.ts";
import { useExport } from "../../popup/use-export.ts";
import { useFocusKept } from "../../popup/use-focus-kept.ts";
import { usePopupKeys } from "../../popup/use-popup-keys.ts";
import type { Roles } from "../../popup/use-roles.ts";
import { useLate } from "../../shared/use-late.ts";
import { useWording } from "../../shared/wording.ts";
import { ReportMenu } from "../report/ReportMenu.tsx";
import { useDeeds } from "../use-deeds.ts";
import { AddRole } from "./AddRole.tsx";
import { COMPARE_KEYS } from "./compare-keys.ts";
import { CompareAnswers } from "./CompareAnswers.tsx";
import { CompareNotes } from "./CompareNotes.tsx";
import { copiedMarks } from "./copied-marks.ts";
import { CompareSix } from "./CompareSix.tsx";
import { columnsOf, type Comparison, COMPARE_MOST, withoutRole } from "./comparison.ts";
import { LostBar } from "./LostBar.tsx";
import { isSame } from "./mark-row.ts";
import { PayPanel } from "./PayPanel.tsx";
import { RolePicker } from "./RolePicker.tsx";
import { useAsked } from "./use-asked.ts";
import { useColumns } from "./use-columns.ts";
import type { ShowComparison } from "./use-comparison.ts";

/** Where the focus goes on when its control goes away. */
const FOCUS_GOES_ON = ".six thead [data-tool], .w-head h1";

/** Roles are chosen elsewhere. */
const NOTHING = () => undefined;

/** Facts that are shown line by line: their lists say no more. */
const LINED_UP: ReadonlySet<string> = new Set(["skills", "qualifications", "preferredQualifications"]);

/** Up to six roles side by side: pay on one scale, facts, requirements and skills lined up. */
export function ComparePage(props: {
  readonly roles: Roles;
  readonly comparison: Comparison;
  readonly show: ShowComparison;
  /** What matters to the user: a report tells what came of it. */
  readonly weighing: Weighing;
  /** Decides between the roles compared. */
  readonly onDecide: () => void;
}) {
  const { roles: all, comparison, show } = props;
  const wording = useWording();
  const { words } = wording;
  const { copy } = useTools();
  const work = useColumns(comparison, show, useDeeds(all, NOTHING));
  const taken = useExport();
  const [help, setHelp] = useState(false);
  /** What is picked: one more role, or another in the place of one. */
  const [picking, setPicking] = useState<"more" | PostingRecord>();
  const whole = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useFocusKept(whole, () => whole.current?.querySelector<HTMLElement>(FOCUS_GOES_ON)?.focus());

  const keys = columnsOf(comparison);
  // Of a part of them nobody could say which roles are gone, and where pay stands among them.
  const own = all.isWhole ? all.records : undefined;
  const byKey = new Map(own?.map((record) => [record.key, record]));
  const records = keys.flatMap((key) => byKey.get(key) ?? []);
  const shownKeys = records.map(({ key }) => key);
  const gone = own ? keys.filter((key) => !byKey.has(key)) : [];
  const { snapshots, failure } = useSnapshots(records);
  const isLate = useLate(!own || (!snapshots && !failure && records.length > 0));
  const found = records.map((record) => ({ record, snapshot: snapshots?.find(({ key }) => key === record.key) }));
  // A role that was added stands there once its words do: without them nobody could say what it does not ask for.
  const roles = failure ? found : found.filter(({ snapshot }) => snapshot);
  const isReady = roles.length > 0 && roles.length === records.length;
  const asked = useAsked(roles);
  const rows = compareRoles(roles, wording).filter(({ id }) => !(asked && LINED_UP.has(id)));
  const unfolding = {
    has: (id: string) => comparison.unfolded.includes(id),
    toggle: (id: string) => show({ ...comparison, unfolded: toggled(comparison.unfolded, id) }, false),
  };
  const table = () => {
    const facts = comparison.onlyDifferences ? rows.filter(({ agreement }) => agreement === "differs") : rows;
    const shown = roles.map(({ record }) => record);
    const marks = asked ? copiedMarks(asked, shown, comparison.onlyDifferences, wording) : [];
    const cells = [...copiedFacts(facts, wording), ...marks];
    return { corner: words("comparison"), roles: copiedRoles(shown, wording), rows: cells };
  };
  const setOnly = (onlyDifferences: boolean) => show({ ...comparison, onlyDifferences }, true);
  const back = () => show(undefined, true);
  const pick = (record: PostingRecord) => {
    if (picking === "more") work.add(record);
    else if (picking) work.swap(picking, record);
    setPicking(undefined);
  };

  const failed = failure ?? all.failure;
  const isFull = keys.length >= COMPARE_MOST;
  const closed = !help && !picking;
  usePopupKeys({
    search: closed && !isFull && (() => setPicking("more")),
    undo: closed && work.undo,
    help: () => setHelp(true),
    differences: closed && (() => setOnly(!comparison.onlyDifferences)),
    // Open lists are closed by the browser itself.
    back: closed && back,
  });

  return (
    <div ref={whole} class="compare-page pomona">
      <CompareHead
        keys={shownKeys}
        differences={
          rows.filter(({ agreement }) => agreement === "differs").length +
          [...(asked?.requirements ?? []), ...(asked?.skills ?? [])].filter((row) => !isSame(row)).length
        }
        heading={heading}
        onlyDifferences={comparison.onlyDifferences}
        onOnlyDifferences={setOnly}
        onBack={back}
        onTake={(format) => taken.take(format, shownKeys)}
      >
        <button type="button" class="btn" onClick={props.onDecide}>
          {words("decide")}
        </button>
        {copy && records.length > 0 && <CopyTable table={table} copy={copy} isReady={isReady} />}
        <ReportMenu reported={{ roles, own: own ?? [], asked, weighing: props.weighing }} isReady={isReady} />
        <AddRole full={isFull} onAdd={() => setPicking("more")} onHelp={() => setHelp(true)} />
      </CompareHead>
      {failed && <FailureBar failure={failed} />}
      <ExportNotice {...taken} />
      <CompareNotes
        loading={isLate}
        tooFew={own !== undefined && records.length < 2}
        gone={gone}
        onTakeOut={() => show({ ...comparison, ...gone.reduce(withoutRole, comparison) }, true)}
      />
      {/* A scrolling region must be reachable by keyboard. */}
      {/* oxlint-disable-next-line no-noninteractive-tabindex */}
      <main class="scroll" tabIndex={0} aria-label={words("comparison")}>
        {(snapshots ?? failure) && records.length > 0 && (
          <>
            <PayPanel roles={roles} own={own ?? []} unfolding={unfolding} />
            <CompareAnswers roles={all} work={work}>
              <CompareSix
                roles={roles}
                rows={rows}
                asked={asked}
                columns={comparison}
                onlyDifferences={comparison.onlyDifferences}
                unfolding={unfolding}
                work={work}
                onSwap={setPicking}
              />
            </CompareAnswers>
          </>
        )}
      </main>
      <LostBar said={work.lost} onUndo={work.undo} onClose={work.close} />
      {picking && (
        <RolePicker
          title={picking === "more" ? words("addRole") : words("swapRoleFor", titleOf(picking))}
          records={own?.filter(({ key }) => !keys.includes(key)) ?? []}
          onPick={pick}
          onClose={() => setPicking(undefined)}
        />
      )}
      {help && <KeyboardHelp keys={COMPARE_KEYS} onClose={() => setHelp(false)} />}
    </div>
  );
}
