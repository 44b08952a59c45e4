import type { PostingRecord, Snapshot } from "../../../collection/posting-record.ts";
import type { MustId } from "../../../comparison/decide/judge-musts.ts";
import type { RankedRole } from "../../../comparison/decide/rank-roles.ts";
import type { Scores } from "../../../comparison/decide/score-roles.ts";
import type { Weighing } from "../../../comparison/decide/weighing.ts";
import type { Fit } from "../../../comparison/fit/fit.ts";
import { titleOf } from "../../popup/RoleRow.tsx";
import { PayWords, PlaceWords } from "../../popup/RowWords.tsx";
import { useTools } from "../../popup/tools.ts";
import { Icon } from "../../shared/Icon.tsx";
import { useWording } from "../../shared/wording.ts";
import { describeSpan } from "./describe-part.ts";
import { mustLabel } from "./must-label.ts";
import { PartTable } from "./PartTable.tsx";
import { ScoreBar } from "./ScoreBar.tsx";

/** One role in the ranking: its rank, what it comes to, and, unfolded, how. */
export function RankingRow(props: {
  readonly role: RankedRole;
  readonly scores: Scores;
  readonly weights: Weighing["weights"];
  /** Must-haves of which nobody knows whether it meets them. */
  readonly open: readonly MustId[];
  readonly unfolded: boolean;
  readonly snapshot: Snapshot | undefined;
  readonly fitOf: (record: PostingRecord) => Fit | undefined;
  readonly onFold: () => void;
}) {
  const { role, open, unfolded } = props;
  const wording = useWording();
  const { locale, words } = wording;
  const { openPage } = useTools();
  const { record, low, middle, high, rank } = role;
  const { url, inLanguage } = record.posting;
  const id = `working-${record.key}`;
  const title = titleOf(record);
  return (
    <>
      <tr data-key={record.key} class={rank === 1 ? "leads" : undefined}>
        <td class="num rank">{new Intl.NumberFormat(locale).format(rank)}</td>
        <th scope="row">
          <a
            dir="auto"
            lang={inLanguage}
            href={url}
            onClick={(event) => {
              event.preventDefault();
              openPage(url);
            }}
          >
            {title}
          </a>
          <div class="meta small">
            <PlaceWords record={record} />
            <PayWords record={record} />
          </div>
          {open.length > 0 && (
            <p class="small open-must">{words("mustOpen", open.map((must) => mustLabel(must, wording)).join(", "))}</p>
          )}
        </th>
        <td class="points">
          <div class="come-to">
            <button
              type="button"
              class="unfold"
              aria-expanded={unfolded}
              aria-controls={unfolded ? id : undefined}
              onClick={props.onFold}
            >
              <span class="num strong">{describeSpan(middle, middle, wording)}</span>
              {high - low >= 0.005 && <span class="num small faint">{describeSpan(low, high, wording)}</span>}
              <span class="sr">{` – ${words("working")}: ${title}`}</span>
              <Icon name={unfolded ? "chevronUp" : "chevronDown"} />
            </button>
            <ScoreBar role={role} weights={props.weights} />
          </div>
        </td>
      </tr>
      {unfolded && (
        <tr class="working" id={id}>
          <td colSpan={3}>
            <PartTable
              role={role}
              scores={props.scores}
              weights={props.weights}
              snapshot={props.snapshot}
              fit={props.fitOf(record)}
            />
          </td>
        </tr>
      )}
    </>
  );
}
