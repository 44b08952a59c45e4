import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { testPage } from "../tools/routes.ts";
import { beginAnew } from "./begin-anew.ts";
import type { Browsing } from "./browsing.ts";
import { saveRole, writeNote } from "./card.ts";
import { expect, test } from "./fixtures.ts";

const open = (browsing: Browsing, page: string) => browsing.visit(`chrome-extension://${browsing.extensionId}/${page}`);

/** The files that the browser has saved for the extension by itself, the last one last. */
async function savedFiles(browsing: Browsing): Promise<readonly { filename: string; url: string }[]> {
  const worker = await browsing.worker();
  return worker.evaluate(async () => {
    interface Downloads {
      search(query: object): Promise<{ filename: string; url: string; byExtensionName?: string }[]>;
    }
    const { chrome } = globalThis as unknown as { chrome: { downloads: Downloads } };
    const found = await chrome.downloads.search({ orderBy: ["startTime"], state: "complete" });
    return found.filter(({ byExtensionName }) => byExtensionName !== undefined);
  });
}

/** Everything that is kept, in a format, as the popup exports it. */
async function exported(browsing: Browsing, format: string): Promise<string> {
  const popup = await browsing.openPopup();
  await popup.getByRole("button", { name: "Export all" }).click();
  const download = popup.waitForEvent("download");
  await popup.getByRole("menuitem", { name: format, exact: true }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  await expect(popup.getByText(/^Saved as /).first()).toBeVisible();
  await popup.close();
  return text;
}

async function broughtIn(browsing: Browsing, name: string, text: string): Promise<void> {
  const files = await open(browsing, "files.html");
  await files.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: Buffer.from(text) });
  await files.getByRole("button", { name: "Bring in: 2" }).click();
  await expect(files.getByRole("main").getByText("New: 2. Changed: 0.")).toBeVisible();
  await files.close();
}

const withoutTime = (text: string) => text.replace(/"exportedAt": "[^"]+"/, "");
const lastBackup = (page: Page) => page.getByText(/^Last backup: .* \(today\)\. Roles in it: 2\.$/);

test("a backup that was made by itself comes back byte for byte, and NDJSON does", async ({ browsing }) => {
  const page = await browsing.visit(testPage("sectioned").url);
  await saveRole(page);
  await writeNote(page, "=Call “Ada” back\n\u202Eon Tuesday 🍏");
  await browsing.visit(testPage("classic").url);
  const options = await open(browsing, "options.html");
  await expect(options.getByText("No backup yet.")).toBeVisible();
  await options.getByRole("checkbox", { name: "Back up by itself" }).check();
  await expect(lastBackup(options)).toBeVisible();
  const file = (await savedFiles(browsing)).at(-1);
  expect(file?.url).toMatch(/^data:application\/json/);
  const backup = readFileSync(file?.filename ?? "", "utf8");
  expect(withoutTime(await exported(browsing, "JSON, everything"))).toBe(withoutTime(backup));
  const lines = await exported(browsing, "NDJSON, every version in a line");

  await beginAnew(browsing);
  await broughtIn(browsing, "backup.json", backup);
  expect(withoutTime(await exported(browsing, "JSON, everything"))).toBe(withoutTime(backup));
  const again = await open(browsing, "options.html");
  // That export has everything, too.
  await expect(
    again.getByText(/^Last backup: .* \(today\), handed to the browser to save\. Roles in it: 2\.$/),
  ).toBeVisible();

  await beginAnew(browsing);
  await broughtIn(browsing, "lines.ndjson", lines);
  expect(await exported(browsing, "NDJSON, every version in a line")).toBe(lines);
});
