import type { CardSubject } from "../../../../src/ui/card/card-subject.ts";
import type { Wording } from "../../../../src/posting/describe.ts";
import type { JobPosting } from "../../../../src/posting/job-posting.ts";
import type { Observation, Problem } from "../../../../src/posting/observation.ts";
import messages from "../../../../public/_locales/en/messages.json" with { type: "json" };
import { putInWords } from "../../../../src/posting/posting-in-words.ts";
import { recordOf } from "../../fake-collection.ts";

export const NOW = Date.UTC(2026, 10, 21, 12);
const DAY = 86_400_000;

export const wording: Wording = {
  locale: "en-US",
  words: (name, ...substitutions) =>
    messages[name].message.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? ""),
};

export function observationOf(posting: Partial<JobPosting> = {}): Observation {
  return {
    url: "https://jobs.apple.com/en-us/details/200900101/tide-engineer",
    layout: "classic",
    reader: 1,
    header: { title: "Tide Engineer" },
    sections: {
      header: { items: ["Tide Engineer", "Hardware", "May 14, 2024", "40"], layout: "classic" },
      minimumQualifications: { items: ["Knows the sea", "Reads charts"], layout: "classic", selector: "#minimum" },
      payAndBenefits: {
        items: ["Pay matters. The range is between $131,500 and $197,000, before bonus. More follows."],
        layout: "classic",
        selector: "#pay",
      },
    },
    posting: {
      identifier: "200900101",
      url: "https://jobs.apple.com/en-us/details/200900101/tide-engineer",
      title: "Tide Engineer",
      hiringOrganization: "Apple",
      employmentUnit: "Hardware",
      inLanguage: "en",
      datePosted: "2026-11-09",
      workHours: 40,
      jobLocation: [{ name: "Cork" }, { name: "Cupertino", addressCountry: "United States", selected: true }],
      baseSalary: [{ minValue: 131_500, maxValue: 197_000, currency: "USD", unitText: "YEAR" }],
      ...posting,
    },
    provenance: {
      title: [{ section: "header", quote: "Tide Engineer" }],
      baseSalary: [{ section: "payAndBenefits", quote: "between $131,500 and $197,000" }],
      workHours: [{ section: "header", quote: "40" }],
    },
  };
}

/** A posting seen nine days ago for the first time. */
export function subjectOf(
  posting: Partial<JobPosting> = {},
  problems: readonly Problem[] = [],
): CardSubject & { kind: "posting" } {
  const observation = observationOf(posting);
  const record = recordOf(observation, "200900101", NOW - 9 * DAY);
  const visit = { state: "recorded", record, before: record } as const;
  return {
    kind: "posting",
    observation,
    problems,
    inWords: putInWords({ observation, problems }, wording, NOW),
    visit,
  };
}
