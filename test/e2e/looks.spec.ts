import { testPage } from "../tools/routes.ts";
import { cardOn, fact, saveRole, writeNote } from "./card.ts";
import { test, expect } from "./fixtures.ts";
import { picture } from "./picture.ts";

// Only for pictures: what can be checked without eyes is checked elsewhere.

test("pictures of card, popup and comparison", async ({ browsing }) => {
  const page = await browsing.visit(testPage("sectioned").url);
  await expect(cardOn(page)).toBeVisible();
  await picture(page, "card-new");
  await saveRole(page);
  await cardOn(page).getByRole("combobox", { name: "Status" }).selectOption("interviewing");
  await writeNote(page, "Second round on Tuesday");
  await fact(page, "Base pay").getByRole("button").first().click();
  await page.waitForTimeout(600);
  await picture(page, "card-words");
  for (const folder of ["german-classic", "japanese-classic", "classic"]) {
    const other = await browsing.visit(testPage(folder).url);
    await saveRole(other);
    await picture(other, `card-${folder}`);
    await other.close();
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await picture(page, "card-320");
  const popup = await browsing.openPopup();
  await expect(popup.getByRole("checkbox")).toHaveCount(4);
  await picture(popup, "popup");
  for (const box of (await popup.getByRole("checkbox").all()).slice(0, 2)) await box.check();
  await picture(popup, "popup-chosen");
  await popup.getByRole("button", { name: "Compare", exact: true }).click();
  await popup.setViewportSize({ width: 800, height: 600 });
  await expect(popup.getByRole("table")).toBeVisible();
  await picture(popup, "compare");
});
