import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { changesBetween } from "../../../src/collection/changes-between.ts";
import { readPage } from "../../../src/extraction/read-page.ts";
import type { JobPosting } from "../../../src/posting/job-posting.ts";
import type { Observation } from "../../../src/posting/observation.ts";
import { parseDocument } from "../../tools/parse-document.ts";
import { sampleObservation } from "./sample-visit.ts";

const HTML = readFileSync(new URL("../../pages/two-places-culver-city/page.html", import.meta.url), "utf8");
const URL_THERE = /<!-- url: (\S+) -->/.exec(HTML)?.[1] ?? "";
const REPOSTED = { kind: "fact", fact: "datePosted", before: "2026-10-05", now: "2026-11-09" };

/** A role in two places, as it is loaded; or reached from the search, where its page's data are those of another page. */
function pageAt(loadedUrl?: string, alter = (html: string) => html): Observation {
  const { observation } = readPage({ document: parseDocument(alter(HTML)), url: URL_THERE, loadedUrl });
  if (!observation) throw new Error("no posting");
  return observation;
}

const [loaded, reached] = [pageAt(), pageAt("https://jobs.apple.com/en-us/search")];
const reposted = ({ posting, ...rest }: Observation): Observation => ({
  ...rest,
  posting: { ...posting, datePosted: "2026-11-09" },
});
const changes = (before: Observation, now: Observation) => {
  const snapshot = { id: 1, key: "200910303-0670", source: "jobs.apple.com/en-us", takenAt: 1 };
  return changesBetween({ ...snapshot, observation: before }, { ...snapshot, observation: now });
};

describe("changes between a page with its data and without", () => {
  it("are not the pay of the other places", () => {
    expect([loaded.header.payByPlace?.length, reached.header.payByPlace]).toEqual([2, undefined]);
    expect(changes(loaded, reposted(reached))).toEqual([REPOSTED]);
    expect(changes(reached, reposted(loaded))).toEqual([REPOSTED]);
  });

  it("are the pay of this place, where it was raised", () => {
    const raised = (html: string) => html.replaceAll("162,100", "165,000");
    for (const [before, now] of [
      [loaded, pageAt("https://jobs.apple.com/en-us/search", raised)],
      [reached, pageAt(undefined, raised)],
    ] as const)
      expect(changes(before, now)).toEqual([expect.objectContaining({ kind: "fact", fact: "baseSalary" })]);
  });
});

describe("changes between two layouts", () => {
  const inLayout = (layout: string, posting: Partial<JobPosting>) =>
    sampleObservation({ posting, observation: { layout } });
  const shown = { workHours: 40, jobLocation: [{ name: "Cork", addressRegion: "Munster" }] };
  const less = { jobLocation: [{ name: "Cork" }] };

  it("are not what one of them leaves out", () => {
    expect(changes(inLayout("hydrated", shown), inLayout("sectioned", less))).toEqual([]);
    expect(changes(inLayout("sectioned", less), inLayout("hydrated", shown))).toEqual([]);
    expect(changes(inLayout("sectioned", shown), inLayout("sectioned", less))).toHaveLength(2);
  });

  it("are what they contradict each other in", () => {
    const now = inLayout("hydrated", { workHours: 20, jobLocation: [{ name: "Austin" }] });
    expect(changes(inLayout("sectioned", less), now)).toMatchObject([{ fact: "jobLocation" }]);
    expect(changes(inLayout("sectioned", shown), now)).toMatchObject([{ fact: "jobLocation" }, { fact: "workHours" }]);
  });
});
