import type { FieldName, JobPosting } from "../../posting/job-posting.ts";
import type { Problem, Provenance } from "../../posting/observation.ts";
import type { OtherWords, PostingWords } from "../../posting/posting-words.ts";
import { fields } from "../fields/index.ts";
import { letters } from "../words/letters.ts";
import { arePaysAlike } from "./pays-alike.ts";
import { arePlacesAlike } from "./places-alike.ts";
import { areTitlesAlike } from "./titles-alike.ts";

/** What was read, and the less trusted reading that it is compared with. */
interface Beside {
  readonly posting: JobPosting;
  readonly other: OtherWords;
  /** The other's words, in full. */
  readonly words: PostingWords;
}

interface Compared {
  readonly field: FieldName;
  /** The other's words where they say something else; nothing where both may be true. */
  readonly contradicting: (beside: Beside) => readonly string[] | undefined;
}

/** A fact whose values are compared, by the same reader and never as words. */
function compared<K extends FieldName>(
  field: K,
  areAlike: (taken: NonNullable<JobPosting[K]>, said: NonNullable<JobPosting[K]>, beside: Beside) => boolean,
): Compared {
  return {
    field,
    contradicting(beside) {
      const taken = beside.posting[field];
      const read = fields[field](beside.words);
      if (!taken || !read || "unread" in read || areAlike(taken, read.value, beside)) return undefined;
      return read.quotes.map(({ quote }) => quote);
    },
  };
}

const same = <T>(taken: T, said: T): boolean => taken === said;

/** Facts in words, which are others in another language. */
const IN_WORDS: readonly Compared[] = [
  compared("title", areTitlesAlike),
  compared("jobLocation", arePlacesAlike),
  compared("employmentUnit", (taken, team, { other: { teams = [] } }) =>
    [team, ...teams].some((name) => letters(name) === letters(taken)),
  ),
];

const IN_FIGURES: readonly Compared[] = [
  // A number without the code of a place is the role's, whatever the place.
  compared("identifier", (taken, said) => taken === said || !taken.includes("-") || !said.includes("-")),
  compared("datePosted", same),
  compared("workHours", same),
  compared("baseSalary", arePaysAlike),
  {
    field: "jobLocationType",
    contradicting({ posting, other: { header }, words }) {
      const isNo = header.homeOffice !== undefined && fields.jobLocationType(words) === undefined;
      return posting.jobLocationType && isNo ? [header.homeOffice] : undefined;
    },
  },
];

/** What less trusted readings of the same role on the page say otherwise; the posting keeps what the most trusted says. */
export function findContradictions(words: PostingWords, posting: JobPosting, provenance: Provenance): Problem[] {
  const problems = new Map<string, Problem>();
  for (const other of words.others ?? []) {
    const beside = { posting, other, words: asWords(words, other) };
    const isOtherLanguage = areOtherLanguages(posting.inLanguage, other.header.language || other.header.pageLanguage);
    for (const { field, contradicting } of isOtherLanguage ? IN_FIGURES : [...IN_WORDS, ...IN_FIGURES]) {
      const contradiction = contradicting(beside)?.join("\n");
      if (contradiction === undefined) continue;
      const detail = `${field} is another in the words that "${other.layout}" found.`;
      const quote = provenance[field]?.map((each) => each.quote).join("\n");
      problems.set(`${field}\n${contradiction}`, { field, detail, quote, contradiction });
    }
  }
  return [...problems.values()];
}

/** The other's words, to be read by the same readers; where it names no place, pay follows the places that were taken. */
function asWords({ url, header, sections }: PostingWords, { layout, ...other }: OtherWords): PostingWords {
  const { equalOpportunity } = sections;
  return {
    url,
    layout,
    header: { jobLocation: header.jobLocation, ...other.header },
    sections: { ...(equalOpportunity && { equalOpportunity }), ...other.sections },
  };
}

function areOtherLanguages(one: string | undefined, two: string | undefined): boolean {
  const [a, b] = [one, two].map((tag) => tag?.toLowerCase().split(/[-_]/)[0]);
  return Boolean(a && b && a !== b);
}
