// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it } from "vitest";
import { CollectionError } from "../../../../src/collection/collection-error.ts";
import type { PostingRecord } from "../../../../src/collection/posting-record.ts";
import { createFakeCollection } from "../../fake-collection.ts";
import { DAY, mine, NOW, sampleRole } from "../../sample-roles.ts";
import { readChosen, writeChosen } from "../../../../src/ui/library/deeds.ts";
import { memoryStore } from "../popup/memory-store.ts";
import { settle } from "../popup/mounted.ts";
import { mountedLibrary } from "./mounted.ts";

const pay = (maxValue: number) => [{ minValue: 100_000, maxValue, currency: "USD", unitText: "YEAR" as const }];
const roles = () => [
  sampleRole("200000001", {
    posting: {
      title: "Map Engineer",
      jobLocation: [{ name: "Cork" }],
      baseSalary: pay(150_000),
      responsibilities: ["Draws coastlines.", "Talks with the foundry. Sleeps well."],
    },
    mine: mine({ saved: true, status: "applied", stars: 2 }),
    record: { lastSeen: NOW - DAY },
  }),
  sampleRole("200000002", {
    posting: { title: "Hinge Engineer", baseSalary: pay(250_000), responsibilities: ["Bends metal."] },
    mine: mine({ saved: true }),
    record: { lastSeen: NOW - 2 * DAY, listing: "removed", goneSince: NOW - DAY },
  }),
  sampleRole("200000003", {
    posting: { title: "<script>alert(1)</script>", jobLocation: [{ name: "Austin" }] },
    problems: [{ field: "baseSalary", detail: "" }],
    record: { lastSeen: NOW },
  }),
];
type Library = Awaited<ReturnType<typeof mountedLibrary>>;
const search = (library: Library) => library.one("input[type=search]") as HTMLInputElement;

describe("the library", () => {
  let library: Library;
  beforeEach(async () => {
    library = await mountedLibrary(roles());
  });

  it("lists all roles in a table with headers, last seen first; markup stays text", () => {
    expect(library.titles()).toEqual(["<script>alert(1)</script>", "Map Engineer", "Hinge Engineer"]);
    expect(library.all("script")).toHaveLength(0);
    expect(library.one("table").getAttribute("aria-rowcount")).toBe("4");
    expect(library.all("thead th[aria-sort]").map((header) => header.textContent)).toContain("Base pay");
    expect(library.one('thead [aria-sort="descending"]').textContent).toBe("Last seen");
    expect(library.row(2).textContent).toContain("No longer listed");
  });

  it("says in a role's pane where else it is, and opens it", async () => {
    const again = sampleRole("200000001-1451", {
      posting: { title: "Map Engineer", jobLocation: [{ name: "Austin" }] },
    });
    const wider = await mountedLibrary([...roles(), again], "?role=200000001-1451");
    expect(wider.one(".pane").textContent).toContain("Also in:Cork");
    await wider.click(wider.button("Cork"));
    expect(wider.opened).toEqual(["role 200000001"]);
  });

  it("tells what is not stated from what could not be read", () => {
    expect(library.row(0).querySelector(".c-pay")?.textContent).toBe("Could not be read");
    expect(library.row(1).querySelector(".c-years")?.textContent).toBe("–Not stated");
  });

  it("sorts by its headers, both ways, and says so in the address", async () => {
    await library.click(library.button("Base pay"));
    expect(library.titles()).toEqual(["Hinge Engineer", "Map Engineer", "<script>alert(1)</script>"]);
    expect(library.steps.at(-1)).toBe("?sort=-pay");
    await library.click(library.button("Base pay"));
    expect(library.titles()[0]).toBe("Map Engineer");
    expect(library.one('thead [aria-sort="ascending"]').textContent).toBe("Base pay");
  });

  it("draws another order over the rows that are there, but for one that has the focus", async () => {
    const many = Array.from({ length: 100 }, (_, at) =>
      sampleRole(String(200_000_100 + at), {
        posting: { title: `Mender ${200 - at}` },
        record: { lastSeen: NOW - at * DAY },
      }),
    );
    const long = await mountedLibrary(many);
    const drawn = long.all("tbody tr");
    await long.click(long.button("Title"));
    expect(long.titles().slice(0, 2)).toEqual(["Mender 101", "Mender 102"]);
    // Those beyond the edges come behind the frame.
    expect(long.all("tbody tr").findIndex((row, at) => row !== drawn[at])).toBeGreaterThan(10);
    // A row is its role's in all that it does.
    await long.click(long.row(0).querySelector("input") ?? long.root);
    expect(readChosen(long.tabStore)).toEqual(["200000199"]);

    const focused = long.row(1);
    await act(() => focused.focus());
    await settle();
    await long.click(long.button("Title"));
    expect(document.activeElement).toBe(focused);
    expect(focused.querySelector("a")?.textContent).toBe("Mender 102");
    expect(focused.dataset["index"]).toBe("98");
    expect(long.titles()[0]).toBe("Mender 200");
    expect(long.row(0)).not.toBe(drawn[0]);
  });

  it("finds a word that stands in the texts alone, and quotes its sentence", async () => {
    await library.type(search(library), "foundry");
    await settle(30);
    expect(library.titles()).toEqual(["Map Engineer"]);
    expect(library.one(".said").textContent).toBe("“Talks with the foundry.”");
    await library.type(search(library), "engineer bends");
    expect(library.titles()).toEqual(["Hinge Engineer"]);
    await library.type(search(library), "zebra");
    expect(library.text()).toContain("No role fits");
    await library.click(library.button("Show all roles"));
    expect(library.titles()).toHaveLength(3);
  });

  it("shows the first of very many at once, and how many there are once it knows", async () => {
    const whole = createFakeCollection(roles());
    let answer = () => {};
    const slow = {
      ...whole,
      async list(onFirst?: (first: readonly PostingRecord[]) => void) {
        const all = await whole.list();
        onFirst?.(all.slice(0, 1));
        await new Promise<void>((resolve) => (answer = resolve));
        return all;
      },
    };
    const again = await mountedLibrary(slow);
    expect(again.titles()).toEqual(["<script>alert(1)</script>"]);
    expect(again.text()).not.toContain("Roles:");
    // What goes for all of them waits for all of them.
    expect(again.one("table").getAttribute("aria-rowcount")).toBe("-1");
    const chooseAll = () => again.one('thead input[type="checkbox"]') as HTMLInputElement;
    expect(chooseAll().disabled).toBe(true);
    expect(again.all("button").map((button) => button.textContent)).not.toContain("Export");
    expect(again.box("No status").closest("label")?.textContent).toBe("No status");
    await again.type(search(again), "hinge");
    expect(again.text()).not.toContain("No role fits");
    const counts = new Set<string | undefined>();
    const watching = new MutationObserver(() => counts.add(again.box("No status").closest("label")?.textContent));
    watching.observe(again.root, { childList: true, characterData: true, subtree: true });
    answer();
    await expect.poll(() => [...counts]).toContain("No status1");
    watching.disconnect();
    // Never those of the first alone.
    expect([...counts]).not.toContain("No status0");
    await again.type(search(again), "");
    expect(again.titles()).toHaveLength(3);
    expect(again.text()).toContain("Roles: 3");
    expect(again.one("table").getAttribute("aria-rowcount")).toBe("4");
    expect(chooseAll().disabled).toBe(false);

    // In another order nobody knows which are the first: rows that stand there stay where they are.
    const sorted = await mountedLibrary(slow, "?sort=title");
    expect(sorted.titles()).toEqual([]);
    expect(sorted.text()).not.toContain("No postings seen yet");
    await settle(200);
    expect(sorted.one(".empty").textContent).toBe("Reading your roles");
    answer();
    await settle();
    expect(sorted.titles()).toEqual(["<script>alert(1)</script>", "Hinge Engineer", "Map Engineer"]);
  });

  it("does nothing with a part of the chosen while the rest is to come, and clears and brings back all", async () => {
    const whole = createFakeCollection(roles());
    const rest = Promise.withResolvers<void>();
    const slow = {
      ...whole,
      async list(onFirst?: (first: readonly PostingRecord[]) => void) {
        const all = await whole.list();
        onFirst?.(all.slice(0, 2));
        await rest.promise;
        return all;
      },
    };
    const tabStore = memoryStore();
    const keys = ["200000003", "200000001", "200000002", "200000009-removed"];
    writeChosen(tabStore, keys);
    const again = await mountedLibrary(slow, "", tabStore);
    expect(again.titles()).toHaveLength(2);
    expect(again.all("tbody input:checked")).toHaveLength(2);
    expect(again.all(".c-bar")).toHaveLength(0);
    await again.press("c");
    expect(again.steps).toEqual([""]);
    rest.resolve();
    await settle();
    expect(again.one(".c-bar").textContent).toContain("3 chosen");
    await again.click(again.button("Clear"));
    expect(readChosen(tabStore)).toEqual([]);
    await again.click(again.button("Undo"));
    expect(readChosen(tabStore)).toEqual(keys);
  });

  it("reads the words after the list is drawn, and those of a role again once they are others", async () => {
    const read = () => library.collection.calls.filter(({ verb }) => verb === "read");
    await settle(30);
    expect(read().map(({ args }) => (args[0] as readonly string[]).length)).toEqual([3]);
    const [changed] = roles();
    if (!changed) throw new Error("no role");
    const [snapshot] = changed.snapshots;
    library.collection.put({
      ...changed,
      record: { ...changed.record, snapshot: 9 },
      snapshots: snapshot ? [{ ...snapshot, id: 9 }] : [],
    });
    await library.hear("200000001");
    await settle(30);
    expect(read().at(-1)?.args).toEqual([["200000001"]]);
  });

  it("says how far the words are read, and what to do where they cannot be", async () => {
    const whole = createFakeCollection(roles());
    let fails = true;
    const collection = {
      ...whole,
      read: (keys: readonly string[]) =>
        fails ? Promise.reject(new CollectionError("worker-gone", "")) : whole.read(keys),
    };
    const again = await mountedLibrary(collection, "?q=foundry");
    await settle(30);
    expect(again.one(".reading").textContent).toContain("Try again");
    fails = false;
    await again.click(again.button("Try again"));
    await settle(30);
    expect(again.titles()).toEqual(["Map Engineer"]);
    expect(again.all(".reading")).toHaveLength(0);
    let answer = () => {};
    const slow = {
      ...whole,
      read: async (keys: readonly string[]) => {
        await new Promise<void>((resolve) => (answer = resolve));
        return whole.read(keys);
      },
    };
    const waiting = await mountedLibrary(slow, "?q=foundry");
    expect(waiting.text()).not.toContain("No role fits");
    await settle(200);
    expect(waiting.text()).toContain("Searching words: 0 of 3");
    answer();
    await settle(30);
    expect(waiting.titles()).toEqual(["Map Engineer"]);
  });

  it("filters, with how many each option would show, and Back takes it back", async () => {
    await library.click(library.box("Applied"));
    expect(library.titles()).toEqual(["Map Engineer"]);
    expect(library.text()).toContain("Roles: 1 of 3");
    expect(library.steps).toEqual(["", "?status=applied"]);
    await library.back();
    expect(library.titles()).toHaveLength(3);
    const [select] = library.all("select").filter((one) => one.textContent?.includes("or more a year"));
    if (!select) throw new Error("no pay to pick");
    await library.pick(select, [...(select as HTMLSelectElement).options].at(-1)?.value ?? "");
    expect(library.titles()).toEqual(["<script>alert(1)</script>", "Hinge Engineer"]);
    await library.click(library.box("And those that do not say"));
    expect(library.titles()).toEqual(["Hinge Engineer"]);
    await library.click(library.button("Clear filters"));
    expect(library.titles()).toHaveLength(3);
  });

  it("shows the most frequent options, and those chosen wherever they stand", async () => {
    const named = ["A", "A", "A", "B", "B", "C", "D", "E", "F", "G"];
    const many = await mountedLibrary(
      named.map((name, at) => sampleRole(`20000010${at}`, { posting: { employmentUnit: `Team ${name}` } })),
    );
    const teams = () => many.all("fieldset").find((group) => group.querySelector("legend")?.textContent === "Team");
    const options = () => [...(teams()?.querySelectorAll("li") ?? [])].map(({ textContent }) => textContent);
    expect(options()).toEqual(["Team A3", "Team B2", "Team C1", "Team D1", "Team E1"]);
    await many.click(many.button("2 more – Team"));
    await many.click(many.box("Team G"));
    expect(options()).toEqual(["Team A3", "Team B2", "Team C1", "Team D1", "Team E1", "Team F1", "Team G1"]);
    await many.click(many.button("Fewer – Team"));
    expect(options()).toEqual(["Team A3", "Team B2", "Team C1", "Team D1", "Team E1", "Team G1"]);
  });

  it("opens as its address says", async () => {
    const again = await mountedLibrary(roles(), "?q=engineer&sort=title&columns=title,visits&role=200000002");
    expect(again.titles()).toEqual(["Hinge Engineer", "Map Engineer"]);
    expect(search(again).value).toBe("engineer");
    expect(again.all("thead th").map((header) => header.textContent)).toEqual(["", "Title", "Visits"]);
    expect(again.one("#pane-title").textContent).toBe("Hinge Engineer");
  });

  it("takes letters typed one after the other as one step", async () => {
    for (const typed of ["h", "hi", "hinge"]) {
      // oxlint-disable-next-line no-await-in-loop -- letter by letter
      await library.type(search(library), typed);
    }
    expect(library.steps).toEqual(["", "?q=hinge"]);
    await library.click(library.button("Title"));
    await library.back();
    await library.back();
    expect([search(library).value, library.titles().length]).toEqual(["", 3]);
  });

  it("shows the columns that are chosen", async () => {
    await library.click(library.button("Columns"));
    await library.click(library.box("Role number"));
    expect(library.row(1).textContent).toContain("200000001");
    await library.click(library.button("The usual columns"));
    expect(library.row(1).textContent).not.toContain("200000001");
  });

  it("is moved through, chosen in and opened by keys", async () => {
    library.row(0).focus();
    await library.press("End");
    expect(document.activeElement).toBe(library.row(2));
    await library.press(" ");
    expect(library.text()).toContain("1 chosen");
    await library.press("ArrowUp");
    await library.press("Home");
    await library.press(" ", library.row(0), { shiftKey: true });
    expect(library.text()).toContain("3 chosen");
    await library.press("ArrowDown");
    await library.press("Enter");
    expect(document.activeElement?.textContent).toBe("Map Engineer");
    await library.press("Escape");
    expect(document.activeElement).toBe(library.row(1));
    await library.press("/");
    expect(document.activeElement).toBe(search(library));
    await library.press("ArrowDown");
    expect(document.activeElement).toBe(library.row(1));
  });

  it("removes by X, hands the focus on, and brings back by Ctrl+Z, also after a reload", async () => {
    library.row(1).focus();
    await library.press("x");
    expect(library.titles()).toEqual(["<script>alert(1)</script>", "Hinge Engineer"]);
    expect(document.activeElement).toBe(library.row(1));
    expect(library.said()).toBe("Removed Map Engineer");
    const again = await mountedLibrary(library.collection, "", library.tabStore);
    expect(again.titles()).toHaveLength(2);
    await again.press("z", document.body, { ctrlKey: true });
    expect(again.titles()).toHaveLength(3);
    expect(again.said()).toBe("Brought back Map Engineer");
  });

  it("undoes stars after a reload, too", async () => {
    library.row(1).focus();
    await library.press("5");
    expect(library.text()).toContain("Changed: Map Engineer");
    const again = await mountedLibrary(library.collection, "", library.tabStore);
    expect(again.row(1).textContent).toContain("5 of 5 stars");
    await again.click(again.button("Undo"));
    expect(again.said()).toBe("Undone: Changed: Map Engineer");
    expect(again.row(1).textContent).toContain("2 of 5 stars");
  });

  it("removes the chosen together, and brings them back together", async () => {
    await library.click(library.one("thead input"));
    expect(library.text()).toContain("3 chosen");
    await library.click(library.button("Remove"));
    expect(library.text()).toContain("Removed roles: 3");
    await library.click(library.button("Undo"));
    expect(library.titles()).toHaveLength(3);
    expect(library.text()).toContain("3 chosen");
    await library.click(library.button("Clear"));
    expect(library.text()).not.toContain("3 chosen");
    await library.click(library.button("Undo"));
    expect(library.text()).toContain("3 chosen");
  });

  it("undoes stars and status, one after the other", async () => {
    const stars = () => library.row(1).querySelector(".c-stars")?.textContent;
    library.row(1).focus();
    await library.press("5");
    await library.press("0");
    expect(stars()).toBe("");
    await library.press("z", document.body, { ctrlKey: true });
    expect(stars()).toContain("5");
    await library.press("z", document.body, { ctrlKey: true });
    expect(stars()).toContain("2");
  });

  it("saves a view under a name, renames it, deletes it, and brings it back", async () => {
    await library.click(library.box("Applied"));
    await library.click(library.button("Save view"));
    await library.type(library.one(".save-view input"), "Sent");
    library.one(".save-view").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await settle();
    expect([...library.views.values()]).toMatchObject([{ name: "Sent", query: "?status=applied" }]);
    await library.click(library.button("All roles"));
    expect(library.titles()).toHaveLength(3);
    await library.click(library.button("Sent"));
    expect(library.titles()).toEqual(["Map Engineer"]);
    await library.click(library.box("Not saved"));
    await library.click(library.button("Save view"));
    await library.type(library.one(".save-view input"), "Sent");
    library.one(".save-view").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await settle();
    expect([...library.views.values()]).toMatchObject([{ name: "Sent", query: "?status=applied&kept=seen" }]);
    await library.click(library.button("Undo"));
    expect([...library.views.values()]).toMatchObject([{ name: "Sent", query: "?status=applied" }]);
    await library.click(library.button("Rename Sent"));
    await library.type(library.one(".views input"), "Waiting");
    await library.press("Enter", library.one(".views input"));
    expect([...library.views.values()]).toMatchObject([{ name: "Waiting" }]);
    await library.click(library.button("Delete Waiting"));
    expect(library.views.size).toBe(0);
    await library.click(library.button("Undo"));
    expect([...library.views.values()]).toMatchObject([{ name: "Waiting", query: "?status=applied" }]);
    await library.click(library.button("Undo"));
    expect([...library.views.values()]).toMatchObject([{ name: "Sent" }]);
  });

  it("hears what another page changes", async () => {
    await library.collection.setMine("200000001", { stars: 5 }, NOW + 1000);
    await library.collection.remove(["200000002"], NOW + 1000);
    await library.hear("200000001", "200000002");
    expect(library.titles()).toHaveLength(2);
    expect(library.row(1).querySelector(".c-stars")?.textContent).toContain("5");
  });

  it("says what is wrong where the roles cannot be read, and shows them once they can", async () => {
    const { collection } = library;
    collection.failWith("storage-unavailable");
    const again = await mountedLibrary(collection);
    expect(again.text()).toContain("Your roles cannot be shown");
    collection.failWith(undefined);
    await again.click(again.button("Try again"));
    expect(again.titles()).toHaveLength(3);
    const none = await mountedLibrary([]);
    expect(none.text()).toContain("No postings seen yet");
  });
});
