import type { Locator, Page } from "@playwright/test";

/** The card on a page, as a person would find it. */
export function cardOn(page: Page): Locator {
  return page.getByRole("complementary", { name: "Pomona: summary of this posting" });
}

/** A fact of the card by its label: the value's cell. */
export function fact(page: Page, label: string): Locator {
  return cardOn(page)
    .locator("dl.facts > div")
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator("dd");
}

/** Saves the role on the page and waits until that is kept. */
export async function saveRole(page: Page): Promise<void> {
  await cardOn(page).getByRole("button", { name: "Save role" }).click();
  await cardOn(page).getByRole("button", { name: "Saved", exact: true }).waitFor();
}

/** How many cards of ours stand on the page. */
export function cardCount(page: Page): Promise<number> {
  return page.locator(".pomona-card").count();
}

/** Types a note into the card and waits until it is kept. */
export async function writeNote(page: Page, note: string): Promise<void> {
  await cardOn(page).getByRole("textbox", { name: "Note" }).fill(note);
  await cardOn(page).getByRole("textbox", { name: "Note" }).blur();
  await cardOn(page).getByText("Notes are kept as you type").waitFor();
}
