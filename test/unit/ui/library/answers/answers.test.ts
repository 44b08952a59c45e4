// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { createFakeCollection } from "../../../fake-collection.ts";
import { mine, sampleRole } from "../../../sample-roles.ts";
import { memoryStore } from "../../popup/memory-store.ts";
import { mountedLibrary } from "../mounted.ts";

const SAME = "Reads maps of the sea by night";
const asks = (...items: string[]) => ({ items, layout: "sectioned" });

function role(key: string, items: readonly string[], isSaved = true) {
  return sampleRole(key, {
    posting: { title: `Role ${key}`, skills: [{ name: "Swift", requirement: "preferred" }] },
    observation: {
      sections: { minimumQualifications: asks(...items), preferredQualifications: asks("Writes Swift") },
      provenance: { skills: [{ section: "preferredQualifications", quote: "Swift" }] },
    },
    ...(isSaved && { mine: mine({ saved: true }) }),
  });
}

const roles = () => [role("1", [SAME, "Soldering"]), role("2", [`${SAME}.`]), role("3", [SAME], false)];
type Library = Awaited<ReturnType<typeof mountedLibrary>>;
const bar = (library: Library, of: string) => library.one(`[role=toolbar][aria-label="My answer: ${of}"]`);
const answerOf = (library: Library, of: string) =>
  bar(library, of).querySelector("[aria-pressed=true]")?.getAttribute("aria-label") ?? "none";
const press = (library: Library, of: string, key: string) =>
  library.press(key, bar(library, of).querySelector("button") ?? document.body);

describe("an answer in a comparison", () => {
  it("is given by key, is that of another role too, and is undone in one order with the columns", async () => {
    const library = await mountedLibrary(roles(), "?compare=1&compare=2");
    await press(library, SAME, "3");
    expect(answerOf(library, SAME)).toBe("Gap");
    expect(library.text()).toContain("0% of what you answered");
    await press(library, SAME, "2");
    await library.press("z", document.body, { ctrlKey: true });
    expect(answerOf(library, SAME)).toBe("Gap");
    await library.press("z", document.body, { ctrlKey: true });
    expect(answerOf(library, SAME)).toBe("none");
    expect(library.text()).not.toContain("of what you answered");
  });

  it("is undone after a reload too, in one order with the columns, and once only", async () => {
    const collection = createFakeCollection(roles());
    const tabStore = memoryStore();
    const query = "?compare=1&compare=2";
    const library = await mountedLibrary(collection, query, tabStore);
    const undo = (from: Library) => from.press("z", document.body, { ctrlKey: true });
    await press(library, SAME, "3");
    await library.press("ArrowRight", library.one(".six thead [data-tool]"), { altKey: true });
    await press(library, SAME, "2");
    const later = await mountedLibrary(collection, query, tabStore);
    expect(later.text()).toContain(`Answered: ${SAME}`);
    await undo(later);
    expect(answerOf(later, SAME)).toBe("Gap");
    expect(later.said()).toBe(`Undone: Answered: ${SAME}`);
    await undo(later);
    expect(answerOf(later, SAME)).toBe("none");
    await undo(later);
    expect(answerOf(later, SAME)).toBe("none");
  });

  it("whose undoing fails can be undone still, and nobody is told that it was", async () => {
    const library = await mountedLibrary(roles(), "?compare=1&compare=2");
    await press(library, SAME, "3");
    library.collection.failWith("storage-full");
    await library.press("z", document.body, { ctrlKey: true });
    expect(library.said()).not.toContain("Undone");
    expect(answerOf(library, SAME)).toBe("Gap");
    library.collection.failWith(undefined);
    await library.click(library.button("Undo"));
    expect(answerOf(library, SAME)).toBe("none");
  });

  it("is not undone over what another tab answered since", async () => {
    const collection = createFakeCollection(roles());
    const library = await mountedLibrary(collection, "?compare=1&compare=2");
    await press(library, SAME, "3");
    const ask = { kind: "requirement", words: SAME } as const;
    // That it did is not told here yet.
    await collection.setAnswers([{ ask, set: { value: "met" }, taken: [] }], Date.now() * 2);
    await library.press("z", document.body, { ctrlKey: true });
    expect(library.said()).toBe(`Not undone, as it was changed since: Answered: ${SAME}`);
    await library.hearAnswers();
    expect(answerOf(library, SAME)).toBe("Met");
  });

  it("is taken back by pressing it again, or by 0", async () => {
    const library = await mountedLibrary(roles(), "?compare=1&compare=2");
    await press(library, SAME, "1");
    const met = bar(library, SAME).querySelector("button");
    if (met) await library.click(met);
    expect(answerOf(library, SAME)).toBe("none");
    await press(library, SAME, "4");
    await press(library, SAME, "0");
    expect(answerOf(library, SAME)).toBe("none");
  });

  it("says why it could not be kept, and shows none", async () => {
    const library = await mountedLibrary(roles(), "?compare=1&compare=2");
    library.collection.failWith("storage-full");
    await press(library, SAME, "1");
    expect(answerOf(library, SAME)).toBe("none");
    expect(library.all("[role=alert]")).not.toEqual([]);
  });
});

describe("a note on a row", () => {
  const WORDS = ["Grafts old trees of the sea by night", "Grafts an old tree of the sea by night"];
  const noteOf = async (library: Library, words: string) =>
    (await library.collection.answers()).find((answer) => answer.words === words)?.note?.value;

  it("leaves another note on it alone, and is undone as one, whatever was typed", async () => {
    const collection = createFakeCollection(WORDS.map((words, at) => role(`${at + 1}`, [words])));
    const third = `${WORDS[1]}s`;
    collection.put(role("3", [third]));
    const [first = "", second = ""] = WORDS;
    await collection.setAnswers(
      [
        { ask: { kind: "requirement", words: first }, set: { note: "At sea" }, taken: [] },
        { ask: { kind: "requirement", words: second }, set: { note: "On land" }, taken: [] },
      ],
      1,
    );
    const library = await mountedLibrary(collection, "?compare=1&compare=2&compare=3");
    await library.click(library.button(`Note: ${first}`));
    const field = library.one("textarea");
    field.focus();
    for (const text of ["At sea again", "At sea again, twice"]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await library.type(field, text);
      window.dispatchEvent(new Event("pagehide"));
      // oxlint-disable-next-line no-await-in-loop -- see above
      await library.hearAnswers();
    }
    expect(await noteOf(library, first)).toBe("At sea again, twice");
    expect(await noteOf(library, second)).toBe("On land");
    expect(await noteOf(library, third)).toBe("At sea again, twice");
    expect(library.text()).toContain(`Note changed: ${first}`);
    await library.click(library.button("Undo"));
    expect(await noteOf(library, first)).toBe("At sea");
    expect(await noteOf(library, second)).toBe("On land");
    expect(await noteOf(library, third)).toBeUndefined();
  });
});

describe("the user's side of a role", () => {
  it("shows what was answered elsewhere, and hears of another tab's answers", async () => {
    const collection = createFakeCollection(roles());
    const library = await mountedLibrary(collection, "?role=2");
    expect(library.text()).toContain("No figure");
    const ask = { kind: "requirement", words: SAME } as const;
    await collection.setAnswers([{ ask, set: { value: "partly", note: "At sea" }, taken: [] }], 1);
    await library.hearAnswers();
    expect(answerOf(library, `${SAME}.`)).toBe("Partly");
    expect(library.text()).toContain("50% of what you answered");
    expect(library.text()).toContain("With what is open: 33% were all of it a gap, 67% were all of it met.");
    expect(library.text()).toContain("At sea");
  });

  it("can be undone after a reload, in another room", async () => {
    const collection = createFakeCollection(roles());
    const tabStore = memoryStore();
    const library = await mountedLibrary(collection, "?role=1", tabStore);
    await press(library, "Soldering", "3");
    const later = await mountedLibrary(collection, "?mine=study", tabStore);
    expect(later.one(".study-items li").textContent).toContain("Soldering");
    await later.click(later.button("Undo"));
    expect(later.all(".study-items li")).toEqual([]);
    expect(later.text()).toContain("Nothing to learn yet.");
  });
});

describe("answers that are gone", () => {
  it("are gone here too once that is told, and what was answered here meanwhile stays", async () => {
    const collection = createFakeCollection(roles());
    const soldering = { ask: { kind: "requirement", words: "Soldering" }, set: { value: "gap" }, taken: [] } as const;
    const [kept] = await collection.setAnswers([soldering], 1);
    const library = await mountedLibrary(collection, "?role=1");
    expect(answerOf(library, "Soldering")).toBe("Gap");
    // An import that was undone, or all that was deleted.
    collection.loseAnswers();
    await library.hearAnswers();
    expect(answerOf(library, "Soldering")).toBe("none");

    // A look that was begun before an answer was given, and ends after it.
    const look = Promise.withResolvers<readonly NonNullable<typeof kept>[]>();
    const whole = { ...collection };
    collection.answers = () => look.promise;
    await library.hearAnswers();
    Object.assign(collection, whole);
    await press(library, SAME, "1");
    look.resolve([]);
    await library.press("Shift");
    expect(answerOf(library, SAME)).toBe("Met");
  });
});

describe("what to learn", () => {
  it("names the saved roles that ask for it, and no others", async () => {
    const collection = createFakeCollection(roles());
    await collection.setAnswers([{ ask: { kind: "requirement", words: SAME }, set: { value: "gap" }, taken: [] }], 1);
    const library = await mountedLibrary(collection, "?mine=study");
    expect(library.all(".study-items > li").map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("Required by 2") as string,
    ]);
    expect(library.all(".study-roles .link").map(({ textContent }) => textContent)).toEqual(["Role 1", "Role 2"]);
    await library.click(library.button("Role 2"));
    expect(library.opened.at(-1)).toContain("2");
  });
});

describe("what a résumé answered", () => {
  it("is there again when the user's own answer is undone, and not once that is taken away", async () => {
    const collection = createFakeCollection(roles());
    const resume = { value: "met", words: "Swift, SwiftUI" } as const;
    await collection.setAnswers([{ ask: { kind: "skill", words: "Swift" }, set: { resume }, taken: [] }], 1);
    const library = await mountedLibrary(collection, "?role=1");
    expect(answerOf(library, "Swift")).toBe("Met");
    await press(library, "Swift", "3");
    expect(answerOf(library, "Swift")).toBe("Gap");
    await library.click(library.button("Undo"));
    expect(answerOf(library, "Swift")).toBe("Met");
    expect(library.text()).toContain("From the résumé: “Swift, SwiftUI”");
    await press(library, "Swift", "0");
    expect(answerOf(library, "Swift")).toBe("none");
    await library.click(library.button("Undo"));
    expect(answerOf(library, "Swift")).toBe("Met");
  });
});

describe("what is asked for in several wordings", () => {
  it("is one thing to learn, each wording with its own answer and each role with its own words", async () => {
    const wordings = ["Reads maps of the sea by night", "Maps of the sea, read by night and in fog"];
    const collection = createFakeCollection(wordings.map((words, at) => role(`${at + 1}`, [words])));
    const gap = (words: string) => ({ ask: { kind: "requirement", words }, set: { value: "gap" }, taken: [] }) as const;
    await collection.setAnswers(wordings.map(gap), 1);
    const library = await mountedLibrary(collection, "?mine=study");
    expect(library.all(".study-items > li")).toHaveLength(1);
    expect(library.text()).toContain("Required by 2");
    expect(library.all(".study-roles .quote").map(({ textContent }) => textContent)).toHaveLength(1);
    const [first = "", second = ""] = wordings;
    await press(library, first, "1");
    expect(library.all(".study-items > li")).toHaveLength(1);
    expect(answerOf(library, second)).toBe("Gap");
  });
});

describe("a résumé", () => {
  const choose = async (library: Library, content: string) => {
    const input = library.one("input[type=file]") as HTMLInputElement;
    const file = new File([content], "me.json");
    Object.defineProperty(input, "files", { value: [file], configurable: true });
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await library.hearAnswers();
  };

  it("is told before it is applied, stays behind the user's own answers, and is undone as one", async () => {
    const collection = createFakeCollection(roles());
    await collection.setAnswers([{ ask: { kind: "skill", words: "Zig" }, set: { value: "gap" }, taken: [] }], 1);
    const library = await mountedLibrary(collection, "?mine=study");
    await choose(library, JSON.stringify({ skills: [{ name: "Swift" }, { name: "Zig" }] }));
    expect(library.text()).toContain("What me.json would answer");
    expect(library.text()).toContain("You answered it: Gap. That stays.");
    expect(await collection.answers()).toHaveLength(1);
    await library.click(library.button("Apply: 2"));
    expect(await collection.answers()).toMatchObject([
      { words: "Zig", value: { value: "gap" }, resume: { value: { value: "met", words: "Zig" } } },
      { words: "Swift", resume: { value: { value: "met" } } },
    ]);
    await library.click(library.button("Undo"));
    const kept = await collection.answers();
    expect(kept.map(({ resume }) => resume?.value)).toEqual([undefined, undefined]);
  });

  it("that is none is refused in words, and nothing is written", async () => {
    const collection = createFakeCollection(roles());
    const library = await mountedLibrary(collection, "?mine=study");
    await choose(library, "Dear Sir");
    expect(library.one("[role=alert]").textContent).toContain("This is no JSON Resume file.");
    expect(collection.calls.filter(({ verb }) => verb === "setAnswers")).toEqual([]);
  });
});

describe("a row of which the roles ask for other amounts", () => {
  it("is answered below each role's own words, and not for all of them", async () => {
    const years = (key: string, amount: number) => role(key, [`${amount} years of reading maps of the sea by night`]);
    const library = await mountedLibrary([years("1", 5), years("2", 10)], "?compare=1&compare=2");
    const five = "5 years of reading maps of the sea by night";
    const of = (words: string) => library.all(`[role=toolbar][aria-label="My answer: ${words}"]`);
    expect(of(five)).toEqual([]);
    const [unfold] = library.all("tr.mark-row .unfold");
    if (unfold) await library.click(unfold);
    expect(library.text()).toContain("Asked for in other words or amounts");
    await press(library, five, "1");
    expect(answerOf(library, five)).toBe("Met");
    expect(answerOf(library, five.replace("5", "10"))).toBe("none");
  });

  it("or of which one asks for something besides is answered so, too", async () => {
    const wider = `${SAME} and of the sky by day`;
    const library = await mountedLibrary([role("1", [SAME]), role("2", [wider])], "?compare=1&compare=2");
    const [unfold] = library.all("tr.mark-row .unfold");
    if (unfold) await library.click(unfold);
    expect(library.text()).toContain("2 wordings");
    await press(library, SAME, "1");
    expect(answerOf(library, SAME)).toBe("Met");
    expect(answerOf(library, wider)).toBe("none");
  });
});
