import type { AskingRole } from "../../../../src/comparison/requirements/asked-item.ts";
import type { JobPosting } from "../../../../src/posting/job-posting.ts";
import type { Quote } from "../../../../src/posting/observation.ts";
import type { Sections } from "../../../../src/posting/sections.ts";

type Asked = { readonly [K in keyof Sections]?: readonly string[] };

/** A role that asks for this, section by section; what the words mean is read from nowhere, and told by `posting`. */
export function asking(
  key: string,
  asked: Asked,
  posting: Partial<JobPosting> = {},
  skillQuotes?: readonly Quote[],
): AskingRole {
  const sections = Object.entries(asked).map(([name, items]) => [name, { items, layout: "sectioned" }] as const);
  return {
    key,
    sections: Object.fromEntries(sections),
    posting: { url: `https://jobs.apple.com/en-us/details/${key}`, hiringOrganization: "Apple", ...posting },
    provenance: skillQuotes === undefined ? {} : { skills: skillQuotes },
  };
}
