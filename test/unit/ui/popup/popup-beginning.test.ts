// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { dayOf } from "../../../../src/collection/calendar-day.ts";
import { CollectionError } from "../../../../src/collection/collection-error.ts";
import type { NewestRoles } from "../../../../src/collection/newest-roles.ts";
import type { PostingHistory } from "../../../../src/collection/collection.ts";
import type { PostingRecord } from "../../../../src/collection/posting-record.ts";
import { createFakeCollection } from "../../fake-collection.ts";
import { DAY, mine, NOW, sampleRole } from "../../sample-roles.ts";
import { memoryStore } from "./memory-store.ts";
import { mountedPopup, settle } from "./mounted.ts";

const saved = mine({ saved: true });
const role = (key: string, title: string, daysAgo: number, record: Partial<PostingRecord> = {}) =>
  sampleRole(key, { posting: { title }, mine: saved, record: { lastSeen: NOW - daysAgo * DAY, ...record } });
const GOOSE = role("200000009", "Goose Keeper", 1);
const PEAR = role("200000001-0836", "Pear Gardener", 2);
const PEAR_ELSEWHERE = role("200000001-1451", "Pear Gardener", 4, { firstSeen: NOW - 300 * DAY });
const MOSS = role("200000003", "Moss Painter", 5);
const REED = role("200000004", "Reed Cutter", 6);

/** A popup over a list whose beginning is there, and the rest only once `come` is called. */
async function popupOver(
  newest: readonly PostingHistory[],
  more: Partial<NewestRoles> = {},
  store = memoryStore(),
  due: readonly string[] = [],
) {
  const collection = createFakeCollection([GOOSE, PEAR, PEAR_ELSEWHERE, MOSS, REED]);
  for (const key of due) void collection.setReminder(key, { due: dayOf(NOW), state: "waiting" }, NOW);
  const records = newest.map(({ record }) => record);
  collection.beginWith({ records, relatives: [], twins: [], isWhole: false, ...more });
  const rest = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  let isAsked = false;
  const list: typeof collection.list = async () => {
    isAsked = true;
    asked.resolve();
    const all = await collection.list();
    await rest.promise;
    return all;
  };
  const popup = await mountedPopup({ ...collection, list }, store);
  const come = async () => {
    // Behind the frame that shows the beginning.
    await asked.promise;
    rest.resolve();
    await settle();
  };
  return {
    ...popup,
    collection,
    come,
    isAsked: () => isAsked,
    tabs: () => popup.all("[role=tab]").map(({ textContent }) => textContent),
  };
}

describe("the beginning of the list in the popup", () => {
  it("is shown before the rest is there, and no row moves when that comes", async () => {
    const popup = await popupOver([GOOSE, PEAR], { relatives: [PEAR_ELSEWHERE.record] });
    const places = () => popup.all(".row").map((row) => [row.textContent, row.getAttribute("style")]);
    const before = places();
    expect(popup.titles()).toEqual(["Goose Keeper", "Pear Gardener"]);
    expect(popup.one(".row .family").textContent).toBe("2 places of this role");
    const rowCount = () => popup.one(".rows-all").getAttribute("aria-rowcount");
    expect(rowCount()).toBe("-1");
    await popup.come();
    expect(rowCount()).toBe("4");
    expect(popup.titles()).toEqual(["Goose Keeper", "Pear Gardener", "Moss Painter", "Reed Cutter"]);
    expect(places().slice(0, 2)).toEqual(before);
  });

  it("is on the screen before the rest is asked for", async () => {
    const frames: FrameRequestCallback[] = [];
    const frame = vi.spyOn(window, "requestAnimationFrame").mockImplementation((act) => frames.push(act));
    try {
      const popup = await popupOver([GOOSE]);
      expect(popup.titles()).toEqual(["Goose Keeper"]);
      expect(popup.isAsked()).toBe(false);
      for (const act of frames) act(0);
      await popup.come();
      expect(popup.titles()).toHaveLength(4);
    } finally {
      frame.mockRestore();
    }
  });

  it("leaves out a role whose family stands further down", async () => {
    const popup = await popupOver([GOOSE, PEAR_ELSEWHERE], { relatives: [PEAR.record] });
    expect(popup.titles()).toEqual(["Goose Keeper"]);
  });

  it("tells no number of roles, and hands out no export of all of them", async () => {
    const popup = await popupOver([GOOSE]);
    expect(popup.tabs()).toEqual(["Saved", "Recent"]);
    expect(popup.all(".p-foot details, .p-foot [aria-haspopup]")).toEqual([]);
    await popup.come();
    expect(popup.tabs()).toEqual(["Saved5", "Recent5"]);
    expect(popup.all(".p-foot details, .p-foot [aria-haspopup]")).not.toEqual([]);
  });

  it("gives way to all roles where these are searched, sorted, or of the other tab", async () => {
    const popup = await popupOver([GOOSE]);
    await popup.type(popup.one("input[type=search]"), "moss");
    expect(popup.titles()).toEqual([]);
    expect(popup.text()).not.toContain("Nothing found");
    await popup.come();
    expect(popup.titles()).toEqual(["Moss Painter"]);
  });

  it("takes what the user does meanwhile, and keeps it", async () => {
    const popup = await popupOver([GOOSE, PEAR]);
    popup.one(".row").focus();
    await popup.press("3");
    const shown = popup.one(".row").innerHTML;
    expect((await popup.collection.find(GOOSE.record.key))?.mine.stars?.value).toBe(3);
    await popup.come();
    expect(popup.one(".row").innerHTML).toBe(shown);
  });

  it("takes what another page changes meanwhile, and keeps it though the list was read before", async () => {
    const popup = await popupOver([GOOSE, PEAR]);
    await popup.collection.setMine(GOOSE.record.key, { status: "applied" }, NOW);
    await popup.hear(GOOSE.record.key);
    const shown = popup.one(".row").innerHTML;
    expect(shown).toContain("Applied");
    await popup.come();
    expect(popup.titles()).toHaveLength(4);
    expect(popup.one(".row").innerHTML).toBe(shown);
  });

  it("keeps a family of which another place is seen meanwhile, in the place where the whole list has it", async () => {
    const popup = await popupOver([GOOSE, PEAR, MOSS], { relatives: [PEAR_ELSEWHERE.record] });
    expect(popup.titles()).toEqual(["Goose Keeper", "Pear Gardener", "Moss Painter"]);
    popup.collection.put(role("200000001-3337", "Pear Gardener", 0, { firstSeen: NOW }));
    popup.collection.put(role("200000007", "Fern Sorter", 8));
    await popup.hear("200000001-3337", "200000007");
    expect(popup.one(".row .family").textContent).toBe("3 places of this role");
    const before = popup.titles();
    expect(before).toEqual(["Pear Gardener", "Goose Keeper", "Moss Painter"]);
    await popup.come();
    expect(popup.titles()).toEqual([...before, "Reed Cutter", "Fern Sorter"]);
  });

  it("is not asked for by a popup that was left elsewhere, and is all there is where it is whole", async () => {
    const left = memoryStore();
    left.setItem("popup", JSON.stringify({ sort: "title", descending: false }));
    const sorted = await popupOver([GOOSE], {}, left);
    expect(sorted.collection.calls.map(({ verb }) => verb)).not.toContain("newest");
    await sorted.close();
    const whole = await popupOver([GOOSE, PEAR], { isWhole: true });
    expect(whole.tabs()).toEqual(["Saved2", "Recent2"]);
    expect(whole.collection.calls.map(({ verb }) => verb)).not.toContain("list");
  });

  it("is followed by one list, though the browser tells a popup that it has come back as it opens", async () => {
    const popup = await popupOver([GOOSE]);
    const lists = () => popup.collection.calls.filter(({ verb }) => verb === "list").length;
    await popup.comeBack();
    expect(lists()).toBe(1);
    await popup.come();
    await popup.comeBack();
    expect(lists()).toBe(2);
  });

  it("has above it what is due, also of a role further down", async () => {
    const collection = createFakeCollection([GOOSE, MOSS]);
    await collection.setReminder(MOSS.record.key, { due: dayOf(NOW), state: "waiting" }, NOW);
    collection.beginWith({ records: [GOOSE.record], relatives: [], twins: [], isWhole: false });
    const popup = await mountedPopup({ ...collection, list: () => new Promise(() => undefined) });
    expect(popup.one(".due").textContent).toContain("Moss Painter");
    expect(popup.titles()).toEqual(["Goose Keeper"]);
  });

  it("gives the focus to what is due once its row comes, and not where the user has gone on meanwhile", async () => {
    const follow = async (meanwhile: (popup: Awaited<ReturnType<typeof popupOver>>) => void) => {
      const popup = await popupOver([GOOSE], {}, memoryStore(), [MOSS.record.key]);
      await popup.click(popup.one('.due button[aria-label^="Note, status"]'));
      meanwhile(popup);
      await popup.come();
      await popup.come();
      return popup;
    };
    await follow(() => undefined);
    expect(document.activeElement?.getAttribute("type")).toBe("date");
    const away = await follow((popup) => popup.one("input[type=search]").focus());
    expect(document.activeElement).toBe(away.one("input[type=search]"));
    const pressed = await follow((popup) => popup.one("h1").dispatchEvent(new Event("pointerdown", { bubbles: true })));
    expect(pressed.all(".detail")).toHaveLength(1);
    expect(document.activeElement?.getAttribute("type")).not.toBe("date");
  });

  it("says one time that the rest cannot be read, also to whoever searches it", async () => {
    const collection = createFakeCollection([GOOSE, PEAR]);
    collection.beginWith({ records: [GOOSE.record], relatives: [], twins: [], isWhole: false });
    const list = () => Promise.reject(new CollectionError("worker-gone", ""));
    const popup = await mountedPopup({ ...collection, list });
    expect(popup.titles()).toEqual(["Goose Keeper"]);
    await settle(50);
    expect(popup.all("[role=alert]")).toHaveLength(1);
    await popup.type(popup.one("input[type=search]"), "pear");
    expect(popup.titles()).toEqual([]);
    expect(popup.all("[role=alert]")).toHaveLength(1);
    expect(popup.one("[role=alert]").textContent).toContain("Your roles cannot be shown");
  });
});
