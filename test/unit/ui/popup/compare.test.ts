// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { mine, NOW, sampleRole } from "../../sample-roles.ts";
import { memoryStore } from "./memory-store.ts";
import { mountedPopup } from "./mounted.ts";

const PAY = { minValue: 100_000, maxValue: 150_000, currency: "USD", unitText: "YEAR" } as const;
const roles = () => [
  sampleRole("1", {
    posting: { title: "One", workHours: 40, baseSalary: [PAY], qualifications: ["Solders", "Reads maps"] },
    mine: mine({ saved: true, status: "offer" }),
    observation: {
      sections: {
        payAndBenefits: { items: ["Perks. Pay is $100K to $150K a year. More."], layout: "sectioned" },
        minimumQualifications: { items: ["Solders", "Reads maps"], layout: "sectioned" },
      },
      provenance: { baseSalary: [{ section: "payAndBenefits", quote: "$100K to $150K" }] },
    },
  }),
  sampleRole("2", {
    posting: { title: "Two", workHours: 40, qualifications: ["Solders"] },
    problems: [{ field: "datePosted", detail: "", quote: "32 Smarch <b>" }],
    mine: mine({ saved: true }),
  }),
];

describe("compare", () => {
  let popup: Awaited<ReturnType<typeof mountedPopup>>;
  beforeEach(async () => {
    const store = memoryStore();
    store.setItem("popup", JSON.stringify({ chosen: ["2", "1"], comparing: true }));
    popup = await mountedPopup(roles(), store);
  });
  const row = (label: string) => {
    const found = popup.all("tbody tr").find((tr) => tr.querySelector("th")?.textContent?.endsWith(label));
    if (!found) throw new Error(`no row ${label}`);
    return found;
  };

  it("is a table with the roles in the order chosen, and heads with their scope", () => {
    expect(popup.all("thead th[scope=col] a").map((head) => head.textContent)).toEqual(["Two", "One"]);
    expect(popup.all("tbody th[scope=row]").length).toBe(16);
    expect(popup.one("main").classList.contains("wide")).toBe(true);
  });

  it("marks rows that differ and rows that cannot be compared, in words as well", () => {
    expect(row("Base pay").querySelector("th")?.textContent).toBe("≠Differs: Base pay");
    expect(row("Posted").querySelector("th")?.textContent).toBe("?Cannot be compared: Posted");
    expect(row("Hours").className).toBe("same");
  });

  it("marks a value that the page contradicts, and tells at a press what else it says", async () => {
    const store = memoryStore();
    store.setItem("popup", JSON.stringify({ chosen: ["2", "1"], comparing: true }));
    const problems = [{ field: "workHours", detail: "", quote: "40", contradiction: "20" }] as const;
    popup = await mountedPopup(
      [sampleRole("2", { posting: { workHours: 40 }, problems }), ...roles().slice(0, 1)],
      store,
    );
    const [two, one] = [...row("Hours").querySelectorAll("td")];
    expect(one?.querySelector("button")).toBeNull();
    const value = two!.querySelector("button")!;
    expect(value.textContent).toBe("40 a week – the page also says something else");
    await popup.click(value);
    expect(two?.querySelector(".told")?.textContent).toContain("The page also says“20”");
  });

  it("says missing as missing", () => {
    expect([...row("Base pay").querySelectorAll("td")].map((td) => td.textContent?.trim())).toEqual([
      "Not stated",
      "$100,000–$150,000 a year",
    ]);
    expect(row("Posted").querySelector("td")?.textContent?.trim()).toBe("Could not be read");
    expect(row("My stars").querySelector("td")?.textContent).toBe("Not set");
  });

  it("shows only what differs, by press and by D, and says what it hides", async () => {
    await popup.press("d", document.body);
    expect(popup.all("tbody tr.same, tbody tr.cannot-be-compared")).toHaveLength(0);
    expect(popup.all("tbody tr").length).toBeGreaterThan(1);
    expect(popup.text()).toContain("Rows that cannot be compared and are hidden here: 1");
    await popup.click(popup.button("All rows"));
    expect(popup.all("tbody tr")).toHaveLength(16);
  });

  it("unfolds the texts, those of one role marked apart from those of all", async () => {
    await popup.click(popup.button("Minimum qualifications"));
    expect(popup.all(".lines .shared").map((item) => item.textContent)).toEqual(["Solders", "Solders"]);
    expect(popup.all(".lines .own").map((item) => item.textContent)).toEqual(["Not in all of them: Reads maps"]);
  });

  it("shows under a pressed value the words it was read from, and lets them go again", async () => {
    const value = popup.button("$100,000–$150,000 a year");
    expect(value.getAttribute("aria-expanded")).toBe("false");
    expect(value.hasAttribute("aria-controls")).toBe(false);
    await popup.click(value);
    expect(value.getAttribute("aria-expanded")).toBe("true");
    const told = popup.one(`[id="${value.getAttribute("aria-controls")}"]`);
    expect(told.querySelector(".quote")?.textContent).toBe("“Pay is $100K to $150K a year.”");
    expect(told.querySelector("mark")?.textContent).toBe("$100K to $150K");
    await popup.click(value);
    expect(popup.all(".told")).toHaveLength(0);
  });

  it("opens the page from the words that were read there", async () => {
    await popup.click(popup.button("$100,000–$150,000 a year"));
    await popup.click(popup.button("Open the page"));
    expect(popup.opened).toEqual(["https://jobs.apple.com/en-us/details/1/sample"]);
  });

  it("shows the words that could not be read, as text", async () => {
    await popup.click(popup.button("Could not be read"));
    expect(popup.one(".told .quote").textContent).toBe("“32 Smarch <b>”");
    expect(popup.one(".told").textContent).toContain("The page says");
  });

  it("makes no button of what is not stated, of the user's own, or of a value without its words", () => {
    expect(row("Places").querySelectorAll("td button")).toHaveLength(0);
    expect(row("My status").querySelectorAll("td button")).toHaveLength(0);
    expect(row("Hours").querySelectorAll("td button")).toHaveLength(0);
  });

  it("unfolds the texts from their number too", async () => {
    await popup.click(popup.button("2 points"));
    expect(popup.all(".lines")).toHaveLength(2);
    expect(popup.button("Minimum qualifications").getAttribute("aria-expanded")).toBe("true");
  });

  it("opens with the same words unfolded, until the choice is another", async () => {
    await popup.click(popup.button("Could not be read"));
    await popup.close();
    const again = await mountedPopup(popup.collection, popup.store);
    expect(again.all(".told")).toHaveLength(1);
    await again.click(again.button("Back"));
    for (const box of again.all(".row input").slice(0, 1)) {
      await again.click(box);
      await again.click(box);
    }
    await again.click(again.button("Compare"));
    expect(again.all(".told")).toHaveLength(0);
  });

  it("exports what is compared", async () => {
    await popup.click(popup.button("Export"));
    await popup.click(popup.button("JSON, everything"));
    expect((JSON.parse(popup.files[0]?.text ?? "{}") as { postings: unknown[] }).postings).toHaveLength(2);
  });

  it("goes back to the list with the choice as it was", async () => {
    await popup.click(popup.button("Back"));
    expect(popup.text()).toContain("2 chosen");
    expect(document.activeElement).toBe(popup.button("Compare"));
    await popup.press("c", document.body);
    expect(popup.text()).toContain("Compare 2 roles");
  });

  it("does not open by itself where another role takes the place of one that went away", async () => {
    await popup.collection.remove(["1"], NOW);
    popup.collection.put(sampleRole("3", { mine: mine({ saved: true }) }));
    await popup.comeBack();
    expect(popup.text()).toContain("1 chosen");
    await popup.click(popup.one(".row input:not(:checked)"));
    expect(popup.text()).toContain("2 chosen");
  });

  it("reads the words again where a visit brought newer ones", async () => {
    const { record, snapshots, visits } = sampleRole("2", {
      posting: { title: "Two", qualifications: ["Solders", "Paints"] },
      mine: mine({ saved: true }),
    });
    await popup.click(popup.button("Minimum qualifications"));
    popup.collection.put({ record: { ...record, snapshot: 2 }, snapshots, visits });
    await popup.comeBack();
    expect(popup.all(".lines li").map((item) => item.textContent)).toContain("Not in all of them: Paints");
  });

  it("compares the facts where the texts cannot be read, and says so", async () => {
    const store = memoryStore();
    store.setItem("popup", JSON.stringify({ chosen: ["1", "2"], comparing: true }));
    const { collection } = popup;
    const broken = Object.assign(collection, { read: () => Promise.reject(new Error("no texts")) });
    const other = await mountedPopup(broken, store);
    expect(other.one("[role=alert]").textContent).toContain("Something went wrong");
    expect(other.all("tbody tr")).toHaveLength(16);
  });
});
