// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import type { PostingRecord } from "../../../../src/collection/posting-record.ts";
import { createFakeCollection } from "../../fake-collection.ts";
import { DAY, mine, NOW, sampleRole } from "../../sample-roles.ts";
import { mountedPopup } from "./mounted.ts";

const PAY = { minValue: 100_000, maxValue: 150_000, currency: "USD", unitText: "YEAR" } as const;
const saved = mine({ saved: true });

/** A role in two places, posted again under another number; and one that is alone. */
function family(first: Partial<PostingRecord> = { listing: "removed" }, newest = "Cork") {
  const role = (
    key: string,
    place: string,
    datePosted: string,
    lastSeen: number,
    record: Partial<PostingRecord> = {},
  ) =>
    sampleRole(key, {
      posting: { title: "Pear Gardener", jobLocation: [{ name: place }], baseSalary: [PAY], datePosted },
      mine: saved,
      record: { lastSeen, ...record },
    });
  const alone = { posting: { title: "Goose Keeper" }, mine: saved, record: { lastSeen: NOW - 2 * DAY } };
  return createFakeCollection(
    [
      role("200000001-0836", "Cork", "2026-05-01", NOW - 3 * DAY, first),
      role("200000001-1451", "Austin", "2026-05-01", NOW - 4 * DAY),
      role("200000005-0836", newest, "2026-07-02", NOW - 5 * DAY),
      sampleRole("200000009", alone),
    ],
    [],
    [["200000001-0836", "200000005-0836"]],
  );
}

describe("a family of roles in the popup", () => {
  let popup: Awaited<ReturnType<typeof mountedPopup>>;
  beforeEach(async () => {
    popup = await mountedPopup(family());
  });
  const rows = () => popup.all(".row").map((row) => row.querySelector("a")?.textContent);
  const fold = () => popup.one(".row .family");
  const toLead = async () => {
    popup.one(".row").focus();
    await popup.press("ArrowDown");
  };

  it("is one row, at the place of its newest posting, that says how many there are", async () => {
    expect(rows()).toEqual(["Goose Keeper", "Pear Gardener"]);
    expect(fold().textContent).toBe("3 postings of this role");
    expect(popup.all("[role=tab]")[0]?.textContent).toBe("Saved4");
    await popup.click(popup.one(".row[aria-expanded] a"));
    expect(popup.opened).toEqual(["https://jobs.apple.com/en-us/details/200000005-0836/sample"]);
  });

  it("unfolds to the others, each with what differs and nothing else", async () => {
    await popup.click(fold());
    expect(rows()).toEqual(["Goose Keeper", "Pear Gardener", "Austin", "200000001-0836"]);
    const [austin, cork] = popup.all(".row.member").map((row) => row.textContent);
    expect(austin).toContain("200000001-1451 · May 1, 2026");
    expect(cork).toContain("Posted May 1, 2026");
    expect(austin).not.toContain("$100,000");
    expect(cork).not.toContain("Cork");
    await popup.click(fold());
    expect(rows()).toHaveLength(2);
  });

  it("is a tree for a screen reader, with names that can be told apart", async () => {
    await popup.click(fold());
    expect(popup.one(".rows-all").getAttribute("role")).toBe("treegrid");
    const told = popup.all(".row").map((row) => [row.getAttribute("aria-level"), row.getAttribute("aria-expanded")]);
    expect(told).toEqual([
      [null, null],
      ["1", "true"],
      ["2", null],
      ["2", null],
    ]);
    const names = popup.all(".row input").map((box) => box.getAttribute("aria-label"));
    expect(new Set(names).size).toBe(4);
    expect(names).toContain("Choose Austin, Pear Gardener");
  });

  it("unfolds and folds by arrows, as a tree does", async () => {
    popup.one(".row").focus();
    await popup.press("ArrowRight");
    expect(rows()).toHaveLength(2);
    await toLead();
    await popup.press("ArrowRight");
    expect(rows()).toHaveLength(4);
    await popup.press("ArrowRight");
    expect(document.activeElement?.textContent).toContain("Austin");
    await popup.press("ArrowLeft");
    expect(document.activeElement?.textContent).toContain("Pear Gardener");
    await popup.press("ArrowLeft");
    expect(rows()).toHaveLength(2);
  });

  it("is unfolded the other way where words run the other way", async () => {
    await toLead();
    popup.one(".row[aria-expanded]").style.direction = "rtl";
    await popup.press("ArrowRight");
    expect(rows()).toHaveLength(2);
    await popup.press("ArrowLeft");
    expect(rows()).toHaveLength(4);
  });

  it("lets each of its members be chosen and compared", async () => {
    await popup.click(fold());
    for (const row of popup.all(".row.member input")) await popup.click(row);
    await popup.click(popup.button("Compare"));
    expect(popup.text()).toContain("Compare 2 roles");
  });

  it("shows what the search finds only below its lead there", async () => {
    await popup.type(popup.one("input[type=search]"), "austin");
    expect(rows()).toEqual(["Pear Gardener", "Austin"]);
    expect(fold().getAttribute("aria-expanded")).toBe("true");
    await popup.type(popup.one("input[type=search]"), "pear");
    expect(rows()).toEqual(["Pear Gardener"]);
  });

  it("tells in the detail that it was posted before, and that it is there elsewhere", async () => {
    await toLead();
    await popup.press("e");
    expect(popup.one(".detail").textContent).toContain("Reposted: same text as 200000001-0836, seen Nov 18, 2026");
    await popup.click(fold());
    await popup.press("ArrowDown");
    await popup.press("e");
    expect(popup.one(".detail").textContent).toContain("Same text as 200000005-0836");
  });

  it("calls it no repost where the earlier one is still listed, or was elsewhere", async () => {
    const detail = async (collection: ReturnType<typeof family>) => {
      await popup.close();
      popup = await mountedPopup(collection);
      await toLead();
      await popup.press("e");
      return popup.one(".detail").textContent;
    };
    const listed = await detail(family({}));
    expect(listed).toContain("Same text as 200000001-0836, seen Nov 18, 2026");
    expect(listed).not.toContain("Reposted");
    const elsewhere = await detail(family({ listing: "removed" }, "Boston"));
    expect(elsewhere).toContain("Same text as 200000001-1451, seen");
    expect(elsewhere).not.toContain("Reposted");
  });

  it("opens as it was left", async () => {
    await popup.click(fold());
    await popup.close();
    const again = await mountedPopup(popup.collection, popup.store);
    expect(again.all(".row.member")).toHaveLength(2);
  });

  it("has another lead when the newest is removed", async () => {
    await toLead();
    await popup.press("x");
    expect(fold().textContent).toBe("2 places of this role");
    expect(popup.one(".row[aria-expanded] a").getAttribute("href")).toContain("200000001");
  });
});
