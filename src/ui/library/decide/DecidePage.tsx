import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { judgeMusts } from "../../../comparison/decide/judge-musts.ts";
import { rankRoles } from "../../../comparison/decide/rank-roles.ts";
import { scoreRoles } from "../../../comparison/decide/score-roles.ts";
import { whatWouldChange } from "../../../comparison/decide/what-would-change.ts";
import { useSnapshots } from "../../compare/use-snapshots.ts";
import { FailureBar } from "../../popup/FailureBar.tsx";
import { KeyboardHelp } from "../../popup/KeyboardHelp.tsx";
import { toggled } from "../../popup/unfolding.ts";
import { useFocusKept } from "../../popup/use-focus-kept.ts";
import { usePopupKeys } from "../../popup/use-popup-keys.ts";
import type { Roles } from "../../popup/use-roles.ts";
import { useLate } from "../../shared/use-late.ts";
import { useWording } from "../../shared/wording.ts";
import { COMPARE_MOST } from "../compare/comparison.ts";
import { useKeptAnswers } from "../answers/use-answers.ts";
import { DeedBar } from "../DeedBar.tsx";
import { readChosen, writeChosen } from "../deeds.ts";
import { useLibrary } from "../library-tools.ts";
import { useDeeds } from "../use-deeds.ts";
import type { AllWords } from "../use-kept-words.ts";
import { CutList } from "./CutList.tsx";
import { DECIDE_KEYS } from "./decide-keys.ts";
import { DecideHead } from "./DecideHead.tsx";
import type { Decision } from "./decision.ts";
import { MustList } from "./MustList.tsx";
import { OutcomeWords } from "./OutcomeWords.tsx";
import { Ranking } from "./Ranking.tsx";
import { useDecidedSets } from "./use-decided-roles.ts";
import type { ShowDecision } from "./use-decision.ts";
import { useFits } from "./use-fits.ts";
import { useRankingSaid } from "./use-ranking-said.ts";
import { useWeighing } from "./use-weighing.ts";
import { WeightList } from "./WeightList.tsx";

/** Of so many roles that were taken out the words are at hand. */
const CUT_TOLD = 50;
/** What the roles ask for is held against the answers where there are no more than so many. */
const FIT_MOST = 200;

/** Which role is it: must-haves first, then weights, then the ranking and what would change it. */
export function DecidePage(props: {
  readonly roles: Roles;
  readonly words: AllWords;
  readonly decision: Decision;
  readonly show: ShowDecision;
  readonly onCompare: (keys: readonly string[]) => void;
}) {
  const { roles, decision, show } = props;
  const { locale, words } = useWording();
  const { tabStore } = useLibrary();
  const deeds = useDeeds(roles, (keys) => writeChosen(tabStore, [...readChosen(tabStore), ...keys]));
  const change = useWeighing(decision, show, deeds);
  const [help, setHelp] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useFocusKept(whole, () => heading.current?.focus());

  const sets = useDecidedSets(roles.isWhole ? roles.records : undefined, props.words);
  const records = sets[decision.of];
  const { weighing } = decision;
  const { musts, pay, hours, places } = weighing;
  const judged = useMemo(() => judgeMusts(records, musts), [records, musts]);
  const running = useMemo(() => judged.filter(({ failed }) => failed.length === 0), [judged]);
  const cut = useMemo(() => judged.filter(({ failed }) => failed.length > 0), [judged]);
  const { book } = useKeptAnswers();
  // Also where the fit weighs nothing: it may be what would change the winner.
  const isFitKnown = !book.isEmpty && running.length <= FIT_MOST;
  const looked = running.filter(({ record }) => isFitKnown || decision.unfolded.includes(record.key));
  const { snapshots, failure } = useSnapshots([...looked, ...cut.slice(0, CUT_TOLD)].map(({ record }) => record));
  const snapshotOf = (key: string) => snapshots?.find((one) => one.key === key);
  const fitOf = useFits(snapshots, book);
  const scores = useMemo(() => {
    const left = running.map(({ record }) => record);
    return scoreRoles(left, weighing, (record) => (isFitKnown ? fitOf(record)?.share : undefined));
  }, [running, pay, hours, places, fitOf, isFitKnown]);
  const ranking = useMemo(() => rankRoles(scores, weighing), [scores, weighing]);
  const outcome = useMemo(() => whatWouldChange(ranking, weighing), [ranking, weighing]);
  const openMusts = useMemo(() => new Map(running.map(({ record, open }) => [record.key, open])), [running]);
  useRankingSaid(ranking);

  const isLate = useLate(!roles.isWhole);
  const back = () => show(undefined, true);
  const first = ranking.slice(0, COMPARE_MOST).map(({ record }) => record.key);
  const compare = first.length > 1 && (() => props.onCompare(first));
  usePopupKeys({
    undo: !help && deeds.last && deeds.undo,
    help: () => setHelp(true),
    compare: !help && compare,
    back: !help && back,
  });
  const failed = failure ?? roles.failure;
  return (
    <div ref={whole} class="decide-page pomona">
      <DecideHead
        heading={heading}
        count={running.length}
        of={decision.of}
        counts={{ compared: sets.compared.length, saved: sets.saved.length, shown: sets.shown.length }}
        onOf={(of) => show({ ...decision, of }, true)}
        onBack={back}
      >
        {compare && (
          <button type="button" class="btn" onClick={compare}>
            {words("compareFirst", new Intl.NumberFormat(locale).format(first.length))}
          </button>
        )}
        <button
          type="button"
          class="btn bare icon"
          aria-label={words("keyboard")}
          title={words("keyboard")}
          onClick={() => setHelp(true)}
        >
          ?
        </button>
      </DecideHead>
      {failed && <FailureBar failure={failed} />}
      <div class="decide-body">
        {records.length > 0 && (
          <div class="side">
            <WeightList weighing={weighing} change={change} records={records} />
            <MustList weighing={weighing} change={change} records={records} />
          </div>
        )}
        <main class="main" aria-label={words("ranking")}>
          {isLate && <p class="cmp-note quiet">{words("loadingRoles")}</p>}
          {roles.isWhole && records.length === 0 && <p class="cmp-note quiet">{words("nothingToDecide")}</p>}
          {records.length > 0 && (
            // A scrolling region must be reachable by keyboard.
            // oxlint-disable-next-line no-noninteractive-tabindex
            <div class="decided" tabIndex={0} role="group" aria-label={words("ranking")}>
              <OutcomeWords outcome={outcome} ranking={ranking} left={running.length} />
              {!book.isEmpty && !isFitKnown && (
                <p class="small quiet">{words("fitTooMany", new Intl.NumberFormat(locale).format(FIT_MOST))}</p>
              )}
              {ranking.length > 0 && (
                <Ranking
                  ranking={ranking}
                  scores={scores}
                  weights={weighing.weights}
                  openOf={(key) => openMusts.get(key) ?? []}
                  unfolded={decision.unfolded}
                  snapshotOf={snapshotOf}
                  fitOf={(record) => (isFitKnown ? fitOf(record) : undefined)}
                  onFold={(key) => show({ ...decision, unfolded: toggled(decision.unfolded, key) }, false)}
                />
              )}
              <CutList cut={cut} musts={musts} snapshotOf={snapshotOf} />
              {ranking.length > 0 && <p class="small quiet how">{words("decideHow")}</p>}
            </div>
          )}
          <DeedBar {...deeds} />
        </main>
      </div>
      {help && <KeyboardHelp keys={DECIDE_KEYS} onClose={() => setHelp(false)} />}
    </div>
  );
}
