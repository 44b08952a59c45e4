import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import readExcelFile from "read-excel-file/node";
import type { ExportBundle } from "../../src/exports/export-bundle.ts";
import { testPage } from "../tools/routes.ts";
import { faultsIn } from "./axe.ts";
import { saveRole } from "./card.ts";
import { expect, test } from "./fixtures.ts";
import { seedRoles } from "./seed-roles.ts";

/** ms of work that the page may do in one go: nothing is drawn, and no key heard, before it is done. */
const MOST_AT_ONCE = 100;
/** What a listing of ten thousand roles may take on a busy machine (ms). */
const PATIENCE = 60_000;

/** What a page of ours has put on the clipboard, by its type. */
function clipboardOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const parts = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()] as const);
    return Object.fromEntries(await Promise.all(parts)) as Record<string, string>;
  });
}

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  const path = await (await download).path();
  await expect(page.getByRole("main").getByText(/^Saved as pomona-/)).toBeVisible();
  return readFileSync(path);
}

test("what is chosen in the library is looked at, exported, and copied", async ({ browsing }) => {
  for (const name of ["sectioned", "classic"]) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    const page = await browsing.visit(testPage(name).url);
    // oxlint-disable-next-line no-await-in-loop -- see above
    await saveRole(page);
  }
  await browsing.context.grantPermissions(["clipboard-read"]);
  const library = await browsing.visit(`chrome-extension://${browsing.extensionId}/library.html`);
  const box = library.getByRole("checkbox", { name: /^Choose Firmware Release Lead/ });
  await box.check();

  await library.getByRole("button", { name: "Copy", exact: true }).click();
  await library.getByRole("menuitem", { name: "As a link with its title" }).click();
  await expect(library.getByRole("button", { name: "Copied" })).toBeFocused();
  const link = await clipboardOf(library);
  expect(link["text/html"]).toMatch(/<a href="https:\/\/jobs\.apple\.com\/[^"]+">Firmware Release Lead<\/a>/);
  expect(link["text/plain"]).toMatch(/^Firmware Release Lead – https:\/\/jobs\.apple\.com\//);
  await library.getByRole("button", { name: "Copied" }).click();
  await library.getByRole("menuitem", { name: "As text" }).click();
  await expect(library.getByRole("button", { name: "Copied" })).toBeFocused();
  // The words of the posting were read for it.
  expect((await clipboardOf(library))["text/plain"]).toMatch(/^Firmware Release Lead\n[^]*Minimum qualifications\n- /);

  const opened = browsing.context.waitForEvent("page");
  await library.getByRole("group", { name: "Chosen roles" }).getByRole("button", { name: "Export" }).click();
  await library.getByRole("menuitem", { name: "Choose and look first…" }).click();
  const room = await opened;
  await expect(room).toHaveTitle("Export – Pomona");
  await expect(room.getByRole("radio", { name: "Chosen 1" })).toBeChecked();
  await expect(room.getByRole("region")).toContainText('"title":"Firmware Release Lead"');
  await room.getByRole("radio", { name: "Saved 2" }).check();
  await room.getByRole("radio", { name: "Excel, roles and requirements" }).check();
  await expect(room.getByRole("region", { name: "roles", exact: true }).getByRole("row")).toHaveCount(3);
  await room.getByRole("checkbox", { name: /^My notes/ }).uncheck();
  await expect(
    room.getByText("Left out: My notes, status, stars, follow-ups, interviews and answers · Earlier"),
  ).toBeVisible();
  const [roles] = await readExcelFile(await downloaded(room, "Export"));
  expect(roles?.data).toHaveLength(3);
  expect(roles?.data[0]).not.toContain("notes");
  await expect(room.getByRole("button", { name: "Save it again" })).toBeFocused();
  await room.setViewportSize({ width: 320, height: 800 });
  expect(await faultsIn(room)).toEqual([]);
  expect(await room.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  await library.bringToFront();
  await library.getByRole("checkbox", { name: /^Choose (?!Firmware|all)/ }).check();
  await library.getByRole("button", { name: "Compare", exact: true }).click();
  await library.getByRole("button", { name: "Copy as a table" }).click();
  await expect(library.getByRole("button", { name: "Copied" })).toBeVisible();
  const table = await clipboardOf(library);
  expect(table["text/html"]).toContain("<th>Base pay</th>");
  const [head, ...rows] = (table["text/plain"] ?? "").split("\n").map((line) => line.split("\t"));
  expect([head?.length, head?.[1], rows.length > 10]).toEqual([3, "Firmware Release Lead", true]);
  expect(browsing.sent).toEqual([]);
});

/** POMONA_ROLES=10000 is what Pomona is made for, and takes three times as long. */
const MANY = Number(process.env["POMONA_ROLES"] ?? 3000);
const ALL = MANY.toLocaleString("en-US");

test(`${ALL} roles are exported while the page stays awake, and the worker may stop`, async ({ browsing }) => {
  test.setTimeout(240_000);
  const room = await browsing.visit(`chrome-extension://${browsing.extensionId}/files.html?export=all`);
  await expect(room.getByText("There is no role to export here.")).toBeVisible();
  await seedRoles(room, 0, MANY);
  await room.reload();
  await expect(room.getByRole("radio", { name: `All ${ALL}` })).toBeChecked({ timeout: PATIENCE });
  await expect(room.getByText(`Roles: ${ALL}. Size: about`)).toBeVisible({ timeout: PATIENCE });

  // Ended in the middle, nothing is saved.
  let saved = 0;
  room.on("download", () => (saved += 1));
  await room.getByRole("button", { name: "Export", exact: true }).click();
  await expect(room.getByRole("progressbar")).toHaveAttribute("max", String(MANY));
  await room.getByRole("button", { name: "Cancel" }).click();
  await expect(room.getByRole("main").getByText("Cancelled. No file was saved.")).toBeVisible();
  expect(saved).toBe(0);

  const least = { "JSON, everything": 4000 * MANY, "Excel, roles and requirements": 100 * MANY };
  const told: string[] = [];
  for (const [label, size] of Object.entries(least)) {
    // oxlint-disable-next-line no-await-in-loop -- side by side they would measure each other
    await room.getByRole("radio", { name: label }).check();
    // oxlint-disable-next-line no-await-in-loop -- see above
    const longest = await longestWork(room, async () => {
      const download = room.waitForEvent("download", { timeout: 0 });
      await room.getByRole("button", { name: "Export", exact: true }).click();
      // The worker is ended while it is asked: it is started and asked again.
      if (label.startsWith("JSON")) await browsing.stopWorker();
      const bytes = readFileSync(await (await download).path());
      expect(bytes.length).toBeGreaterThan(size);
      if (!label.startsWith("JSON")) return;
      expect((JSON.parse(bytes.toString("utf8")) as ExportBundle).postings).toHaveLength(MANY);
    });
    told.push(`${label}: ${longest.toFixed(0)} ms`);
    expect(longest, told.join("; ")).toBeLessThanOrEqual(MOST_AT_ONCE);
  }
  console.log(`The most that the page did in one go: ${told.join("; ")}`);
});

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time of the thread, in µs: what the machine does meanwhile is not in it. */
  readonly tdur?: number;
}

/** The longest task of the page during some work, in ms of its own thread's time. */
async function longestWork(page: Page, work: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    const some = value as unknown as readonly TraceEvent[];
    events.push(...some.filter(({ name }) => name === "begun" || name.endsWith("RunTask")));
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "blink.user_timing"], excludedCategories: ["*"] },
  });
  await page.evaluate(() => void performance.mark("begun"));
  await work();
  const isWhole = new Promise((told) => session.once("Tracing.tracingComplete", told));
  await session.send("Tracing.end");
  await isWhole;
  await session.detach();
  const begun = events.find(({ name }) => name === "begun");
  const tasks = events.filter(({ name, pid, tid }) => name !== "begun" && pid === begun?.pid && tid === begun.tid);
  expect(tasks.length).toBeGreaterThan(0);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}
