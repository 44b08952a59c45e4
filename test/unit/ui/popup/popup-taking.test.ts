// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { mine, sampleRole } from "../../sample-roles.ts";
import { mountedPopup, settle } from "./mounted.ts";
import { threeRoles } from "./three-roles.ts";

describe("the popup, comparing and exporting", () => {
  let popup: Awaited<ReturnType<typeof mountedPopup>>;
  beforeEach(async () => {
    popup = await mountedPopup(threeRoles());
  });

  it("exports the chosen as a file with the day in its name", async () => {
    await popup.press(" ", popup.one(".row"));
    await popup.click(popup.button("Export"));
    await popup.click(popup.button("CSV, for spreadsheets"));
    await expect.poll(() => popup.files).toHaveLength(1);
    const name = "pomona-2026-11-21-Map-Engineer.csv";
    expect(popup.files[0]).toMatchObject({ name, mimeType: "text/csv;charset=utf-8" });
    expect(popup.files[0]?.text).toContain("Map Engineer");
    expect(popup.files[0]?.text).not.toContain("Hinge");
    await expect.poll(() => popup.text()).toContain(`Saved as ${name}`);
  });

  it("exports all from the foot, saved or not", async () => {
    await popup.click(popup.button("Export all"));
    await popup.click(popup.button("JSON, everything"));
    expect((JSON.parse(popup.files[0]?.text ?? "{}") as { postings: unknown[] }).postings).toHaveLength(3);
  });

  it("says that there is nothing for a file, and saves none", async () => {
    await popup.click(popup.button("Export all"));
    await popup.click(popup.button("Calendar, follow-ups and interviews"));
    await expect.poll(() => popup.text()).toContain("No follow-up is waiting for these roles");
    expect(popup.files).toEqual([]);
  });

  it("takes the user's side along into what is for keeping, and not into what is for passing on", async () => {
    popup.collection.put(sampleRole("200000004", { mine: mine({ saved: true, notes: "A secret" }) }));
    await popup.comeBack();
    for (const [at, label] of ["JSON, everything", "Web page, to read and print"].entries()) {
      await popup.click(popup.button("Export all"));
      await popup.click(popup.button(label));
      await expect.poll(() => popup.files.length).toBe(at + 1);
    }
    expect(popup.files.map(({ text }) => text.includes("A secret"))).toEqual([true, false]);
  });

  it("says why an export failed, and does it at the second try", async () => {
    popup.collection.failWith("worker-gone");
    await popup.click(popup.button("Export all"));
    await popup.click(popup.button("JSON, everything"));
    expect(popup.one("[role=alert]").textContent).toContain("did not answer");
    expect(popup.files).toEqual([]);
    popup.collection.failWith(undefined);
    await popup.click(popup.button("Try again"));
    expect(popup.files).toHaveLength(1);
    expect(popup.all("[role=alert]")).toEqual([]);
  });

  it("compares two or three, no more, also by its key", async () => {
    popup.collection.put(sampleRole("200000004"));
    await popup.comeBack();
    await popup.click(popup.one("#tab-recent"));
    for (const box of popup.all(".row input")) await popup.click(box);
    await popup.press("c");
    expect([popup.all("table").length, popup.text().includes("4 chosen")]).toEqual([0, true]);
    await popup.click(popup.one(".row input"));
    await popup.press("c");
    expect(popup.all("table")).toHaveLength(1);
  });

  it("begins no second export before the first is done", async () => {
    const history = popup.collection.history.bind(popup.collection);
    let answer = () => {};
    popup.collection.history = async (keys) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return history(keys);
    };
    for (let time = 0; time < 2; time++) {
      await popup.click(popup.button("Export all"));
      await popup.click(popup.button("JSON, everything"));
    }
    expect(popup.text()).toContain("Reading 0 of 3 roles");
    answer();
    await settle();
    expect(popup.files).toHaveLength(1);
    expect(popup.text()).toContain("Saved as");
  });
});
