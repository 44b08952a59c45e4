import type { PostingRecord } from "../../../collection/posting-record.ts";
import { extremesOf } from "../../../comparison/extremes.ts";
import type { Role } from "../../../comparison/role.ts";
import type { ComparisonRow } from "../../../comparison/row.ts";
import { FactRow } from "../../compare/FactRow.tsx";
import type { Unfolding } from "../../compare/unfolding.ts";
import { useWording } from "../../shared/wording.ts";
import type { Columns } from "./comparison.ts";
import { DemandLegend } from "./DemandMark.tsx";
import { EndWords } from "./EndWords.tsx";
import { FitRow } from "./FitRow.tsx";
import { HeadRow } from "./HeadRow.tsx";
import { isUnread, MARK_GROUPS } from "./mark-groups.ts";
import { MarkGroup } from "./MarkGroup.tsx";
import { isSame, type MarkRow } from "./mark-row.ts";
import type { Asked } from "./use-asked.ts";
import type { ColumnWork } from "./use-columns.ts";

const NOTHING: Asked = { requirements: [], skills: [] };

/** The facts in rows, then what is asked for lined up, then the skills; the roles in columns. Heads and labels stay. */
export function CompareSix(props: {
  readonly roles: readonly Role[];
  readonly rows: readonly ComparisonRow[];
  /** Absent where it is not known. */
  readonly asked: Asked | undefined;
  readonly columns: Columns;
  readonly onlyDifferences: boolean;
  readonly unfolding: Unfolding;
  readonly work: ColumnWork;
  readonly onSwap: (record: PostingRecord) => void;
}) {
  const { roles, rows, asked = NOTHING, onlyDifferences, unfolding } = props;
  const wording = useWording();
  const { locale, words } = wording;
  const records = roles.map(({ record }) => record);
  const shown = onlyDifferences ? rows.filter(({ agreement }) => agreement === "differs") : rows;
  const unsure = rows.filter(({ agreement }) => agreement === "cannot-be-compared").length;
  const group = (all: readonly MarkRow[], askedBy: MarkRow["askedBy"]) =>
    all.filter((row) => row.askedBy === askedBy && !(onlyDifferences && isSame(row)));
  return (
    <>
      <table
        class={props.columns.pinned.length > 0 ? "cmp six kept-first" : "cmp six"}
        style={{ "--roles": records.length }}
      >
        <caption class="sr">{words("comparison")}</caption>
        <colgroup>
          <col class="lab" />
          {records.map(({ key }) => (
            <col key={key} />
          ))}
        </colgroup>
        <HeadRow records={records} columns={props.columns} work={props.work} onSwap={props.onSwap} />
        <tbody>
          {shown.map((row) => {
            const ends = extremesOf(row.id, records);
            const beside = (at: number) => ends[at] && <EndWords end={ends[at]} />;
            return <FactRow key={row.id} row={row} records={records} unfolding={unfolding} beside={beside} />;
          })}
        </tbody>
        <FitRow roles={roles} />
        {asked.requirements.length + asked.skills.length > 0 && (
          <tbody>
            <tr class="legend-row">
              <td colSpan={records.length + 1}>
                <DemandLegend />
              </td>
            </tr>
          </tbody>
        )}
        {MARK_GROUPS.map(([askedBy, label]) => (
          <MarkGroup
            key={label}
            label={label}
            none="notAskedFor"
            rows={group(asked.requirements, askedBy)}
            records={records}
            unread={records.map((record) => isUnread(record, ["qualifications", "preferredQualifications"]))}
            unfolding={unfolding}
          />
        ))}
        {MARK_GROUPS.map(([askedBy, , label]) => (
          <MarkGroup
            key={label}
            label={label}
            none="notNamed"
            rows={group(asked.skills, askedBy)}
            records={records}
            unread={records.map((record) => isUnread(record, ["skills"]))}
            unfolding={unfolding}
          />
        ))}
      </table>
      {onlyDifferences && shown.length === 0 && <p class="cmp-note quiet">{words("noDifferences")}</p>}
      {onlyDifferences && unsure > 0 && (
        <p class="cmp-note small quiet">{words("hiddenUnsure", new Intl.NumberFormat(locale).format(unsure))}</p>
      )}
    </>
  );
}
