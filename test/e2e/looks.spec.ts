import { mkdirSync } from "node:fs";
import { testPage } from "../tools/routes.ts";
import { openBrowser } from "./browsing.ts";
import { cardOn, fact, saveRole, writeNote } from "./card.ts";
import { expect, test } from "./fixtures.ts";

// Pictures to look at, in test-results/looks; what can be checked without eyes is checked elsewhere.

const FOLDER = "test-results/looks";
mkdirSync(FOLDER, { recursive: true });
const picture = (name: string) => ({ path: `${FOLDER}/${name}.png` });

for (const colorScheme of ["light", "dark"] as const) {
  test(`pictures of card, popup and comparison, ${colorScheme}`, async ({ profile, site }) => {
    const browsing = await openBrowser({ profile, site, colorScheme });
    const page = await browsing.visit(testPage("sectioned").url);
    await expect(cardOn(page)).toBeVisible();
    await page.screenshot(picture(`card-${colorScheme}-new`));
    await saveRole(page);
    await cardOn(page).getByRole("combobox", { name: "Status" }).selectOption("interviewing");
    await writeNote(page, "Second round on Tuesday");
    await fact(page, "Base pay").getByRole("button").first().click();
    await page.waitForTimeout(600);
    await page.screenshot(picture(`card-${colorScheme}-words`));
    for (const folder of ["german-classic", "japanese-classic", "classic"]) {
      const other = await browsing.visit(testPage(folder).url);
      await saveRole(other);
      await other.screenshot(picture(`card-${colorScheme}-${folder}`));
      await other.close();
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await page.screenshot(picture(`card-${colorScheme}-320`));
    const popup = await browsing.openPopup();
    await expect(popup.getByRole("checkbox")).toHaveCount(4);
    await popup.screenshot(picture(`popup-${colorScheme}`));
    for (const box of (await popup.getByRole("checkbox").all()).slice(0, 2)) await box.check();
    await popup.screenshot(picture(`popup-${colorScheme}-chosen`));
    await popup.getByRole("button", { name: "Compare", exact: true }).click();
    await popup.setViewportSize({ width: 800, height: 600 });
    await expect(popup.getByRole("table")).toBeVisible();
    await popup.screenshot(picture(`compare-${colorScheme}`));
    await browsing.close();
  });
}
