// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { createFakeCollection } from "../../../fake-collection.ts";
import { mine, sampleRole } from "../../../sample-roles.ts";
import { memoryStore } from "../../popup/memory-store.ts";
import { mountedLibrary } from "../mounted.ts";

const PAY = { minValue: 100_000, maxValue: 150_000, currency: "USD", unitText: "YEAR" } as const;
const HOURLY = { minValue: 41.2, maxValue: 63.75, currency: "USD", unitText: "HOUR" } as const;
const asks = (...items: string[]) => ({ items, layout: "sectioned" });
const years = (amount: number, quote: string) => ({
  years: amount,
  alternatives: [],
  statements: [{ requirement: "minimum", min: amount, max: null, quote }] as const,
});

const roles = () => [
  sampleRole("1", {
    posting: {
      title: "One",
      baseSalary: [PAY],
      experienceRequirements: years(5, "5+ years of soldering"),
      qualifications: ["5+ years of soldering", "Reads maps of the sea by night"],
      preferredQualifications: ["Speaks to lighthouses"],
      skills: [{ name: "Rust", requirement: "minimum" }],
    },
    observation: {
      sections: {
        minimumQualifications: asks("5+ years of soldering", "Reads maps of the sea by night", "Rusty pots, or Rust"),
        preferredQualifications: asks("Speaks to lighthouses"),
        payAndBenefits: asks("Pay is $100K to $150K a year."),
      },
      provenance: {
        baseSalary: [{ section: "payAndBenefits", quote: "$100K to $150K" }],
        skills: [{ section: "minimumQualifications", quote: "Rust" }],
      },
    },
  }),
  sampleRole("2", {
    posting: {
      title: "Two",
      baseSalary: [HOURLY],
      experienceRequirements: years(2, "2+ years of soldering"),
      qualifications: ["2+ years of soldering"],
      preferredQualifications: ["Reads maps of the sea by night"],
      skills: [{ name: "Rust", requirement: "preferred" }],
    },
    mine: mine({ saved: true }),
  }),
  sampleRole("3", {
    posting: {
      title: "Three",
      qualifications: ["5+ years of soldering"],
      experienceRequirements: years(5, "5+ years of soldering"),
    },
    problems: [{ field: "skills", detail: "" }],
  }),
  sampleRole("4", { posting: { title: "Four" }, record: { listing: "removed" } }),
];
const compared = (query = "?compare=1&compare=2&compare=3", store = memoryStore()) =>
  mountedLibrary(roles(), query, store);
type Library = Awaited<ReturnType<typeof compared>>;

const titles = (library: Library) => library.all("thead th a").map((link) => link.textContent);
const row = (library: Library, label: string) => {
  const found = library.all("tbody tr").find((tr) => tr.querySelector("th")?.textContent?.includes(label));
  if (!found) throw new Error(`no row ${label}`);
  return found;
};
/** The skills are the last to be lined up. */
const skill = (library: Library, name: string) => {
  const found = library.all("tbody tr").findLast((tr) => tr.querySelector("th .unfold")?.textContent === name);
  if (!found) throw new Error(`no skill ${name}`);
  return found;
};
const cells = (tr: HTMLElement) => [...tr.querySelectorAll("td")];
const marks = (tr: HTMLElement) => cells(tr).map((td) => td.querySelector(".demand")?.getAttribute("aria-label"));
const tool = (library: Library, title: string, name: string) => {
  const at = titles(library).indexOf(title);
  const found = library.all("thead th")[at]?.querySelector<HTMLElement>(`[data-tool=${name}]`);
  if (!found) throw new Error(`no ${name} of ${title}`);
  return found;
};

describe("a comparison in the library", () => {
  it("opens with the chosen, by button and by C, and leads back", async () => {
    const library = await mountedLibrary(roles());
    for (const box of library.all("tbody input").slice(0, 2)) await library.click(box);
    await library.click(library.button("Compare"));
    expect(library.one("h1").textContent).toBe("Compare 2 roles");
    expect(library.steps.at(-1)).toMatch(/^\?compare=\d&compare=\d$/);
    await library.press("Escape", document.body);
    expect(library.text()).toContain("2 chosen");
    expect(library.steps.at(-1)).toBe("");
    await library.press("c", document.body);
    expect(library.one("h1").textContent).toBe("Compare 2 roles");
    await library.back();
    expect(library.text()).toContain("2 chosen");
  });

  it("says what it takes to compare, where it cannot be done", async () => {
    const library = await mountedLibrary(roles());
    await library.click(library.one("tbody input"));
    const button = library.button("Compare");
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(library.one(`#${button.getAttribute("aria-describedby")}`).textContent).toContain("choose one more");
    await library.click(button);
    await library.press("c", document.body);
    expect(library.steps).toEqual([""]);
  });

  it("is a table of the roles that its address names, with heads and labels", async () => {
    const library = await compared("?pin=3&compare=1&compare=2");
    expect(titles(library)).toEqual(["Three", "One", "Two"]);
    const columns = library.all("thead th[scope=col]").map((head) => head.getAttribute("aria-label"));
    expect(columns).toEqual(["Three", "One", "Two"]);
    expect(library.all("tbody th:not([scope])")).toHaveLength(0);
    expect(tool(library, "Three", "pinRole").getAttribute("aria-pressed")).toBe("true");
    expect(tool(library, "Three", "pinRole").getAttribute("aria-label")).toBe("Keep Three in front");
  });

  it("marks the ends of a fact where one is better, and of no other", async () => {
    const library = await compared();
    expect(cells(row(library, "Experience")).map((td) => td.querySelector(".end-word")?.textContent)).toEqual([
      "most",
      "fewest",
      "most",
    ]);
    expect(library.all(".end-word.better").map((word) => word.textContent)).toContain("fewest");
    expect(cells(row(library, "Posted")).some((td) => td.querySelector(".end-word"))).toBe(false);
  });

  it("lines up what is asked for, with a mark for each role, and says what differs", async () => {
    const library = await compared();
    const all = row(library, "years of soldering");
    expect(marks(all)).toEqual(["required", "required", "required"]);
    expect(all.querySelector("th")?.textContent).toContain("Other years: ");
    expect(cells(all).map((td) => td.querySelector(".amounts")?.textContent)).toEqual([
      "5 years",
      "2 years",
      "5 years",
    ]);
    const some = row(library, "Reads maps");
    expect(marks(some)).toEqual(["required", "preferred", "not asked for"]);
    expect(some.querySelector("th")?.textContent).toContain("Required here, preferred there: ");
    expect(library.all("tbody th[scope=row]").filter((head) => head.textContent.endsWith("qualifications"))).toEqual(
      [],
    );
    expect(marks(row(library, "Speaks to"))).toEqual(["preferred", "not asked for", "not asked for"]);
    const groups = library.all("th[scope=rowgroup]").map((head) => head.textContent);
    expect(groups).toEqual([
      "Requirements asked by all1",
      "Requirements asked by some1",
      "Requirements asked by one2",
      "Skills named by some1",
    ]);
  });

  it("names what is lined up by years or degrees alone in its own words, not in those of one role", async () => {
    const needs = (key: string, quote: string, amount: number) =>
      sampleRole(key, {
        posting: { title: key, qualifications: [quote], experienceRequirements: years(amount, quote) },
      });
    const library = await mountedLibrary(
      [needs("1", "5+ years among bees", 5), needs("2", "2+ years in a tower", 2)],
      "?compare=1&compare=2",
    );
    const [first] = library.all(".mark-row");
    expect(first?.querySelector("th")?.textContent).toBe("≠Other years: Experience2 wordings");
    await library.click(first!.querySelector("button")!);
    expect(cells(first!).map((td) => td.querySelector(".quote")?.textContent)).toEqual([
      "“5+ years among bees”",
      "“2+ years in a tower”",
    ]);
  });

  it("does not say that a skill is not named where the skills could not be read", async () => {
    const library = await compared();
    expect(marks(skill(library, "Rust"))).toContain("Could not be read");
  });

  it("shows at a press the words behind a mark, the skill marked where it stands by itself", async () => {
    const library = await compared();
    const rust = skill(library, "Rust");
    await library.click(rust.querySelector("button")!);
    expect(rust.querySelector("td .quote")?.textContent).toBe("“Rusty pots, or Rust”");
    expect(rust.querySelector("mark")?.previousSibling?.textContent).toContain("pots, or ");
    expect(library.steps).toEqual(["?compare=1&compare=2&compare=3&unfold=skill+Rust"]);
    await library.click(row(library, "Reads maps").querySelector<HTMLElement>(".demand.preferred")!);
    const [, two] = cells(row(library, "Reads maps"));
    expect(two?.textContent).toContain("Preferred qualifications“Reads maps of the sea by night”");
  });

  it("draws pay on one scale, with the sum behind hours that were assumed, and the words behind a figure", async () => {
    const library = await compared();
    const [one, two] = library.all(".pay-line");
    expect(one?.querySelector("[role=img]")?.getAttribute("aria-label")).toMatch(
      /^\$100,000–\$150,000 on a scale from/,
    );
    expect(two?.textContent).toContain("$85,696–$132,600");
    expect(two?.textContent).toContain("$41.20–$63.75 an hour × 40 hours a week, assumed as the page states none");
    expect(library.one(".pays").textContent).toContain("Pay not stated: Three");
    await library.click(one!.querySelector("button")!);
    expect(library.one(".pay-line mark").textContent).toBe("$100K to $150K");
  });

  it("says where a range stands among the user's own roles, those that are not compared too", async () => {
    const paid = (key: string, least: number) =>
      sampleRole(key, { posting: { title: key, baseSalary: [{ ...PAY, minValue: least }] } });
    const library = await mountedLibrary(
      [paid("5", 140_000), paid("6", 80_000), paid("7", 90_000), paid("8", 145_000)],
      "?compare=5&compare=6",
    );
    expect(library.all(".pay-line").map((line) => line.querySelector(".behind")?.textContent)).toEqual([
      "Middle above 67% of your 3 other roles with pay in USD",
      "Middle above 0% of your 3 other roles with pay in USD",
    ]);
  });

  it("folds away what agrees, by press and by D, and a group by its heading", async () => {
    const library = await compared("?compare=1&compare=3");
    const before = library.all("tbody tr").length;
    await library.press("d", document.body);
    expect(library.all("tbody tr.same")).toHaveLength(0);
    expect(library.text()).not.toContain("years of soldering");
    expect(library.all("tbody tr").length).toBeLessThan(before);
    const said = Number(library.one(".seg [aria-pressed=true] .num").textContent);
    expect(library.all("tbody tr:not(.group, .legend-row)")).toHaveLength(said);
    await library.back();
    expect(library.all("tbody tr")).toHaveLength(before);
    await library.click(library.all("th[scope=rowgroup] button")[0]!);
    expect(library.text()).not.toContain("years of soldering");
    expect(library.steps.at(-1)).toContain("unfold=folded");
  });

  it("moves, keeps in front, takes out and swaps columns, and undoes each", async () => {
    const library = await compared();
    tool(library, "One", "moveBackward").focus();
    await library.click(tool(library, "One", "moveBackward"));
    expect(titles(library)).toEqual(["Two", "One", "Three"]);
    expect(library.said()).toBe("One is now column 2 of 3");
    expect(document.activeElement).toBe(tool(library, "One", "moveBackward"));
    await library.click(tool(library, "Three", "pinRole"));
    expect(titles(library)).toEqual(["Three", "Two", "One"]);
    expect(tool(library, "Two", "moveForward").getAttribute("aria-disabled")).toBe("true");
    await library.click(tool(library, "Two", "moveForward"));
    await library.click(tool(library, "Two", "takeOut"));
    expect(titles(library)).toEqual(["Three", "One"]);
    expect(library.one(".notice").textContent).toContain("Taken out: Two");
    await library.click(library.button("Undo"));
    expect(titles(library)).toEqual(["Three", "Two", "One"]);
    expect(library.all(".notice")).toHaveLength(0);
    await library.press("z", document.body, { ctrlKey: true });
    await library.press("z", document.body, { ctrlKey: true });
    expect(titles(library)).toEqual(["One", "Two", "Three"]);
    expect(library.said()).toBe("Undone: One is now column 2 of 3");
    await library.back();
    expect(titles(library)).toEqual(["Two", "One", "Three"]);
  });

  it("says which way a column can go on, and keeps the control there where it cannot", async () => {
    const library = await compared("?pin=3&compare=1&compare=2");
    const isOff = (title: string, name: string) => tool(library, title, name).getAttribute("aria-disabled") === "true";
    const ways = ["Three", "One", "Two"].map((title) => [isOff(title, "moveForward"), isOff(title, "moveBackward")]);
    expect(ways).toEqual([
      [true, true],
      [true, false],
      [false, true],
    ]);
    await library.click(tool(library, "One", "moveForward"));
    expect(library.steps).toHaveLength(1);
  });

  it("does the same with keys in the head of a column", async () => {
    const library = await compared();
    const link = () => library.all("thead th a")[0]!;
    link().focus();
    await library.press("ArrowRight", link());
    expect(document.activeElement?.textContent).toBe("Two");
    await library.press("ArrowRight", document.activeElement!, { shiftKey: true });
    expect(titles(library)).toEqual(["One", "Three", "Two"]);
    await library.press("p", document.activeElement!);
    expect(titles(library)).toEqual(["Two", "One", "Three"]);
    await library.press("x", document.activeElement!);
    expect(titles(library)).toEqual(["One", "Three"]);
  });

  it("takes one more by search, and another in place of one", async () => {
    const library = await compared("?compare=1&compare=2");
    await library.click(library.button("Add a role"));
    expect(library.all(".role-offer").map((offer) => offer.querySelector("span")?.textContent)).toEqual(
      expect.arrayContaining(["Three", "Four"]),
    );
    await library.type(library.one(".picker input"), "thr");
    await library.click(library.one(".role-offer"));
    expect(titles(library)).toEqual(["One", "Two", "Three"]);
    await library.click(tool(library, "One", "swapRole"));
    expect(library.one("#picker-title").textContent).toBe("Another role in place of One");
    await library.click(library.one(".role-offer"));
    expect(titles(library)).toEqual(["Four", "Two", "Three"]);
    expect(library.one(".notice").textContent).toContain("Four in place of One");
  });

  it("says which roles are no longer kept, and what it takes to compare", async () => {
    const library = await compared("?compare=1&compare=gone");
    expect(library.text()).toContain("Roles of this comparison that are no longer kept: gone");
    expect(library.text()).toContain("Two roles or more can be compared.");
    await library.click(library.button("Take them out"));
    expect(library.steps.at(-1)).toBe("?compare=1");
  });

  it("says nothing of roles that are gone before all are listed", async () => {
    const { collection } = await compared();
    const [first] = await collection.list();
    if (!first) throw new Error("no roles");
    const early = Object.assign(collection, {
      list: (tell?: (some: readonly (typeof first)[]) => void) => {
        tell?.([first]);
        return new Promise<never>(() => {});
      },
    });
    const library = await mountedLibrary(early, "?compare=1&compare=2");
    expect(library.text()).not.toContain("no longer kept");
    expect(library.text()).not.toContain("can be compared");
  });

  it("compares the facts where the words cannot be read, and leaves out what they would have to tell", async () => {
    const { collection } = await compared();
    const broken = Object.assign(collection, { read: () => Promise.reject(new Error("no texts")) });
    const library = await mountedLibrary(broken, "?compare=1&compare=2");
    expect(library.one("[role=alert]").textContent).toContain("Something went wrong");
    expect(row(library, "Minimum qualifications").querySelectorAll("td")).toHaveLength(2);
    expect(library.all("th[scope=rowgroup]")).toHaveLength(0);
  });
});

describe("a comparison whose words are still being read", () => {
  it("is neither copied nor reported: half of it would pass for all", async () => {
    const words = Promise.withResolvers<void>();
    const from = createFakeCollection(roles());
    const library = await mountedLibrary(
      { ...from, read: (keys) => words.promise.then(() => from.read(keys)) },
      "?compare=1&compare=2",
    );
    expect(library.one("h1").textContent).toBe("Compare 2 roles");
    await library.click(library.button("Report"));
    const isOff = () => library.button("Save report").hasAttribute("disabled");
    expect(isOff()).toBe(true);
    await library.click(library.button("Save report"));
    expect(library.opened).toEqual([]);
    words.resolve();
    await vi.waitUntil(() => !isOff());
    await library.click(library.button("Save report"));
    expect(library.opened).toEqual([expect.stringMatching(/^pomona-.*-report\.html$/)]);
  });
});
