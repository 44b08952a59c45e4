import { mineOf, type PostingRecord } from "../collection/posting-record.ts";
import type { FieldName } from "../posting/job-posting.ts";
import { stateOf } from "../posting/observation.ts";
import { DEGREES } from "../posting/requirements.ts";
import type { MessageName } from "../posting/words.ts";

/** That a role stands at one end of what the roles compared say. */
export interface Extreme {
  /** Whether it is the end that is better for whoever looks for work. */
  readonly better: boolean;
  readonly label: MessageName;
  /** True where some of the roles say nothing: they may well lie beyond it. */
  readonly amongStated: boolean;
}

/** A fact with a better end: what it is measured by, and what its ends are called. */
interface Measure {
  readonly field?: FieldName;
  /** Absent where the role says nothing that can be measured. */
  readonly figure: (record: PostingRecord) => number | undefined;
  readonly most: MessageName;
  readonly least: MessageName;
  readonly better: "most" | "least";
}

/** By the id of their fact. What is not here (a place, a team, a day) has no better end, and none is marked. */
const MEASURES: Readonly<Record<string, Measure>> = {
  experienceRequirements: {
    field: "experienceRequirements",
    figure: ({ posting }) => posting.experienceRequirements?.years ?? undefined,
    most: "extremeMost",
    least: "extremeFewest",
    better: "least",
  },
  educationRequirements: {
    field: "educationRequirements",
    figure({ posting }) {
      const lowest = posting.educationRequirements?.minimum ?? undefined;
      return lowest && DEGREES.indexOf(lowest);
    },
    most: "extremeHighest",
    least: "extremeLowest",
    better: "least",
  },
  stars: {
    figure: (record) => mineOf(record, "stars") || undefined,
    most: "extremeMost",
    least: "extremeFewest",
    better: "most",
  },
};

/**
 * Which roles stand at an end of a fact, in their order. None do where the fact has no better end, where all say the
 * same, and where one could not be read: nobody knows where that one stands.
 */
export function extremesOf(factId: string, records: readonly PostingRecord[]): readonly (Extreme | undefined)[] {
  const measure = Object.hasOwn(MEASURES, factId) ? MEASURES[factId] : undefined;
  const { field } = measure ?? {};
  const isUnread = ({ posting, problems }: PostingRecord) =>
    field !== undefined && stateOf(posting, problems, field) === "could-not-be-read";
  if (!measure || records.some(isUnread)) return records.map(() => undefined);
  return endsOf(records.map(measure.figure), measure);
}

/** Which of these figures are the least and the most. */
export function endsOf(
  figures: readonly (number | undefined)[],
  { most, least, better }: Pick<Measure, "most" | "least" | "better">,
): readonly (Extreme | undefined)[] {
  const stated = figures.filter((figure) => figure !== undefined);
  const [low, high] = [Math.min(...stated), Math.max(...stated)];
  const amongStated = stated.length < figures.length;
  return figures.map((figure) => {
    if (figure === undefined || !(low < high)) return undefined;
    if (figure === high) return { better: better === "most", label: most, amongStated };
    return figure === low ? { better: better === "least", label: least, amongStated } : undefined;
  });
}
