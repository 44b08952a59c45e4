// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import { mineOf, type PostingRecord } from "../../../src/collection/posting-record.ts";
import { mountRole } from "../../../src/ui/role/mount-role.tsx";
import { createFakeCollection } from "../fake-collection.ts";
import { english, mine, NOW, sampleRole } from "../sample-roles.ts";
import { mountedLibrary } from "./library/mounted.ts";
import { mountedPopup, settle } from "./popup/mounted.ts";

const [MET, NEXT, NEVER, SEEN] = ["200000001", "200000002", "200000003", "200000004"] as const;
const roles = () => [
  sampleRole(MET, { mine: mine({ saved: true, interview: "2026-12-03T14:30" }) }),
  sampleRole(NEXT, { mine: mine({ saved: true, interview: "2026-12-03" }) }),
  sampleRole(NEVER, { mine: mine({ saved: true }) }),
  sampleRole(SEEN),
];
type Page = { one(selector: string): HTMLElement };
const field = (page: Page, type: string) => page.one(`.interview input[type=${type}]`) as HTMLInputElement;
const values = (page: Page) => ["date", "time"].map((type) => field(page, type).value);
const type = async (input: HTMLInputElement, value: string) => {
  await act(() => {
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await settle();
};
const interviewIn = (record: PostingRecord | undefined) => mineOf(record, "interview");

describe("an interview", () => {
  it("is set and taken away in the popup, for what is saved", async () => {
    const popup = await mountedPopup(roles());
    const detailOf = (key: string) => popup.button(`Note, status and stars of Role ${key}`);
    await popup.click(detailOf(NEVER));
    await type(field(popup, "date"), "2026-12-03");
    await type(field(popup, "time"), "14:30");
    expect(interviewIn(await popup.collection.find(NEVER))).toBe("2026-12-03T14:30");
    await popup.click(popup.button("Take the interview away"));
    expect((await popup.collection.find(NEVER))?.mine.interview).toEqual({ at: expect.any(Number) as number });
    await popup.click(popup.one("#tab-recent"));
    await popup.click(detailOf(SEEN));
    expect(popup.all(".detail")).toHaveLength(1);
    expect(popup.all(".interview")).toEqual([]);
  });

  it("is a column of the library, sorted by, the next first and those without one last", async () => {
    const library = await mountedLibrary(roles(), "?columns=title,interview&sort=interview");
    expect(library.titles().slice(0, 2)).toEqual([`Role ${NEXT}`, `Role ${MET}`]);
    const cells = library.all("tbody tr td:last-child").map((cell) => cell.textContent?.replaceAll(/\s/gu, " "));
    expect(cells).toEqual(["Dec 3, 2026", "Dec 3, 2026, 2:30 PM", "", ""]);
    expect(library.one("thead").textContent).toContain("Interview");
  });

  it("is set beside the table, and what was there comes back by Undo", async () => {
    const library = await mountedLibrary(roles(), `?role=${MET}`);
    expect(values(library)).toEqual(["2026-12-03", "14:30"]);
    await library.click(library.button("Take the interview away"));
    expect(library.said()).toContain(`Changed: Role ${MET}`);
    expect(interviewIn(await library.collection.find(MET))).toBeUndefined();
    await library.click(library.button("Undo"));
    expect(values(library)).toEqual(["2026-12-03", "14:30"]);
  });

  it("is set on a role's own page, and says there why it could not be", async () => {
    for (const old of document.body.children) render(null, old);
    document.body.replaceChildren();
    window.history.replaceState(undefined, "", `/role.html?key=${NEXT}`);
    const root = document.body.appendChild(document.createElement("div"));
    const collection = createFakeCollection(roles());
    const one = (selector: string) => {
      const found = root.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`nothing matches ${selector} in ${root.textContent}`);
      return found;
    };
    await act(() => mountRole(root, { wording: english, collection, now: () => NOW, allRoles: "/popup.html" }));
    await settle();
    expect(values({ one })).toEqual(["2026-12-03", ""]);
    collection.failWith("storage-full");
    await type(field({ one }, "time"), "10:00");
    expect(root.textContent).toContain("The disk is full, so this was not kept.");
    await act(() => void field({ one }, "time").dispatchEvent(new FocusEvent("blur")));
    expect(values({ one })).toEqual(["2026-12-03", ""]);
    collection.failWith(undefined);
    await type(field({ one }, "time"), "09:00");
    expect(interviewIn(await collection.find(NEXT))).toBe("2026-12-03T09:00");
    expect(root.textContent).not.toContain("The disk is full");
  });
});
