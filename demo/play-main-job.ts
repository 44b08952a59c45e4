import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { cardOn, fact, saveRole, writeNote } from "../test/e2e/card.ts";
import type { Browsing } from "../test/e2e/browsing.ts";
import { SAMPLES } from "./pages.ts";

/** Plays the main job as a person would: read, look at the words, save, compare, take away. Tells each step. */
export async function playMainJob(browsing: Browsing, folder: string, tell: (step: string) => void): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => join(folder, name);

  const page = await browsing.visit(SAMPLES.sectioned.url);
  await cardOn(page).waitFor();
  tell(`Opened ${SAMPLES.sectioned.url}: the card reads its pay as ${await payOn(page)}.`);
  await saveRole(page);
  await cardOn(page).getByRole("combobox", { name: "Status" }).selectOption("interested");
  await writeNote(page, "Ask how large the team is.");
  await fact(page, "Base pay").getByRole("button").first().click();
  // The scrolling to the words is smooth, and the picture is to show where it ends.
  await page.waitForTimeout(800);
  await page.screenshot({ path: file("card.png"), animations: "disabled" });
  tell(`Saved the role with a status and a note, and showed the words its pay was read from: ${file("card.png")}`);

  const other = await browsing.visit(SAMPLES.classic.url);
  await cardOn(other).waitFor();
  await saveRole(other);
  tell(`Opened and saved ${SAMPLES.classic.url}: ${await payOn(other)}.`);

  await browsing.visit(SAMPLES.board.url);
  tell(
    `Opened ${SAMPLES.board.url}: a board's copy. Pomona shows nothing there by itself; it reads such a page when its button is pressed.`,
  );

  const popup = await browsing.openPopup();
  for (const box of await rolesIn(popup)) await box.check();
  await popup.screenshot({ path: file("popup.png"), animations: "disabled" });
  tell(`Opened the popup and chose both roles: ${file("popup.png")}`);

  await popup.getByRole("button", { name: "Compare", exact: true }).click();
  await popup.setViewportSize({ width: 800, height: 600 });
  await popup.getByRole("table").waitFor();
  await popup.screenshot({ path: file("compare.png"), animations: "disabled" });
  tell(`Compared them: ${file("compare.png")}`);

  for (const [format, name] of [
    ["JSON, everything", "postings.json"],
    ["CSV, for spreadsheets", "postings.csv"],
  ] as const) {
    await popup.getByRole("button", { name: "Export" }).click();
    const download = popup.waitForEvent("download");
    await popup.getByRole("menuitem", { name: format }).click();
    await (await download).saveAs(file(name));
    tell(`Exported both as ${format}: ${file(name)}`);
  }
}

async function payOn(page: Page): Promise<string> {
  const ranges = await fact(page, "Base pay").locator("> div:not(.tell)").allInnerTexts();
  return ranges.map((range) => range.replaceAll(/\s+/g, " ").trim()).join("; ");
}

async function rolesIn(popup: Page) {
  await popup.getByRole("checkbox").nth(1).waitFor();
  return popup.getByRole("checkbox").all();
}
