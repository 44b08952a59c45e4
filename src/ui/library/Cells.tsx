import type { ComponentChildren } from "preact";
import { describeInterview } from "../../collection/interview.ts";
import { mineOf, type PostingRecord, wasSeen } from "../../collection/posting-record.ts";
import { describeAge, describeDate, type Wording } from "../../posting/describe.ts";
import { DEGREE_WORDS } from "../../posting/describe-requirements.ts";
import type { FieldName } from "../../posting/job-posting.ts";
import { stateOf } from "../../posting/observation.ts";
import { describeTextLanguage, languageOf } from "../../posting/text-language.ts";
import { PayWords, PlaceWords } from "../popup/RowWords.tsx";
import { useTools } from "../popup/tools.ts";
import { Icon } from "../shared/Icon.tsx";
import { STATUS_WORDS } from "../shared/StatusMark.tsx";
import { useWording } from "../shared/wording.ts";
import type { ColumnId } from "./view.ts";

type CellId = Exclude<ColumnId, "title">;
/** `now`: ms since 1970. */
type Draw = (record: PostingRecord, wording: Wording, now: number) => ComponentChildren;

const CELLS: Readonly<Record<CellId, Draw>> = {
  status(record, { words }) {
    const status = mineOf(record, "status");
    return status ? words(STATUS_WORDS[status]) : <None words={words("statusNone")} />;
  },
  team: (record) => <Stated record={record} field="employmentUnit" value={record.posting.employmentUnit} verbatim />,
  place: (record) => <PlaceWords record={record} />,
  pay: (record) => <PayWords record={record} />,
  years(record, wording) {
    const years = record.posting.experienceRequirements?.years;
    if (years === null) return <None words={wording.words("yearsNone")} />;
    return <Stated record={record} field="experienceRequirements" value={figure(years, wording)} />;
  },
  degree(record, { words }) {
    const degree = record.posting.educationRequirements?.minimum;
    if (degree === null) return <None words={words("degreeNone")} />;
    return <Stated record={record} field="educationRequirements" value={degree && words(DEGREE_WORDS[degree])} />;
  },
  hours: (record, wording) => (
    <Stated record={record} field="workHours" value={figure(record.posting.workHours, wording)} />
  ),
  posted(record, wording) {
    const { datePosted } = record.posting;
    return <Stated record={record} field="datePosted" value={datePosted && describeDate(datePosted, wording)} />;
  },
  lastSeen: (record, wording, now) => wasSeen(record) && describeAge(record.lastSeen, now, wording),
  stars(record, { words }) {
    const stars = mineOf(record, "stars");
    return stars && <StarCount stars={stars} words={words("starsOf", String(stars))} />;
  },
  interview(record, wording) {
    const interview = mineOf(record, "interview");
    return interview && describeInterview(interview, wording);
  },
  number: (record) => <Stated record={record} field="identifier" value={record.posting.identifier} />,
  visits: (record, wording) => figure(record.visits, wording),
  language(record, wording) {
    const language = languageOf(record.posting.inLanguage);
    return <Stated record={record} field="inLanguage" value={language && describeTextLanguage(language, wording)} />;
  },
};

/** The value of a role in one column. */
export function CellValue({ column, record }: { readonly column: CellId; readonly record: PostingRecord }) {
  const wording = useWording();
  const { now } = useTools();
  return <>{CELLS[column](record, wording, now())}</>;
}

function figure(value: number | undefined, { locale }: Wording): string | undefined {
  return value === undefined ? undefined : new Intl.NumberFormat(locale).format(value);
}

/** The value; else which of the two it is, in words for screen readers and in the tooltip, and short for eyes. */
function Stated(props: {
  readonly record: PostingRecord;
  readonly field: FieldName;
  readonly value: string | undefined;
  readonly verbatim?: boolean;
}) {
  const { record, field, value } = props;
  const { words } = useWording();
  if (value !== undefined) {
    return props.verbatim ? (
      <span dir="auto" lang={record.posting.inLanguage} title={value}>
        {value}
      </span>
    ) : (
      <>{value}</>
    );
  }
  if (stateOf(record.posting, record.problems, field) !== "could-not-be-read")
    return <None words={words("notStated")} />;
  return (
    <span class="could-not" title={words("couldNotBeRead")}>
      <Icon name="warning" />
      <span class="sr">{words("couldNotBeRead")}</span>
    </span>
  );
}

/** A dash, with what it stands for. */
function None({ words }: { readonly words: string }) {
  return (
    <span class="not-stated" title={words}>
      <span aria-hidden="true">–</span>
      <span class="sr">{words}</span>
    </span>
  );
}

function StarCount({ stars, words }: { readonly stars: number; readonly words: string }) {
  return (
    <span class="one-star" title={words}>
      <span aria-hidden="true">{stars}</span>
      <Icon name="star" solid />
      <span class="sr">{words}</span>
    </span>
  );
}
