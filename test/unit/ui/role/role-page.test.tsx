// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { HearNews } from "../../../../src/collection/collection-news.ts";
import type { PostingHistory } from "../../../../src/collection/collection.ts";
import type { PostingRecord, Snapshot } from "../../../../src/collection/posting-record.ts";
import type { JobPosting } from "../../../../src/posting/job-posting.ts";
import type { Sections } from "../../../../src/posting/sections.ts";
import { mountRole } from "../../../../src/ui/role/mount-role.tsx";
import { createFakeCollection } from "../../fake-collection.ts";
import { DAY, english, mine, NOW, sampleRole } from "../../sample-roles.ts";

const KEY = "200600001-0836";
const APPLES = "jobs.apple.com/en-us";
const URL_THERE = `https://jobs.apple.com/en-us/details/${KEY}/gardener`;

const section = (...items: string[]) => ({ items, layout: "sectioned" });
const SECTIONS: Sections = {
  header: section("Gardener"),
  summary: section("An orchard by the sea.", "It has forty trees."),
  minimumQualifications: section("Can prune a tree", "8+ years among trees"),
  payAndBenefits: section("Pay is between $80,000 and $90,000."),
};

function snapshot(id: number, source: string, sections: Sections, posting: Partial<JobPosting> = {}): Snapshot {
  const full: JobPosting = {
    identifier: KEY,
    url: URL_THERE,
    title: "Gardener",
    hiringOrganization: "Apple",
    ...posting,
  };
  return {
    id,
    key: KEY,
    source,
    takenAt: NOW - (10 - id) * DAY,
    observation: {
      url: full.url,
      layout: "sectioned",
      reader: 1,
      header: {},
      sections,
      posting: full,
      provenance: { workHours: [{ section: "minimumQualifications", quote: "8+ years" }] },
    },
  };
}

const first = snapshot(1, APPLES, SECTIONS, { workHours: 38 });
const ofBoard = snapshot(
  2,
  "board.example",
  { description: section("A copy on a board") },
  { url: "https://board.example/7" },
);
const latest = snapshot(
  3,
  APPLES,
  { ...SECTIONS, minimumQualifications: section("10+ years among trees", "Knows all forty names") },
  { workHours: 40, employmentUnit: "Orchards" },
);

function historyOf(record: Partial<PostingRecord> = {}, snapshots = [first, ofBoard, latest]): PostingHistory {
  const sample = sampleRole(KEY, {
    posting: { ...latest.observation.posting, title: "Gardener" },
    mine: mine({ saved: true, notes: "Bring boots" }),
    record: { snapshot: 3, snapshots: snapshots.length, firstSeen: NOW - 9 * DAY, lastSeen: NOW - 7 * DAY, ...record },
  });
  const visits = snapshots.map(({ id, takenAt, observation }) => ({
    id: `visit-${id}`,
    key: KEY,
    at: takenAt,
    url: observation.url,
    kind: "posting" as const,
    snapshot: id,
  }));
  return { ...sample, snapshots, visits };
}

afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});

async function mounted(query: string, histories: readonly PostingHistory[] = [historyOf()]) {
  window.history.replaceState(undefined, "", `/role.html${query}`);
  const root = document.body.appendChild(document.createElement("div"));
  const collection = createFakeCollection(histories);
  const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  let time = NOW;
  let hear: (keys: readonly string[]) => void = () => undefined;
  const hearNews: HearNews = (told) => {
    hear = told;
    return () => undefined;
  };
  const tools = { collection, now: () => time++, hearNews, allRoles: "/popup.html" };
  await act(() => mountRole(root, { wording: english, ...tools }));
  await settle();
  const links = () => [...root.querySelectorAll<HTMLAnchorElement>("a")];
  const named = (name: string) =>
    [...root.querySelectorAll<HTMLElement>("a, button")].find(
      (one) => (one.getAttribute("aria-label") ?? one.textContent) === name,
    );
  return {
    root,
    collection,
    settle,
    tell: async (keys: readonly string[]) => {
      await act(() => hear(keys));
      await settle();
    },
    links,
    names: () => links().flatMap((link) => link.getAttribute("aria-label") ?? []),
    named,
    text: () => root.textContent ?? "",
    parts: (selector: string) => [...root.querySelectorAll(selector)].map((one) => one.textContent),
    press: async (name: string) => {
      const found = named(name);
      if (!found) throw new Error(`nothing called ${name} in ${root.textContent}`);
      await act(() => found.click());
      await settle();
    },
  };
}

describe("the page of a role", () => {
  it("shows the newest copy whole: title, team, facts and every section in the order of the page", async () => {
    const page = await mounted(`?key=${KEY}`);
    expect(page.parts("h1")).toEqual(["Gardener"]);
    expect(page.parts(".team")).toEqual(["Orchards"]);
    expect(page.parts("article h2")).toEqual(["Facts", "Summary", "Minimum qualifications", "Pay and benefits"]);
    expect(page.parts(".words p")).toEqual([
      "An orchard by the sea.",
      "It has forty trees.",
      "Pay is between $80,000 and $90,000.",
    ]);
    expect(page.parts(".words li")).toEqual(["10+ years among trees", "Knows all forty names"]);
    expect(page.text()).toContain("First seen Nov 12, 2026 · Last seen Nov 14, 2026");
    expect(document.title).toBe("Gardener – Pomona");
    expect(page.links().map(({ href }) => href)).toContain(URL_THERE);
  });

  it("shows the words behind a fact when it is pressed", async () => {
    const page = await mounted(`?key=${KEY}&version=1`);
    expect(page.text()).not.toContain("Read from these words");
    await page.press("38 a week");
    expect(page.text()).toContain("Read from these words");
    expect(page.parts(".quote mark")).toEqual(["8+ years"]);
  });

  it("reads an older version, and goes back to it by the address", async () => {
    const page = await mounted(`?key=${KEY}&version=1`);
    expect(page.parts(".words li")).toEqual(["Can prune a tree", "8+ years among trees"]);
    expect(page.text()).toContain("This version: Nov 12, 2026 · jobs.apple.com/en-us");
    await page.press("Read the version of Nov 14, 2026");
    expect(window.location.search).toBe(`?key=${KEY}&version=3`);
    expect(page.parts(".words li")).toContain("Knows all forty names");
    expect(page.parts("[role=status]").join("").trim()).toBe("This version: Nov 14, 2026");
    expect(page.named("Read the version of Nov 14, 2026")?.getAttribute("aria-current")).toBe("true");
    window.history.replaceState(undefined, "", `?key=${KEY}&version=1`);
    await act(() => void window.dispatchEvent(new PopStateEvent("popstate")));
    expect(page.parts(".words li")).toContain("Can prune a tree");
  });

  it("compares two versions of one page: in sentences, and in the words of the later one", async () => {
    const page = await mounted(`?key=${KEY}`);
    await page.press("Compare with the version of Nov 12, 2026");
    expect(window.location.search).toBe(`?key=${KEY}&version=3&against=1`);
    expect(page.parts(".compared h2, .compared .small")).toEqual(["What changed", "Nov 12, 2026 to Nov 14, 2026"]);
    expect(page.text()).toContain("Hours: now 40 a week, before 38 a week");
    expect(page.parts(".words del")).toEqual(["Can prune a tree", "8"]);
    expect(page.parts(".words ins")).toEqual(["10", "Knows all forty names"]);
    expect(page.parts(".r-facts del")).toEqual(["38 a week"]);
    expect(page.parts("[role=status]").join("").trim()).toBe("What changed: 5 changes");
    await page.press("End comparison");
    expect(window.location.search).toBe(`?key=${KEY}&version=3`);
    expect(page.parts("ins, del")).toEqual([]);
  });

  it("shows the note that lost at an import, and lets it change places with today's", async () => {
    const lost = historyOf({ earlierNotes: [{ value: "Bring a ladder", at: NOW - 20 * DAY }] });
    const page = await mounted(`?key=${KEY}`, [lost]);
    const note = () => page.root.querySelector("textarea");
    expect(page.parts("aside h2")).toContain("Earlier notes");
    expect(page.parts(".earlier-notes p")).toEqual(["Written Nov 1, 2026", "Bring a ladder"]);
    await page.press("Bring this note back");
    expect(note()?.value).toBe("Bring a ladder");
    expect(document.activeElement).toBe(note());
    expect(page.parts(".earlier-note")).toEqual(["Bring boots"]);
    expect(page.parts("[role=status]").join("")).toContain("Brought back");
    expect((await page.collection.find(KEY))?.mine.notes?.value).toBe("Bring a ladder");
    await page.press("Bring this note back");
    expect(note()?.value).toBe("Bring boots");
  });

  it("says of a role that nobody saw that it was brought in", async () => {
    const ofTable = { ...latest, source: "table" };
    const { record } = historyOf({ visits: 0 }, [ofTable]);
    const page = await mounted(`?key=${KEY}`, [{ record, snapshots: [ofTable], visits: [] }]);
    expect(page.text()).toContain("Brought in on Nov 14, 2026");
    expect(page.text()).toContain("As a table told of it");
    expect(page.text()).not.toMatch(/first seen|last seen/i);
  });

  it("takes no better reading for a change of the facts", async () => {
    const later = { ...latest, observation: { ...latest.observation, reader: 2 } };
    const page = await mounted(`?key=${KEY}&against=1`, [historyOf({}, [first, later])]);
    expect(page.parts(".r-facts del")).toEqual([]);
    expect(page.text()).not.toContain("Hours: now");
    expect(page.parts(".words ins")).toContain("Knows all forty names");
  });

  it("shows the later of the two, whichever is read", async () => {
    const page = await mounted(`?key=${KEY}&version=1&against=3`);
    expect(page.parts(".words ins")).toEqual(["10", "Knows all forty names"]);
    expect(page.named("Read the version of Nov 12, 2026")?.getAttribute("aria-current")).toBe("true");
  });

  it("says whose page each version is of, and compares no board's copy with Apple's page", async () => {
    const page = await mounted(`?key=${KEY}&version=2`);
    expect(page.text()).toContain("This version: Nov 13, 2026 · board.example");
    expect(page.parts(".timeline .source")).toEqual([APPLES, "board.example", APPLES]);
    expect(page.names().filter((name) => name.startsWith("Compare"))).toEqual([]);
    expect(page.links().map(({ href }) => href)).toContain("https://board.example/7");
    const mixed = await mounted(`?key=${KEY}&version=2&against=3`);
    expect(mixed.text()).toContain("Only versions of the same page are compared.");
    expect(mixed.parts("ins, del")).toEqual([]);
  });

  it("tells versions of one day apart by the time", async () => {
    const noon = { ...latest, takenAt: first.takenAt + 3_600_000 };
    const page = await mounted(`?key=${KEY}`, [historyOf({}, [first, noon])]);
    expect(page.names().filter((name) => /Read the version of Nov 12, 2026, \d+:\d\d.[AP]M/.test(name))).toHaveLength(
      2,
    );
    const soon = { ...latest, takenAt: first.takenAt + 1000 };
    const quick = await mounted(`?key=${KEY}`, [historyOf({}, [first, soon])]);
    const names = quick.names();
    expect(names).toHaveLength(3);
    expect(new Set(names).size).toBe(names.length);
  });

  it("says that a role is no longer listed, when its page was last seen, and what this is", async () => {
    const record = { listing: "removed", goneSince: NOW - 2 * DAY, lastSeen: NOW - DAY } as const;
    const page = await mounted(`?key=${KEY}`, [historyOf(record)]);
    expect(page.parts(".news")).toEqual(["No longer listed. Last seen Nov 14, 2026; this is the copy Pomona kept."]);
  });

  it("says that a role is listed again, and when it was gone where that is known", async () => {
    const back = { returnedAt: NOW - DAY, goneSince: NOW - 3 * DAY };
    const page = await mounted(`?key=${KEY}`, [historyOf(back)]);
    expect(page.parts(".news")).toEqual(["Listed again since Nov 20, 2026; it was gone on Nov 18, 2026."]);
    const unknown = await mounted(`?key=${KEY}`, [historyOf({ returnedAt: NOW - DAY })]);
    expect(unknown.parts(".news")).toEqual(["Listed again since Nov 20, 2026."]);
    const never = await mounted(`?key=${KEY}`);
    expect(never.parts(".news")).toEqual([]);
  });

  it("says where else the role is, and goes there", async () => {
    const elsewhere = sampleRole("200600001-1451", {
      posting: { jobLocation: [{ name: "Austin" }] },
      record: { lastSeen: NOW },
    });
    const page = await mounted(`?key=${KEY}`, [historyOf(), elsewhere]);
    await page.settle();
    expect(page.text()).toContain("Also in:Austin");
    await page.press("Austin");
    expect(window.location.search).toBe("?key=200600001-1451");
    expect(page.text()).toContain("Role 200600001-1451");
    expect((await mounted(`?key=${KEY}`)).text()).not.toContain("Also in");
  });

  it("keeps the user's side as it is typed and chosen", async () => {
    const page = await mounted(`?key=${KEY}`);
    const select = page.root.querySelector("select")!;
    await act(() => {
      select.value = "applied";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    const note = page.root.querySelector("textarea")!;
    expect(note.value).toBe("Bring boots");
    await act(() => {
      note.value = "Bring gloves";
      note.dispatchEvent(new Event("input", { bubbles: true }));
      note.dispatchEvent(new Event("blur"));
    });
    await page.settle();
    const kept = await page.collection.find(KEY);
    expect(kept?.mine).toMatchObject({ status: { value: "applied" }, notes: { value: "Bring gloves" } });
  });

  it("shows what another page has changed, of this role only", async () => {
    const page = await mounted(`?key=${KEY}`);
    await page.collection.setMine(KEY, { notes: "From the card" }, NOW);
    const asked = page.collection.calls.length;
    await page.tell(["200999999"]);
    expect(page.collection.calls).toHaveLength(asked);
    await page.tell(["200999999", KEY]);
    expect(page.root.querySelector("textarea")?.value).toBe("From the card");
  });

  it("says of a role that was removed, by the user or for its age, that it will be deleted, and brings it back", async () => {
    const page = await mounted(`?key=${KEY}`, [historyOf({ removedAt: NOW })]);
    expect(page.text()).toContain("This role was removed.");
    await page.press("Undo");
    expect(page.text()).not.toContain("This role was removed.");
    expect((await page.collection.find(KEY))?.removedAt).toBeUndefined();
  });
});

describe("the page of a role, asked for what there is not", () => {
  it("names no role", async () => {
    const page = await mounted("");
    expect(page.parts("h1")).toEqual(["The address names no role."]);
    expect(page.named("All roles")?.getAttribute("href")).toBe("/popup.html");
    expect(page.collection.calls).toEqual([]);
  });

  it("knows no such role, and leads to where it may be", async () => {
    const page = await mounted("?key=200999999-0001");
    expect(page.parts("h1")).toEqual(["This role is no longer kept. Open its page to keep it again."]);
    expect(page.links().map(({ href }) => href)).toContain("https://jobs.apple.com/en-us/details/200999999-0001");
  });

  it("leads to the page of a role of which no words are kept", async () => {
    const page = await mounted(`?key=${KEY}`, [historyOf({}, [])]);
    expect(page.parts("h1")).toEqual(["This role is no longer kept. Open its page to keep it again."]);
    expect(page.links().map(({ href }) => href)).toContain(URL_THERE);
  });

  it("makes no link of a key that is no web page's address", async () => {
    const page = await mounted(`?key=${encodeURIComponent("javascript:alert(1)")}`);
    expect(page.links().map((link) => link.getAttribute("href"))).toEqual(["/popup.html"]);
    expect(page.text()).toContain("javascript:alert(1)");
  });

  it("has no such version, and shows the latest", async () => {
    const page = await mounted(`?key=${KEY}&version=99`);
    expect(page.text()).toContain("The version asked for is not kept. This is the latest one.");
    expect(page.parts(".words li")).toContain("Knows all forty names");
  });

  it("says what is wrong with the collection, and tries again", async () => {
    window.history.replaceState(undefined, "", `/role.html?key=${KEY}`);
    const page = await mounted(`?key=${KEY}`);
    page.collection.failWith("worker-gone");
    await act(() => void window.dispatchEvent(new Event("focus")));
    await page.settle();
    expect(page.text()).toContain("Pomona did not answer");
    page.collection.failWith(undefined);
    await page.press("Try again");
    expect(page.text()).not.toContain("Pomona did not answer");
    expect(page.parts("h1")).toEqual(["Gardener"]);
  });
});

it("text of a page stays text", async () => {
  const bad = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
  const hostile = snapshot(
    3,
    APPLES,
    { summary: section(bad), minimumQualifications: section(bad, `${bad} more`) },
    {
      title: bad,
      employmentUnit: bad,
      url: "javascript:alert(3)",
    },
  );
  const alert = vi.fn<() => void>();
  vi.stubGlobal("alert", alert);
  const page = await mounted(`?key=${KEY}&against=1`, [historyOf({}, [first, hostile])]);
  expect(page.root.querySelectorAll("img, script")).toHaveLength(0);
  expect(page.parts("h1")).toEqual([bad]);
  expect(page.links().some((link) => link.getAttribute("href")?.startsWith("javascript:"))).toBe(false);
  expect(alert).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});
