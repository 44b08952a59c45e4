import { describe, expect, it } from "vitest";
import type { Snapshot } from "../../../src/collection/posting-record.ts";
import { factsOfCopy } from "../../../src/comparison/copy-facts.ts";
import type { JobPosting } from "../../../src/posting/job-posting.ts";
import { english, sampleRole } from "../sample-roles.ts";

const role = sampleRole("200000001", {
  posting: { workHours: 40, employmentUnit: "Orchards", skills: [{ name: "Kiln", requirement: "minimum" }] },
  problems: [{ field: "datePosted", detail: "", quote: "32 Smarch" }],
  record: { snapshot: 2 },
});
const [own] = role.snapshots as [Snapshot];
const shown = { ...own, id: 2 };

function earlier(changes: Partial<JobPosting>): Snapshot {
  const { observation } = own;
  return { ...own, observation: { ...observation, posting: { ...observation.posting, ...changes } } };
}
const said = (snapshot: Snapshot, before?: Snapshot) =>
  Object.fromEntries(
    factsOfCopy(role.record, snapshot, before, english).map(({ id, state, lines, before: was }) => [
      id,
      [state, ...lines, ...(was ? ["was", ...was] : [])].join(" | "),
    ]),
  );

describe("the facts of a saved copy", () => {
  it("keep apart what is stated, not stated, and could not be read, where that is known", () => {
    expect(said(shown)).toMatchObject({
      workHours: "stated | 40 a week",
      skills: "stated | Kiln",
      baseSalary: "not-stated",
      datePosted: "could-not-be-read",
    });
    expect(said(shown)).not.toHaveProperty("travel");
  });

  it("call nothing of an older copy not stated: what could not be read then is not known any more", () => {
    const old = said(earlier({ workHours: 38 }));
    expect(old).toEqual({
      workHours: "stated | 38 a week",
      employmentUnit: "stated | Orchards",
      skills: "stated | Kiln",
    });
  });

  it("say what they were in the copy that it is compared with, where that is other", () => {
    const facts = said(shown, earlier({ workHours: 38, datePosted: "2026-11-01" }));
    expect(facts["workHours"]).toBe("stated | 40 a week | was | 38 a week");
    expect(facts["datePosted"]).toBe("could-not-be-read | was | Nov 1, 2026");
    expect(facts["skills"]).toBe("stated | Kiln");
  });

  it("say what an older copy no longer states", () => {
    const later = { ...earlier({ workHours: undefined }), id: 3 };
    expect(said(later, shown)["workHours"]).toBe("not-stated | was | 40 a week");
  });
});
