// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { mine, sampleRole } from "../../sample-roles.ts";
import { memoryStore } from "./memory-store.ts";
import { mountedPopup } from "./mounted.ts";

const PAY = { minValue: 100_000, maxValue: 150_000, currency: "USD", unitText: "YEAR" } as const;
const roles = () => [
  sampleRole("1", {
    posting: { title: "One", workHours: 40, baseSalary: [PAY], qualifications: ["Solders", "Reads maps"] },
    mine: mine({ saved: true, status: "offer" }),
  }),
  sampleRole("2", {
    posting: { title: "Two", workHours: 40, qualifications: ["Solders"] },
    problems: [{ field: "datePosted", detail: "" }],
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
    expect(popup.all("tbody th[scope=row]").length).toBe(12);
    expect(popup.one("main").classList.contains("wide")).toBe(true);
  });

  it("marks rows that differ and rows that cannot be compared, in words as well", () => {
    expect(row("Base pay").querySelector("th")?.textContent).toBe("≠Differs: Base pay");
    expect(row("Posted").querySelector("th")?.textContent).toBe("?Cannot be compared: Posted");
    expect(row("Hours").className).toBe("same");
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
    expect(popup.all("tbody tr")).toHaveLength(12);
  });

  it("unfolds the texts, those of one role marked apart from those of all", async () => {
    await popup.click(popup.button("Minimum qualifications"));
    expect(popup.all(".lines .shared").map((item) => item.textContent)).toEqual(["Solders", "Solders"]);
    expect(popup.all(".lines .own").map((item) => item.textContent)).toEqual(["Not in all of them: Reads maps"]);
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

  it("compares the facts where the texts cannot be read, and says so", async () => {
    const store = memoryStore();
    store.setItem("popup", JSON.stringify({ chosen: ["1", "2"], comparing: true }));
    const { collection } = popup;
    const broken = Object.assign(collection, { read: () => Promise.reject(new Error("no texts")) });
    const other = await mountedPopup(broken, store);
    expect(other.one("[role=alert]").textContent).toContain("Something went wrong");
    expect(other.all("tbody tr")).toHaveLength(12);
  });
});
