// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { CollectionError } from "../../../../src/collection/collection-error.ts";
import type { PostingHistory } from "../../../../src/collection/collection.ts";
import type { Relative } from "../../../../src/collection/families/relative.ts";
import { sampleObservation } from "../../collection/sample-visit.ts";
import { DAY, NOW, sampleRole } from "../../sample-roles.ts";
import { mountedHistory } from "./mounted.ts";

const KEY = "200600001";
const APPLES = "jobs.apple.com/en-us";
const { record: sample } = sampleRole(KEY);
const { url } = sample.posting;

/** The role with these points, one version after the other, two days apart; the last is of today. */
function roleOf(...versions: readonly (readonly string[])[]): PostingHistory {
  const snapshots = versions.map((items, index) => ({
    id: index + 1,
    key: KEY,
    source: APPLES,
    takenAt: NOW - (versions.length - 1 - index) * 2 * DAY,
    observation: sampleObservation({
      observation: { sections: { description: { items, layout: "sectioned", selector: "#d" } } },
    }),
  }));
  const visits = snapshots.map(
    ({ id, takenAt: at }) => ({ id: `visit-${id}`, key: KEY, at, url, kind: "posting", snapshot: id }) as const,
  );
  return { record: recordAt(versions.length, NOW, versions.length), snapshots, visits };
}
const recordAt = (latest: number, lastSeen: number, snapshots = latest) => ({
  ...sample,
  latest: { [APPLES]: latest },
  lastSeen,
  snapshots,
});

const old = ["You tend the old trees by the wall.", "You carry water."];
const edited = ["You tend the young trees by the wall.", "You carry water.", "You carry ladders."];

describe("a role's history on the card", () => {
  it("counts and lists the changes since the last look, marks their words, and says the count once", async () => {
    const history = roleOf(old, edited);
    const { text, marked, said, events, news } = await mountedHistory(history, {
      record: history.record,
      before: recordAt(1, NOW - 2 * DAY),
      url,
    });
    expect(text()).toContain("Since you last looked (2 days ago): 2 changes");
    expect(text()).toContain("New in Description: “You carry ladders.”");
    expect(said()).toBe("Since you last looked (2 days ago): 2 changes");
    expect(news()).toBe("2 changes");
    expect(marked()).toEqual(["You tend the young trees by the wall.", "You carry ladders."]);
    expect(events()).toEqual(["Nov 21, 20262 changes", "Nov 19, 2026As it was first seen"]);
  });

  it("lets the marks go and back by a button, and all of it when it is taken away", async () => {
    const history = roleOf(old, edited);
    const mounted = await mountedHistory(history, { record: history.record, before: recordAt(1, NOW - DAY), url });
    const pressed = () => mounted.button("Show on the page")?.getAttribute("aria-pressed");
    expect(pressed()).toBe("true");
    await mounted.press("Show on the page");
    expect([pressed(), mounted.marked()]).toEqual(["false", []]);
    await mounted.press("Show on the page");
    expect(mounted.marked()).toHaveLength(2);
    await mounted.takeAway();
    expect([mounted.marked(), mounted.slot.childNodes.length]).toEqual([[], 0]);
  });

  it("goes to the words of a change that is pressed; what is not on the page cannot be", async () => {
    const history = roleOf(old, edited);
    const look = { record: history.record, before: recordAt(1, NOW - DAY), url };
    const { press, tools, button, marked } = await mountedHistory(history, look, { notOnPage: ["You carry ladders."] });
    await press("Reworded in Description");
    expect(tools.changed.goTo).toHaveBeenCalledWith([expect.objectContaining({ selector: "#d" })]);
    expect(button("You carry ladders.")).toBeUndefined();
    expect(marked()).toEqual(["You tend the young trees by the wall."]);
  });

  it("offers no marks where nothing is there to be marked", async () => {
    const history = roleOf(edited, edited.slice(0, 2));
    const look = { record: history.record, before: recordAt(1, NOW - DAY), url };
    const { button, text } = await mountedHistory(history, look);
    expect(text()).toContain("1 change");
    expect(button("Show on the page")).toBeUndefined();
  });

  it("says so where nothing changed since", async () => {
    const history = roleOf(old, edited);
    const look = { record: history.record, before: recordAt(2, NOW - 12 * DAY, 2), url };
    const { text, said, marked, news } = await mountedHistory(history, look);
    expect(news()).toBeUndefined();
    expect(text()).toContain("No changes since you last looked (12 days ago)");
    expect([said(), marked()]).toEqual(["No changes since you last looked (12 days ago)", []]);
  });

  it("says when the user found it gone, where it is listed again", async () => {
    const history = roleOf(old);
    const gone = { id: "gone", key: KEY, at: NOW - 5 * DAY, url, kind: "removed" } as const;
    const [look] = history.visits;
    const seen = { ...look, id: "before", at: NOW - 9 * DAY } as typeof look & object;
    const visits = [seen, gone, ...history.visits];
    const before = { ...recordAt(1, NOW - 9 * DAY), listing: "removed" } as const;
    const { text, said, events, button, news } = await mountedHistory(
      { ...history, visits },
      { record: history.record, before, url },
    );
    expect(text()).toContain("Listed again; it was gone when you looked on Nov 16, 2026");
    expect(said()).toContain("No changes since you last looked (9 days ago)");
    expect(events()).toEqual([
      "Nov 21, 2026Listed again",
      "Nov 16, 2026No longer listed",
      "Nov 21, 2026As it was first seen",
    ]);
    expect(news()).toBe("Listed again");
    expect(button("Read the saved copy")).toBeDefined();
  });

  it("shows the newest events, and leads to all of them", async () => {
    const history = roleOf(["One"], ["Two"], ["Three"], ["Four"], ["Five"], ["Six"]);
    const look = { record: history.record, before: recordAt(6, NOW, 6), url };
    const { events, press, tools } = await mountedHistory(history, look);
    expect(events()).toHaveLength(4);
    expect(events()[0]).toContain("Nov 21, 2026");
    await press("Compare versions, read saved copies");
    expect(tools.openRole).toHaveBeenCalledTimes(1);
  });

  it("says nothing of changes to words that another page showed", async () => {
    const history = roleOf(old, edited);
    const before = { ...recordAt(1, NOW - DAY), latest: { "jobs.apple.com/de-de": 1 } };
    const { text } = await mountedHistory(history, { record: history.record, before, url });
    expect(text()).not.toContain("since you last looked");
    expect(text()).toContain("2 changes");
  });

  it("says what went wrong, and asks again", async () => {
    const history = roleOf(old, edited);
    const look = { record: history.record, before: recordAt(1, NOW - DAY), url };
    const mounted = await mountedHistory(new CollectionError("worker-gone", "no answer"), look);
    expect(mounted.text()).toContain("Pomona did not answer");
    mounted.answerWith(history);
    await mounted.press("Try again");
    expect(mounted.text()).toContain("2 changes");
  });
});

describe("the family of a role on the card", () => {
  const relative = (key: string, place: string, over: Partial<Relative> = {}): Relative => ({
    key,
    family: key.slice(0, 9),
    listing: "listed",
    lastSeen: NOW - 9 * DAY,
    posting: { title: "Gardener", jobLocation: [{ name: place }] },
    ...over,
  });
  const [own, austin] = [relative(KEY, "Cork"), relative(`${KEY}-1451`, "Austin")];
  const twin = relative("200500009", "Cork", { listing: "removed" });
  const once = roleOf(old);
  const look = { record: once.record, url };

  it("is told of a role that was never seen before, and nothing else is", async () => {
    const { slot, text } = await mountedHistory(once, look, { relatives: [own, austin, twin] });
    expect(text()).toContain("Reposted: same text as 200500009, seen Nov 12, 2026");
    expect(text()).toContain("Also in:Austin");
    expect(text()).not.toContain("Cork");
    expect(slot.querySelectorAll(".timeline, h3")).toHaveLength(0);
  });

  it("says that the same text stands elsewhere, and where it is gone", async () => {
    const boston = relative("200500009", "Boston", { listing: "removed" });
    const { text } = await mountedHistory(once, look, { relatives: [own, boston] });
    expect(text()).toBe("Same text as 200500009, seen Nov 12, 2026 · No longer listed");
    const listed = await mountedHistory(once, look, { relatives: [own, relative("200500009", "Cork")] });
    expect(listed.text()).toBe("Same text as 200500009, seen Nov 12, 2026");
  });

  it("is opened by a press", async () => {
    const { press, tools } = await mountedHistory(once, look, { relatives: [own, austin, twin] });
    await press("Reposted");
    await press("Austin");
    expect(vi.mocked(tools.openRole).mock.calls).toEqual([["200500009"], [`${KEY}-1451`]]);
  });

  it("is nothing for a role that is alone", async () => {
    const { slot } = await mountedHistory(once, look);
    expect(slot.querySelector("section")).toBeNull();
  });
});
