// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { createFakeCollection } from "../../../fake-collection.ts";
import { mine, sampleRole } from "../../../sample-roles.ts";
import { memoryStore } from "../../popup/memory-store.ts";
import { mountedLibrary } from "../mounted.ts";

const years = (amount: number) => ({ years: amount, alternatives: [], statements: [] });
const pay = (amount: number) => [{ minValue: amount, maxValue: amount, currency: "USD", unitText: "YEAR" }] as const;
const roles = () => [
  sampleRole("1", {
    posting: { title: "One", baseSalary: pay(100_000), experienceRequirements: years(2) },
    observation: {
      sections: { minimumQualifications: { items: ["2 years at sea"], layout: "sectioned" } },
      provenance: { experienceRequirements: [{ section: "minimumQualifications", quote: "2 years" }] },
    },
    mine: mine({ saved: true }),
  }),
  sampleRole("2", {
    posting: { title: "Two", baseSalary: pay(200_000), experienceRequirements: years(8) },
    mine: mine({ saved: true }),
  }),
  sampleRole("3", { posting: { title: "Three", baseSalary: pay(150_000) } }),
];
const decided = (query: string, store = memoryStore()) => mountedLibrary(roles(), `?decide=shown${query}`, store);
type Library = Awaited<ReturnType<typeof decided>>;

const order = (library: Library) =>
  library.all(".ranking > tbody > tr[data-key]").map((row) => {
    return `${row.querySelector(".rank")?.textContent} ${row.querySelector("th a")?.textContent}`;
  });
const outcome = (library: Library) => library.one(".outcome").textContent ?? "";
const slider = (library: Library, name: string) => {
  const label = library.all(".weight label").find((one) => one.textContent === name);
  return library.one(`#${CSS.escape(label?.getAttribute("for") ?? "")}`);
};

describe("deciding in the library", () => {
  it("opens from the list and from a comparison, and leads back", async () => {
    const library = await mountedLibrary(roles());
    await library.click(library.button("Decide"));
    expect(library.steps.at(-1)).toBe("?decide=saved");
    expect(library.one("h1").textContent).toBe("Decide: which of 2?");
    expect(document.activeElement).toBe(library.one("h1"));
    expect(outcome(library)).toContain("Nothing is weighed yet");
    await library.press("Escape", document.body);
    expect(library.steps.at(-1)).toBe("");
    const compared = await mountedLibrary(roles(), "?compare=1&compare=3");
    await compared.click(compared.button("Decide"));
    expect(compared.steps.at(-1)).toBe("?compare=1&compare=3&decide=compared");
    expect(compared.one("h1").textContent).toBe("Decide: which of 2?");
    await compared.back();
    expect(compared.one("h1").textContent).toBe("Compare 2 roles");
  });

  it("moves the ranking with the weights, and says what would change the winner", async () => {
    const library = await decided("&weigh=years-2");
    expect(order(library)).toEqual(["1 One", "2 Three", "3 Two"]);
    await library.type(slider(library, "Base pay"), "3");
    expect(order(library)).toEqual(["1 Two", "2 Three", "3 One"]);
    expect(outcome(library)).toContain("Two comes first. If “Base pay” weighed 1 instead of 3, it would be One.");
    expect(outcome(library)).toContain("At 2 they are level.");
    expect(outcome(library)).toContain("Depending on what is not stated, these could come first: Three.");
    expect(library.steps.at(-1)).toBe("?decide=shown&weigh=pay-3&weigh=years-2");
    expect(slider(library, "Base pay").getAttribute("aria-valuetext")).toBe("3 of 5");
    await library.type(slider(library, "Base pay"), "2");
    expect(outcome(library)).toMatch(/^Level at the top: (One|Two|Three), /);
    expect(order(library).map((line) => line.slice(0, 1))).toEqual(["1", "1", "1"]);
  });

  it("is undone as one for one slider, also after a reload, and Back goes back", async () => {
    const store = memoryStore();
    const library = await decided("&weigh=years-2", store);
    await library.type(slider(library, "Base pay"), "1");
    await library.type(slider(library, "Base pay"), "4");
    await library.type(slider(library, "Hours"), "1");
    expect(library.weighing.now()).toBe("?weigh=pay-4&weigh=years-2&weigh=hours-1");
    await library.back();
    expect(library.weighing.now()).toBe("?weigh=pay-4&weigh=years-2");
    const again = await mountedLibrary(roles(), library.steps.at(-1) ?? "", store);
    await again.press("z", slider(again, "Base pay"), { ctrlKey: true });
    await again.press("z", document.body, { ctrlKey: true });
    expect(again.steps.at(-1)).toBe("?decide=shown&weigh=years-2");
    expect(again.all(".notice")).toHaveLength(0);
  });

  it("takes back only what was changed here, and leaves what another tab weighed since", async () => {
    const library = await decided("&weigh=years-2");
    await library.type(slider(library, "Base pay"), "3");
    await library.weighing.keep("?weigh=pay-3&weigh=years-5&near=Cork");
    await library.hear();
    await library.press("z", document.body, { ctrlKey: true });
    expect(library.weighing.now()).toBe("?weigh=years-5&near=Cork");
    await library.type(slider(library, "Base pay"), "4");
    await library.weighing.keep("?weigh=pay-1");
    await library.hear();
    await library.press("z", document.body, { ctrlKey: true });
    expect(library.weighing.now()).toBe("?weigh=pay-1");
    expect(library.said()).toBe("Not undone, as it was changed since: Weighed: Base pay");
  });

  it("weighs as another tab does, and keeps its own roles", async () => {
    const library = await decided("&weigh=years-2");
    await library.weighing.keep("?weigh=pay-5");
    await library.hear();
    expect(library.steps.at(-1)).toBe("?decide=shown&weigh=pay-5");
    expect(order(library)[0]).toBe("1 Two");
  });

  it("begins with what was weighed last", async () => {
    const library = await mountedLibrary(roles());
    await library.weighing.keep("?weigh=pay-5");
    await library.click(library.button("Decide"));
    expect(library.steps.at(-1)).toBe("?decide=saved&weigh=pay-5");
  });

  it("unfolds each score to its sum and to the words behind it", async () => {
    const library = await decided("&weigh=years-2&weigh=pay-3");
    const row = library.all(".ranking > tbody > tr[data-key]").find((one) => one.dataset["key"] === "1");
    const button = row?.querySelector<HTMLElement>("button.unfold");
    if (!button) throw new Error("no score");
    expect(row?.querySelector(".score-bar")?.getAttribute("aria-label")).toBe(
      "40 of 100: Base pay 0, Few years asked for 40",
    );
    await library.click(button);
    const parts = library.all(".parts tbody tr").map((line) => line.textContent);
    expect(parts[0]).toContain("$100,000 a year. 0 stands at: $100,000 a year. 100 at: $200,000 a year.");
    expect(parts[1]).toContain("40100 × 2 ÷ 52 years. 0 stands at: 8 years. 100 at: 2 years.");
    expect(library.one(".parts mark").textContent).toBe("2 years");
    expect(library.all(".parts th[scope=row]")).toHaveLength(2);
    expect(library.steps.at(-1)).toContain("working=1");
  });

  it("knows what the fit would change where it weighs nothing yet, and leads from it to the words", async () => {
    const asking = (key: string, pays: number, ...qualifications: string[]) =>
      sampleRole(key, { posting: { title: key, baseSalary: pay(pays), qualifications }, mine: mine({ saved: true }) });
    const collection = createFakeCollection([
      asking("Low", 100_000, "Prunes apples", "Feeds bees"),
      asking("High", 110_000, "Carries ladders"),
    ]);
    const answer = (words: string, value: "met" | "gap") => ({
      ask: { kind: "requirement", words } as const,
      set: { value },
      taken: [],
    });
    await collection.setAnswers([answer("Prunes apples", "met"), answer("Carries ladders", "gap")], 5);
    const library = await mountedLibrary(collection, "?decide=saved&weigh=pay-1");
    expect(outcome(library)).toContain("If “What I meet” weighed 2 instead of 0, it would be Low.");
    await library.type(slider(library, "What I meet"), "2");
    await library.click(library.all("button.unfold")[0] ?? library.root);
    const part = library.one(".parts tbody tr:last-child");
    expect(part.textContent).toContain("Met“Prunes apples”");
    expect(part.textContent).toContain("2 points of 2: a required line counts 2");
    expect(part.textContent).not.toContain("Feeds bees");
  });

  it("reckons no fit between very many roles, and says so", async () => {
    const many = Array.from({ length: 201 }, (_, at) =>
      sampleRole(String(at), { posting: { qualifications: ["Prunes"] } }),
    );
    const collection = createFakeCollection(many);
    const ask = { kind: "requirement", words: "Prunes" } as const;
    await collection.setAnswers([{ ask, set: { value: "met" }, taken: [] }], 5);
    const library = await mountedLibrary(collection, "?decide=shown&weigh=fit-2");
    expect(library.text()).toContain("Between more than 200 roles it is not reckoned what I meet.");
    expect(order(library)[24]?.slice(0, 2)).toBe("1 ");
  });

  it("takes out by must-haves first, says why, and marks what nobody knows", async () => {
    const library = await decided("&weigh=pay-3&must-years=5");
    expect(order(library)).toEqual(["1 Three", "2 One"]);
    expect(library.one(".open-must").textContent).toBe("Must-have not known: Experience");
    expect(library.one(".cut h2").textContent).toBe("Taken out by must-haves: 1");
    expect(library.one(".cut li").textContent).toContain("TwoExperience 8 yearsMust be: Up to 5 years");
    await library.click(library.box("And those that do not say"));
    expect(order(library)).toEqual(["1 One"]);
    expect(outcome(library)).toBe("Only one is left: One. ");
    expect(library.all(".cut li")).toHaveLength(2);
    await library.click(library.button("Undo"));
    expect(order(library)).toHaveLength(2);
  });

  it("takes out what is still listed, and says that it is", async () => {
    const gone = sampleRole("4", { posting: { title: "Four" }, record: { listing: "removed" } });
    const library = await mountedLibrary([...roles(), gone], "?decide=shown&weigh=pay-3&must-listing=removed");
    expect(library.all(".cut li .why > p:first-child").map((line) => line.textContent)).toEqual(
      ["Listed", "Listed", "Listed"].map((said) => `Listing ${said}`),
    );
    const other = await mountedLibrary([...roles(), gone], "?decide=shown&weigh=pay-3&must-listing=listed");
    expect(other.one(".cut li .why > p").textContent).toContain("No longer listed");
  });

  it("tells what an hourly pay makes in a year where that takes a role out", async () => {
    const hourly = sampleRole("4", {
      posting: { baseSalary: [{ minValue: 20, maxValue: 30, currency: "USD", unitText: "HOUR" }], workHours: 40 },
    });
    const library = await mountedLibrary([...roles(), hourly], "?decide=shown&weigh=years-1&must-pay=100000+USD+YEAR");
    expect(library.one(".cut li").textContent).toContain("$20–$30 an hour × 40 hours a week, as stated, × 52 weeks");
  });

  it("says so where nobody is left, and where there are no roles", async () => {
    const library = await decided("&weigh=pay-3&must-years=1+only");
    expect(outcome(library)).toContain("No role meets all must-haves.");
    expect(library.all(".ranking")).toHaveLength(0);
    const none = await mountedLibrary([], "?decide=saved");
    expect(none.text()).toContain("There are no roles here to decide between.");
  });

  it("leads to the first six side by side", async () => {
    const library = await decided("&weigh=pay-3");
    await library.press("c", document.body);
    expect(library.one("h1").textContent).toBe("Compare 3 roles");
    expect(library.steps.at(-1)).toBe("?compare=2&compare=3&compare=1");
    await library.back();
    expect(order(library)).toHaveLength(3);
  });

  it("saves a report of a comparison", async () => {
    const library = await mountedLibrary(roles(), "?compare=1&compare=2");
    await library.click(library.button("Report"));
    expect(library.box("With my status, stars and notes").checked).toBe(false);
    await library.click(library.button("Save report"));
    expect(library.opened).toEqual(["pomona-2026-11-21-report.html"]);
  });
});
