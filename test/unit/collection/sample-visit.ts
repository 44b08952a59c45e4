import type { PageVisit } from "../../../src/collection/collection.ts";
import type { JobPosting } from "../../../src/posting/job-posting.ts";
import type { Observation, Problem } from "../../../src/posting/observation.ts";

/** Noon UTC on a day in November 2026. */
export const NOON = Date.UTC(2026, 10, 21, 12);
export const HOUR = 3_600_000;

interface Sample {
  readonly id?: string;
  readonly at?: number;
  readonly url?: string;
  /** The minimum qualifications: the words that most tests change. */
  readonly bullets?: readonly string[];
  readonly posting?: Partial<JobPosting>;
  readonly observation?: Partial<Observation>;
  readonly problems?: readonly Problem[];
}

let count = 0;
function nextId(): string {
  count += 1;
  return `visit-${String(count).padStart(4, "0")}`;
}

/** A visit with an id of its own. */
export function sampleVisit(sample: Sample = {}): PageVisit {
  const { id = nextId(), at = NOON, url = "https://jobs.apple.com/en-us/details/200600001-0836/gardener" } = sample;
  return {
    id,
    at,
    url,
    page: { kind: "posting", observation: sampleObservation({ url, ...sample }), problems: sample.problems ?? [] },
  };
}

/** An observation of a role that does not exist, in sentences of our own. */
export function sampleObservation({
  url = "",
  bullets = ["Can prune a tree"],
  posting = {},
  observation = {},
}: Sample): Observation {
  return {
    url,
    layout: "sectioned",
    reader: 1,
    header: { title: posting.title ?? "Gardener" },
    sections: {
      header: { items: ["Gardener"], layout: "sectioned" },
      minimumQualifications: { items: bullets, layout: "sectioned", selector: "#minimum" },
    },
    posting: {
      identifier: "200600001-0836",
      url,
      title: "Gardener",
      hiringOrganization: "Apple",
      qualifications: bullets,
      ...posting,
    },
    provenance: { title: [{ section: "header", quote: "Gardener" }] },
    ...observation,
  };
}

/** A look at an address of which Apple says that the role is gone. */
export function removedVisit(identifier: string, { at = NOON, id }: { at?: number; id?: string } = {}): PageVisit {
  const url = `https://jobs.apple.com/en-us/details/${identifier}/gardener`;
  return { id: id ?? nextId(), at, url, page: { kind: "removed", identifier } };
}
