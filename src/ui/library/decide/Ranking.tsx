import { useRef, useState } from "preact/hooks";
import type { PostingRecord, Snapshot } from "../../../collection/posting-record.ts";
import type { MustId } from "../../../comparison/decide/judge-musts.ts";
import type { RankedRole } from "../../../comparison/decide/rank-roles.ts";
import type { Scores } from "../../../comparison/decide/score-roles.ts";
import type { Weighing } from "../../../comparison/decide/weighing.ts";
import type { Fit } from "../../../comparison/fit/fit.ts";
import { useWording } from "../../shared/wording.ts";
import { RankingRow } from "./RankingRow.tsx";
import { useRankMotion } from "./use-rank-motion.ts";

/** So many are shown at first, and with each further press. */
const FEW = 25;

/** The roles in their order: a table with rank, role and score, each score unfolding to how it came about. */
export function Ranking(props: {
  readonly ranking: readonly RankedRole[];
  readonly scores: Scores;
  readonly weights: Weighing["weights"];
  readonly openOf: (key: string) => readonly MustId[];
  readonly unfolded: readonly string[];
  readonly snapshotOf: (key: string) => Snapshot | undefined;
  readonly fitOf: (record: PostingRecord) => Fit | undefined;
  readonly onFold: (key: string) => void;
}) {
  const { ranking, unfolded } = props;
  const { locale, words } = useWording();
  const [room, setRoom] = useState(FEW);
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = ranking.slice(0, room);
  useRankMotion(body, shown.map(({ record }) => record.key).join());
  const more = ranking.length - shown.length;
  return (
    <>
      <table class="ranking">
        <caption class="sr">{words("ranking")}</caption>
        <thead>
          <tr>
            <th scope="col" class="rank">
              {words("rank")}
            </th>
            <th scope="col">{words("roles")}</th>
            <th scope="col" class="points">
              {words("score")}
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {shown.map((role) => (
            <RankingRow
              key={role.record.key}
              role={role}
              scores={props.scores}
              weights={props.weights}
              open={props.openOf(role.record.key)}
              unfolded={unfolded.includes(role.record.key)}
              snapshot={props.snapshotOf(role.record.key)}
              fitOf={props.fitOf}
              onFold={() => props.onFold(role.record.key)}
            />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <button type="button" class="btn" onClick={() => setRoom(room + FEW)}>
          {words("showMore", new Intl.NumberFormat(locale).format(more))}
        </button>
      )}
    </>
  );
}
