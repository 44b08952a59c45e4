import type { CalendarDay } from "../../collection/calendar-day.ts";
import { differencesOf } from "../../collection/families/differences.ts";
import { mineOf, type PostingRecord, wasSeen } from "../../collection/posting-record.ts";
import { describeAge } from "../../posting/describe.ts";
import { Icon } from "../shared/Icon.tsx";
import { StatusMark } from "../shared/StatusMark.tsx";
import { useWording } from "../shared/wording.ts";
import { FamilyLine } from "./FamilyLine.tsx";
import type { FamilyPlace } from "./family-rows.ts";
import { nameOfMember } from "./family-words.ts";
import { MemberWords } from "./MemberWords.tsx";
import { DueWords, PayWords, PlaceWords } from "./RowWords.tsx";
import { useTools } from "./tools.ts";

export interface RowProps {
  readonly record: PostingRecord;
  /** From 0, among the roles. */
  readonly index: number;
  /** From 1, among all rows of the grid. */
  readonly rowIndex: number;
  readonly top: number;
  readonly height: number;
  readonly chosen: boolean;
  readonly open: boolean;
  /** The day that its reminder waits for. */
  readonly due: CalendarDay | undefined;
  /** The one row of the list that Tab reaches. */
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
  /** Where it stands in a family of roles; absent where it is alone. */
  readonly place: FamilyPlace | undefined;
  readonly onFold: (id: string) => void;
}

/** The title as the lists show it; the role number where a page stated none. */
export function titleOf({ key, posting }: PostingRecord): string {
  return posting.title ?? key;
}

/**
 * One role in two lines: title and age; status, place, news and pay. A third line folds the family that it leads; of a
 * member below that, the lines say what differs.
 */
export function RoleRow(props: RowProps) {
  const { record, active, place } = props;
  const wording = useWording();
  const { openPage, now } = useTools();
  const { words } = wording;
  const title = titleOf(record);
  const gone = record.listing === "removed";
  const reach = active ? 0 : -1;
  const isLead = place?.lead.key === record.key;
  const lead = isLead ? undefined : place?.lead;
  const name = lead ? nameOfMember(record, lead) : title;
  // Out of its place in the list, a member is told by its title, too.
  const spoken = name === title ? title : `${name}, ${title}`;
  return (
    <div
      role="row"
      class={["row", gone && "off", lead && "member"].filter(Boolean).join(" ")}
      style={{ insetBlockStart: `${props.top}px`, blockSize: `${props.height}px` }}
      aria-rowindex={props.rowIndex}
      aria-selected={props.chosen}
      aria-level={place && (lead ? 2 : 1)}
      aria-expanded={isLead ? place.isUnfolded : undefined}
      tabIndex={reach}
      data-index={props.index}
    >
      <span role="gridcell" class="hit">
        <input
          class="check"
          type="checkbox"
          checked={props.chosen}
          tabIndex={reach}
          aria-label={words("chooseRole", spoken)}
          onChange={props.onChoose}
        />
      </span>
      <div role="gridcell" class="two">
        <p class="one">
          <a
            class="clip"
            dir="auto"
            lang={record.posting.inLanguage}
            href={record.posting.url}
            title={title}
            aria-label={lead && spoken}
            tabIndex={reach}
            onClick={(event) => {
              event.preventDefault();
              openPage(record.posting.url);
            }}
          >
            {name}
          </a>
          <span class="small num quiet">{wasSeen(record) && describeAge(record.lastSeen, now(), wording)}</span>
        </p>
        <div class="meta small">
          {lead ? <MemberWords record={record} lead={lead} /> : <OwnWords record={record} />}
          {gone && (
            <span class="tag gone">
              <span class="dot" />
              {words("noLongerListed")}
            </span>
          )}
          {props.due && <DueWords due={props.due} />}
          {(!lead || differencesOf(record, lead).has("pay")) && <PayWords record={record} />}
        </div>
        {isLead && <FamilyLine place={place} reach={reach} onFold={() => props.onFold(place.family.id)} />}
      </div>
      <span role="gridcell" class="hit">
        <button
          type="button"
          class="btn bare icon"
          tabIndex={reach}
          aria-expanded={props.open}
          aria-label={words("roleDetail", spoken)}
          title={words("roleDetailShort")}
          onClick={props.onOpen}
        >
          <Icon name={props.open ? "chevronUp" : "chevronDown"} />
        </button>
      </span>
    </div>
  );
}

function OwnWords({ record }: { readonly record: PostingRecord }) {
  return (
    <>
      <StatusMark status={mineOf(record, "status")} named />
      <PlaceWords record={record} />
    </>
  );
}
