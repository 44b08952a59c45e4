// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it } from "vitest";
import { dayOf, daysAfter } from "../../../../src/collection/calendar-day.ts";
import type { PostingHistory } from "../../../../src/collection/collection.ts";
import type { ReminderState } from "../../../../src/collection/reminder.ts";
import { DAY, NOW } from "../../sample-roles.ts";
import { mountedPopup, settle } from "./mounted.ts";
import { threeRoles } from "./three-roles.ts";

const TODAY = dayOf(NOW);
const inDays = (days: number) => daysAfter(TODAY, days);

/** The three roles, some with a reminder: how many days off, and how it stands. */
function reminded(days: Readonly<Record<string, number>>, state: ReminderState = "waiting"): PostingHistory[] {
  return threeRoles().map((history) => {
    const { key } = history.record;
    const off = days[key];
    return off === undefined ? history : { ...history, reminder: { key, due: inDays(off), state, at: NOW - DAY } };
  });
}
const [MAP, HINGE, SEEN] = ["200000001", "200000002", "200000003"] as const;

describe("what is due", () => {
  it("stands on top, the longest due first, and nothing does where nothing is due", async () => {
    const popup = await mountedPopup(reminded({ [MAP]: 0, [HINGE]: -2, [SEEN]: 1 }));
    expect(popup.all(".due a").map((link) => link.textContent)).toEqual(["Hinge Engineer", "Map Engineer"]);
    expect(popup.all(".due li > .small").map((when) => when.textContent)).toEqual(["2 days ago", "today"]);
    expect(popup.one(".due h2").textContent).toBe("Due 2");
    const others = [reminded({ [MAP]: 1 }), reminded({ [MAP]: -1 }, "done"), reminded({ [MAP]: -1 }, "cancelled")];
    for (const other of others) {
      // oxlint-disable-next-line no-await-in-loop -- one popup at a time
      expect((await mountedPopup(other)).all(".due")).toEqual([]);
    }
  });

  it("is done by one press, which hands the focus on and is taken back by Undo", async () => {
    const popup = await mountedPopup(reminded({ [MAP]: 0, [HINGE]: -2 }));
    const done = popup.button("Done: Hinge Engineer");
    done.focus();
    await popup.click(done);
    expect(popup.all(".due a").map((link) => link.textContent)).toEqual(["Map Engineer"]);
    expect(document.activeElement).toBe(popup.button("Done: Map Engineer"));
    expect(popup.one("[role=status]").textContent).toContain("Followed up: Hinge Engineer");
    await popup.press("z", undefined, { ctrlKey: true });
    expect(popup.all(".due a")).toHaveLength(2);
    expect(popup.one("[role=status]").textContent).toContain("Follow-up is back: Hinge Engineer");
    expect(popup.all(".notice")).toHaveLength(0);
    const [kept] = (await popup.collection.history([HINGE])).map(({ reminder }) => reminder);
    expect(kept).toMatchObject({ due: inDays(-2), state: "waiting" });
  });

  it("can still be taken back when the popup was closed and opened", async () => {
    const popup = await mountedPopup(reminded({ [MAP]: 0 }));
    await popup.click(popup.button("Done: Map Engineer"));
    await popup.close();
    const again = await mountedPopup(popup.collection, popup.store);
    await again.click(again.button("Undo"));
    expect(again.all(".due a")).toHaveLength(1);
  });

  it("leaves Undo to what was removed after it", async () => {
    const popup = await mountedPopup(reminded({ [MAP]: 0 }));
    await popup.click(popup.button("Done: Map Engineer"));
    await popup.press("x", popup.one(".row"));
    expect(popup.all(".notice")).toHaveLength(1);
    await popup.press("z", undefined, { ctrlKey: true });
    expect(popup.titles()).toHaveLength(2);
  });

  it("goes and comes back with a role that is removed", async () => {
    const popup = await mountedPopup(reminded({ [MAP]: 0 }));
    await popup.press("x", popup.one(".row"));
    expect(popup.all(".due")).toEqual([]);
    await popup.press("z", undefined, { ctrlKey: true });
    expect(popup.all(".due a")).toHaveLength(1);
  });

  it("opens the role's detail at its reminder, from whichever list", async () => {
    const popup = await mountedPopup(reminded({ [SEEN]: 0 }));
    await popup.type(popup.one("input[type=search]"), "nobody");
    await popup.click(popup.one(".due button:last-of-type"));
    expect(popup.one("#tab-recent").getAttribute("aria-selected")).toBe("true");
    expect(document.activeElement).toBe(popup.one(".detail input[type=date]"));
    expect((document.activeElement as HTMLInputElement).value).toBe(TODAY);
    expect(popup.one(".detail").style.blockSize).toBe(`${12.5 * 16}px`);
  });

  it("comes as the day begins, when the user comes back to the popup", async () => {
    const popup = await mountedPopup(reminded({ [MAP]: 1 }));
    await popup.collection.setReminder(MAP, { due: TODAY, state: "waiting" }, NOW);
    await popup.comeBack();
    expect(popup.all(".due a")).toHaveLength(1);
  });

  it("says why it could not be done, and tries again", async () => {
    const popup = await mountedPopup(reminded({ [MAP]: 0 }));
    popup.collection.failWith("storage-full");
    await popup.click(popup.button("Done: Map Engineer"));
    expect(popup.all(".due a")).toHaveLength(1);
    popup.collection.failWith(undefined);
    await popup.click(popup.button("Try again"));
    expect(popup.all(".due")).toEqual([]);
  });
});

describe("the reminder in a role's detail", () => {
  let popup: Awaited<ReturnType<typeof mountedPopup>>;
  const kept = async (key: string = MAP) => (await popup.collection.history([key]))[0]?.reminder;
  const field = () => popup.one(".detail input[type=date]") as HTMLInputElement;
  beforeEach(async () => {
    popup = await mountedPopup(threeRoles());
    await popup.press("e", popup.one(".row"));
  });

  it("is suggested by the status, set by one press, and said", async () => {
    await popup.click(popup.button("Follow up in 7 days"));
    expect(await kept()).toMatchObject({ due: inDays(7), state: "waiting" });
    expect(popup.one("[role=status]").textContent).toContain("Follow-up set for");
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe(inDays(7));
    expect(popup.one(".row .when").textContent).toContain("in 7");
    await popup.collection.setMine(HINGE, { status: "interviewing" }, NOW);
    await popup.comeBack();
    await popup.press("ArrowDown", popup.one(".row"));
    await popup.press("e");
    expect(popup.button("Follow up in 3 days")).toBeDefined();
  });

  it("is not suggested for a role that is closed, and can be chosen all the same", async () => {
    await popup.collection.setMine(MAP, { status: "closed" }, NOW);
    await popup.comeBack();
    expect(popup.one(".follow").textContent).not.toContain("Follow up in");
    await popup.type(field(), inDays(30));
    expect(await kept()).toMatchObject({ due: inDays(30), state: "waiting" });
  });

  it("is moved to another day; a day that is past, or half typed, moves nothing", async () => {
    await popup.type(field(), inDays(30));
    await popup.type(field(), inDays(12));
    expect(await kept()).toMatchObject({ due: inDays(12) });
    for (const value of [inDays(-1), "", "0002-11-28"]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await popup.type(field(), value);
    }
    expect(await kept()).toMatchObject({ due: inDays(12) });
    await act(() => void field().dispatchEvent(new FocusEvent("blur")));
    expect(field().value).toBe(inDays(12));
    await popup.type(field(), TODAY);
    expect(popup.all(".due a")).toHaveLength(1);
  });

  it("leaves what is typed alone while an answer is on its way", async () => {
    let answer: () => void = () => undefined;
    popup.collection.setReminder = async (key, value, at) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return { key, ...value, at };
    };
    await popup.type(field(), inDays(20));
    await popup.type(field(), "");
    answer();
    await settle();
    expect(field().value).toBe("");
  });

  it("is done or cancelled, with the focus on the day and Undo at hand", async () => {
    await popup.click(popup.button("Follow up in 7 days"));
    await popup.click(popup.button("Cancel follow-up"));
    expect(await kept()).toMatchObject({ due: inDays(7), state: "cancelled" });
    expect(document.activeElement).toBe(field());
    expect(popup.text()).toContain("Follow-up cancelled: Map Engineer");
    await popup.click(popup.button("Undo"));
    await popup.click(popup.button("Done"));
    expect(await kept()).toMatchObject({ state: "done" });
    await popup.click(popup.button("Follow up in 7 days"));
    // Set anew: there is nothing to take back any more.
    expect(popup.all(".notice")).toHaveLength(0);
    expect(await kept()).toMatchObject({ state: "waiting" });
  });

  it("never loses against one from before the clock was set back", async () => {
    await popup.collection.setReminder(MAP, { due: inDays(1), state: "done" }, NOW + 30 * DAY);
    await popup.comeBack();
    await popup.click(popup.button("Follow up in 7 days"));
    expect(await kept()).toMatchObject({ due: inDays(7), state: "waiting" });
  });

  it("is offered for saved roles, and shown where one is left from then", async () => {
    await popup.click(popup.one("#tab-recent"));
    await popup.click(popup.one(".row .btn"));
    expect(popup.one(".detail").textContent).toContain("Not saved");
    expect(popup.all(".follow")).toEqual([]);
    await popup.collection.setReminder(SEEN, { due: inDays(1), state: "waiting" }, NOW);
    await popup.comeBack();
    expect(popup.one(".follow").textContent).toContain("tomorrow");
  });

  it("is what the list can be sorted by: the next first, those without one last", async () => {
    await popup.collection.setReminder(HINGE, { due: inDays(1), state: "waiting" }, NOW);
    await popup.comeBack();
    const select = popup.one(".sort select") as HTMLSelectElement;
    await act(() => {
      select.value = "followUp";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(popup.titles()).toEqual(["Hinge Engineer", "Map Engineer"]);
  });
});
