import type { ComponentChildren } from "preact";
import { describeInterview } from "../../collection/interview.ts";
import { mineOf, type PostingRecord, wasSeen } from "../../collection/posting-record.ts";
import { describeAge, describeDate, type Wording } from "../../posting/describe.ts";
import { describeFigure } from "../../posting/formats.ts";
import { DEGREE_WORDS } from "../../posting/describe-requirements.ts";
import type { FieldName } from "../../posting/job-posting.ts";
import { stateOf } from "../../posting/observation.ts";
import { describeTextLanguage, languageOf } from "../../posting/text-language.ts";
import { PayWords, PlaceWords } from "../popup/RowWords.tsx";
import { Icon } from "../shared/Icon.tsx";
import { STATUS_WORDS } from "../shared/StatusMark.tsx";
import type { ColumnId } from "./view.ts";

type CellId = Exclude<ColumnId, "title">;
/** `now`: ms since 1970. */
type Draw = (record: PostingRecord, wording: Wording, now: number) => ComponentChildren;

const CELLS: Readonly<Record<CellId, Draw>> = {
  status(record, { words }) {
    const status = mineOf(record, "status");
    return status ? words(STATUS_WORDS[status]) : <None words={words("statusNone")} />;
  },
  team: (record, wording) => stated(record, "employmentUnit", record.posting.employmentUnit, wording, true),
  place: (record) => <PlaceWords record={record} />,
  pay: (record) => <PayWords record={record} />,
  years(record, wording) {
    const years = record.posting.experienceRequirements?.years;
    if (years === null) return <None words={wording.words("yearsNone")} />;
    return stated(record, "experienceRequirements", figure(years, wording), wording);
  },
  degree(record, wording) {
    const { words } = wording;
    const degree = record.posting.educationRequirements?.minimum;
    if (degree === null) return <None words={words("degreeNone")} />;
    return stated(record, "educationRequirements", degree && words(DEGREE_WORDS[degree]), wording);
  },
  hours: (record, wording) => stated(record, "workHours", figure(record.posting.workHours, wording), wording),
  posted(record, wording) {
    const { datePosted } = record.posting;
    return stated(record, "datePosted", datePosted && describeDate(datePosted, wording), wording);
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
  number: (record, wording) => stated(record, "identifier", record.posting.identifier, wording),
  visits: (record, wording) => figure(record.visits, wording),
  language(record, wording) {
    const language = languageOf(record.posting.inLanguage);
    return stated(record, "inLanguage", language && describeTextLanguage(language, wording), wording);
  },
};

/**
 * The value of a role in one column, as of `now` (ms since 1970). No component: a table has hundreds of cells, of which
 * none changes but with its row.
 */
export function cellOf(column: CellId, record: PostingRecord, wording: Wording, now: number): ComponentChildren {
  return CELLS[column](record, wording, now);
}

function figure(value: number | undefined, { locale }: Wording): string | undefined {
  return value === undefined ? undefined : describeFigure(value, locale);
}

/** The value; else which of the two it is, in words for screen readers and in the tooltip, and short for eyes. */
function stated(
  record: PostingRecord,
  field: FieldName,
  value: string | undefined,
  { words }: Wording,
  isVerbatim = false,
): ComponentChildren {
  if (value !== undefined) {
    if (!isVerbatim) return value;
    return (
      <span dir="auto" lang={record.posting.inLanguage} title={value}>
        {value}
      </span>
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
