// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { CardProps } from "../../../../src/ui/card/Card.tsx";
import { CollectionError } from "../../../../src/collection/collection-error.ts";
import { mineOf } from "../../../../src/collection/posting-record.ts";
import { mountCard } from "./mount.tsx";
import { NOW, subjectOf } from "./sample.ts";

const fact = (card: Element, name: string) =>
  [...card.querySelectorAll(".facts > div")].find((row) => row.querySelector("dt")?.textContent === name)!;

describe("the card of a posting", () => {
  it("shows what was read", async () => {
    const { card, text } = await mountCard();
    expect(card().querySelector("h2")?.textContent).toBe("Tide Engineer");
    expect(fact(card(), "Base pay").textContent).toContain("$131,500–$197,000 a year");
    expect(fact(card(), "Posted").textContent).toContain("Nov 9, 2026 12 days ago");
    expect(fact(card(), "Hours").textContent).toContain("40 a week");
    expect(text()).toContain("Role 200900101");
    expect(text()).toContain("Minimum qualifications2");
  });
  it("puts the place of the page first and names the others", async () => {
    const { card } = await mountCard();
    expect(fact(card(), "Places").textContent).toBe("PlacesCupertino, United StatesAlso Cork");
  });
  it("shows every range with its place", async () => {
    const range = { currency: "USD", unitText: "HOUR" } as const;
    const { card } = await mountCard(
      subjectOf({
        baseSalary: [
          { ...range, minValue: 20.5, maxValue: 30, place: "Cork" },
          { ...range, minValue: 25, maxValue: 35, place: "Cupertino" },
        ],
      }),
    );
    expect(fact(card(), "Base pay").textContent).toBe("Base pay$20.50–$30.00 an hourCork$25–$35 an hourCupertino");
  });
  it("shows the words of the range that was pressed, and of no other", async () => {
    const range = { currency: "USD", unitText: "YEAR" } as const;
    const baseSalary = [
      { ...range, minValue: 100_000, maxValue: 150_000, place: "Cork" },
      { ...range, minValue: 90_000, maxValue: 130_000, place: "Cupertino" },
    ];
    const subject = subjectOf({ baseSalary });
    const quotes = ["between $100,000 and $150,000", "between $90,000 and $130,000"];
    const provenance = { baseSalary: quotes.map((quote) => ({ section: "payAndBenefits" as const, quote })) };
    const { card, press } = await mountCard({ ...subject, observation: { ...subject.observation, provenance } });
    await press("$90,000–$130,000");
    expect([...card().querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual([quotes[1]]);
    const pressed = [...card().querySelectorAll('[aria-expanded="true"].value')];
    expect(pressed.map((value) => value.textContent)).toEqual(["$90,000–$130,000"]);
  });
  it("says when the role was seen before, and that it never was", async () => {
    const subject = subjectOf();
    const again = await mountCard(subject);
    expect(again.text()).toContain("Last seen 9 days ago");
    const visit = { ...subject.visit, before: undefined };
    await again.draw({ subject: { ...subject, visit } as typeof subject });
    expect(again.text()).toContain("First visit");
    expect(again.text()).toContain("First seen");
  });
  it("says of a role that is not kept that saving keeps it, and nothing of when it was first seen", async () => {
    const subject = subjectOf();
    if (subject.visit.state !== "recorded") throw new Error("sample");
    const visit = { ...subject.visit, before: undefined, record: { ...subject.visit.record, snapshots: 0 } };
    const { text } = await mountCard({ ...subject, visit });
    expect(text()).toContain("Kept once you save it");
    expect(text()).not.toMatch(/First visit|First seen/);
  });
  it("claims no first visit where nobody can put the last one into words", async () => {
    const { card, draw } = await mountCard();
    expect(card().querySelector(".c-head .when")?.textContent).toBe("Last seen 9 days ago");
    await draw({ seen: {} });
    expect(card().querySelector(".c-head .when")?.textContent).toBe("Pomona");
    expect(card().querySelector(".c-foot")?.textContent).toBe("Role 200900101");
  });
  it("says that it read the posting", async () => {
    const { said, rest } = await mountCard();
    await rest();
    expect(said()).toBe("Pomona read this posting.");
  });
  it("goes to a section", async () => {
    const { press, props } = await mountCard();
    await press("Minimum qualifications2");
    expect(props.pageWords.goTo).toHaveBeenCalledWith(expect.objectContaining({ selector: "#minimum" }));
  });
  it("copies the role number", async () => {
    const { press, props, said } = await mountCard();
    await press("Copy role number");
    expect(props.copy).toHaveBeenCalledWith("200900101");
    expect(said()).toBe("Role number copied");
  });
  it("shows words of a posting as words", async () => {
    const { card } = await mountCard(subjectOf({ title: "<img src=x onerror=alert(1)>" }));
    expect(card().querySelector("img")).toBeNull();
    expect(card().querySelector("h2")?.textContent).toBe("<img src=x onerror=alert(1)>");
  });
});

describe("the three states of a value", () => {
  it("shows the words of a stated value, here and on the page", async () => {
    const { card, press, props } = await mountCard();
    await press("$131,500–$197,000");
    expect(props.pageWords.show).toHaveBeenCalledWith([{ quote: "between $131,500 and $197,000", selector: "#pay" }]);
    expect(card().querySelector(".quote")?.textContent).toBe(
      "“The range is between $131,500 and $197,000, before bonus.”",
    );
    expect(card().querySelector("mark")?.textContent).toBe("between $131,500 and $197,000");
  });
  it("lets the words go at a second press, and when the card goes", async () => {
    const { card, press, props, unmount } = await mountCard();
    await press("$131,500–$197,000");
    await press("$131,500–$197,000");
    expect(card().querySelector(".quote")).toBeNull();
    const { calls } = vi.mocked(props.pageWords.clear).mock;
    const before = calls.length;
    await unmount();
    expect(calls.length).toBe(before + 1);
  });
  it("lets the words go when the page says something else", async () => {
    const { card, press, props, draw } = await mountCard();
    await press("$131,500–$197,000");
    const { calls } = vi.mocked(props.pageWords.clear).mock;
    const before = calls.length;
    await draw({ subject: subjectOf({ workHours: 38 }) });
    expect(card().querySelector(".quote")).toBeNull();
    expect(calls.length).toBe(before + 1);
  });
  it("says where the page does not show the words", async () => {
    const pageWords = { show: () => Promise.resolve(false), goTo: () => undefined, clear: () => undefined };
    const { press, text } = await mountCard(subjectOf(), { pageWords });
    await press("40 a week");
    expect(text()).toContain("These words are in the page's data");
  });
  it("says plainly what is not stated", async () => {
    const { card } = await mountCard(subjectOf({ workHours: undefined }));
    expect(fact(card(), "Hours").querySelector(".not-stated")?.textContent).toBe("Not stated");
    expect(fact(card(), "Hours").querySelector("button")).toBeNull();
  });
  it("shows the words that could not be read, and a report without private data", async () => {
    const problems = [
      { field: "workHours", detail: "workHours is shown and could not be read.", quote: "40ish" },
    ] as const;
    const { press, props, card, find } = await mountCard(subjectOf({ workHours: undefined }, problems));
    await press("Save role");
    expect(find("Could not be read")?.className).toBe("could-not");
    await press("Could not be read");
    expect(card().querySelector(".quote")?.textContent).toBe("“40ish”");
    await press("Copy report, without private data");
    const [[report] = [""]] = vi.mocked(props.copy).mock.calls;
    expect(report).toContain("workHours is shown and could not be read.");
    expect(report).toContain("https://jobs.apple.com/en-us/details/200900101/tide-engineer");
    expect(report).not.toMatch(/saved|note|status/i);
  });
});

describe("a value that the page contradicts", () => {
  const contradiction = {
    field: "workHours",
    detail: "workHours is another in the words that the data has.",
    quote: "40",
    contradiction: "20",
  } as const;

  it("stays, bears a mark that is also said, and tells on demand what else the page says", async () => {
    const { card, press, props } = await mountCard(subjectOf({}, [contradiction]));
    const value = fact(card(), "Hours").querySelector("button");
    expect(value?.textContent).toBe("40 a week – the page also says something else");
    expect(value?.querySelector(".otherwise svg")?.getAttribute("aria-hidden")).toBe("true");
    expect(card().textContent).not.toContain("“20”");
    await press(value?.textContent ?? "");
    expect([...card().querySelectorAll(".quote")].map(({ textContent }) => textContent)).toEqual(["“40”", "“20”"]);
    expect(card().textContent).toContain("The page also says");
    expect(vi.mocked(props.pageWords.show).mock.calls).toEqual([[[{ quote: "40", selector: undefined }]]]);
  });
  it("is the only one with a mark, and not taken for one that could not be read", async () => {
    const { card, find } = await mountCard(subjectOf({ datePosted: undefined }, [contradiction]));
    expect(card().querySelectorAll(".otherwise")).toHaveLength(1);
    expect(find("Could not be read")).toBeUndefined();
  });
});

describe("the user's side", () => {
  it("saves, says so, and gives the rest of it", async () => {
    const { press, collection, said, find } = await mountCard();
    expect(find("Note")).toBeUndefined();
    await press("Save role");
    expect(mineOf(await collection.find("200900101"), "saved")).toBe(true);
    expect(said()).toBe("Saved");
    expect(document.querySelector("textarea")).not.toBeNull();
    await press("Saved");
    expect(mineOf(await collection.find("200900101"), "saved")).toBe(false);
  });
  it("keeps status and stars; the same star again clears", async () => {
    const { press, collection, rest } = await mountCard();
    await press("Save role");
    const select = document.querySelector("select")!;
    select.value = "interviewing";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await rest();
    await press("4 of 5 stars").catch(() => document.querySelectorAll<HTMLElement>(".stars input")[3]!.click());
    await rest();
    expect(mineOf(await collection.find("200900101"), "status")).toBe("interviewing");
    expect(mineOf(await collection.find("200900101"), "stars")).toBe(4);
    document.querySelectorAll<HTMLElement>(".stars input")[3]!.click();
    await rest();
    expect(mineOf(await collection.find("200900101"), "stars")).toBeUndefined();
  });
  it("takes back what could not be kept, and says why", async () => {
    const { press, collection, text, find } = await mountCard();
    collection.failWith("storage-full");
    await press("Save role");
    expect(text()).toContain("The disk is full, so this was not kept. Free some space, then try again.");
    expect(find("Save role")).toBeDefined();
  });
  it("asks an extension that is gone once, and no more", async () => {
    const { press, collection, text } = await mountCard();
    collection.failWith("context-invalidated");
    await press("Save role");
    await press("Save role");
    expect(text()).toContain("Pomona was updated. Reload the page to go on.");
    expect(collection.calls.filter(({ verb }) => verb === "setMine")).toHaveLength(1);
  });
  it("lets a newer value of another tab win", async () => {
    const subject = subjectOf();
    const { press, draw, find } = await mountCard(subject);
    await press("Save role");
    if (subject.visit.state !== "recorded") throw new Error("sample");
    const record = { ...subject.visit.record, mine: { saved: { value: false, at: NOW + 60_000 } } };
    await draw({ subject: { ...subject, visit: { state: "recorded", record } } });
    expect(find("Save role")).toBeDefined();
  });
  it("cannot be set before the look is recorded", async () => {
    const { find } = await mountCard({ ...subjectOf(), visit: { state: "recording" } });
    expect(find("Save role")).toHaveProperty("disabled", true);
  });
  it("says why a look could not be recorded, and tries again", async () => {
    const { press, props, text, card } = await mountCard({
      ...subjectOf(),
      visit: { state: "failed", code: "storage-unavailable" },
    });
    expect(text()).toContain("gives Pomona no storage here");
    expect(fact(card(), "Hours").textContent).toContain("40 a week");
    await press("Try again");
    expect(props.onReadAgain).toHaveBeenCalledOnce();
  });
});

describe("pages without a posting", () => {
  it("says that a kept role is no longer listed, and when it was last seen", async () => {
    const { visit } = subjectOf();
    if (visit.state !== "recorded") throw new Error("sample");
    const { text } = await mountCard({ kind: "removed", record: { ...visit.record, listing: "removed" } });
    expect(text()).toContain("No longer listed");
    expect(text()).toContain("Tide Engineer");
    expect(text()).toContain("Last seen complete on Nov 12, 2026.");
  });
  it("leaves to the saved copy when the page was last seen complete, where a board's copy may have been seen since", async () => {
    const { visit } = subjectOf();
    if (visit.state !== "recorded") throw new Error("sample");
    const latest = { ...visit.record.latest, "board.example": 2 };
    const { text } = await mountCard({ kind: "removed", record: { ...visit.record, latest, listing: "removed" } });
    expect(text()).toContain("No longer listed");
    expect(text()).not.toContain("Last seen complete");
  });
  it("offers the saved copy of a role that is gone, and says why it cannot be had", async () => {
    const { visit } = subjectOf();
    if (visit.state !== "recorded") throw new Error("sample");
    const openRole = vi.fn<CardProps["openRole"]>(() => Promise.resolve());
    const { press, text } = await mountCard(
      { kind: "removed", record: { ...visit.record, listing: "removed" } },
      { openRole },
    );
    await press("Read the saved copy");
    expect(openRole).toHaveBeenCalledWith(visit.record.key);
    openRole.mockRejectedValueOnce(new CollectionError("worker-gone", ""));
    await press("Read the saved copy");
    expect(text()).toContain("Pomona did not answer");
    await press("Read the saved copy");
    expect(text()).not.toContain("Pomona did not answer");
  });
  it("says what to do about a page that cannot be read", async () => {
    const { press, props, text } = await mountCard({
      kind: "unreadable",
      url: "https://jobs.apple.com/en-us/details/200900101?x=1",
      problems: [{ detail: "No posting was found." }],
    });
    expect(text()).toContain("Pomona could not read this page");
    await press("Read again");
    expect(props.onReadAgain).toHaveBeenCalledOnce();
    await press("Copy report, without private data");
    expect(vi.mocked(props.copy).mock.calls[0]?.[0]).not.toContain("x=1");
  });
});

describe("the card's place", () => {
  it("folds to one line, and remembers it", async () => {
    const { press, props, card } = await mountCard();
    await press("Fold card");
    expect(card().querySelector<HTMLElement>(".c-body")?.hidden).toBe(true);
    expect(props.onPreferences).toHaveBeenCalledWith({ folded: true, side: "end" });
    expect(card().querySelector(".when")?.textContent).toBe("$131,500–$197,000 a year");
  });
  it("starts folded where it would lie on the heading, and does not remember that", async () => {
    const { props, card, press } = await mountCard(subjectOf(), { width: 1000 });
    expect(card().dataset["folded"]).toBe("true");
    await press("Unfold card");
    expect(card().dataset["folded"]).toBe("false");
    expect(props.onPreferences).not.toHaveBeenCalled();
  });
  it("moves to the other side, and remembers it", async () => {
    const { press, props, card } = await mountCard();
    await press("Move to the other side");
    expect(card().dataset["side"]).toBe("start");
    expect(props.onPreferences).toHaveBeenCalledWith({ folded: false, side: "start" });
  });
  it("can be hidden", async () => {
    const { press, props } = await mountCard();
    await press("Hide on this page");
    expect(props.onHide).toHaveBeenCalledOnce();
  });
  it("obeys orders from the keyboard: fold, and save", async () => {
    const { draw, card, collection, rest } = await mountCard();
    await draw({ order: { command: "toggle-card" } });
    expect(card().dataset["folded"]).toBe("true");
    await draw({ order: { command: "save-role" } });
    await rest();
    expect(mineOf(await collection.find("200900101"), "saved")).toBe(true);
  });
  it("gives the focus back to the page at Escape", async () => {
    const { find } = await mountCard();
    const link = document.body.appendChild(document.createElement("button"));
    link.focus();
    const fold = find("Fold card")!;
    fold.focus();
    fold.dispatchEvent(new FocusEvent("focusin", { bubbles: true, relatedTarget: link }));
    fold.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(document.activeElement).toBe(link);
  });
  it("keeps its keys from the page", async () => {
    const { find } = await mountCard();
    const onKey = vi.fn<() => void>();
    document.addEventListener("keydown", onKey);
    find("Fold card")!.dispatchEvent(new KeyboardEvent("keydown", { key: "s", bubbles: true }));
    document.removeEventListener("keydown", onKey);
    expect(onKey).not.toHaveBeenCalled();
  });
  it.each([
    ["folds, and moves where that is not enough, beside", { y: 0 }, { folded: "true", side: "start" }],
    ["stays as it is away from", { y: 500 }, { folded: "false", side: "end" }],
  ])("%s what has the focus on the page", async (_what, at, expected) => {
    const { card, props, rest } = await mountCard();
    const link = document.body.appendChild(document.createElement("button"));
    card().getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
    link.getBoundingClientRect = () => new DOMRect(0, at.y, 50, 20);
    link.focus();
    for (let frame = 0; frame < 4; frame++) {
      // oxlint-disable-next-line no-await-in-loop -- one frame after the other
      await new Promise(requestAnimationFrame);
      // oxlint-disable-next-line no-await-in-loop -- see above
      await rest();
    }
    expect(card().dataset).toMatchObject(expected);
    // Only for now: it is no wish of the user's.
    expect(props.onPreferences).not.toHaveBeenCalled();
  });
});
