import { testPage } from "../tools/routes.ts";
import { faultsIn } from "./axe.ts";
import { cardOn, fact, saveRole, writeNote } from "./card.ts";
import { expect, test } from "./fixtures.ts";

test("axe finds nothing serious on card, popup and comparison", async ({ browsing }) => {
  const page = await browsing.visit(testPage("sectioned").url);
  await expect(cardOn(page)).toBeVisible();
  expect(await faultsIn(page, ".pomona-card"), "card, not saved").toEqual([]);
  await saveRole(page);
  await writeNote(page, "A note");
  await fact(page, "Base pay").getByRole("button").first().click();
  expect(await faultsIn(page, ".pomona-card"), "card, saved, words shown").toEqual([]);
  await saveRole(await browsing.visit(testPage("classic").url));

  const popup = await browsing.openPopup();
  await expect(popup.getByRole("checkbox")).toHaveCount(2);
  expect(await faultsIn(popup), "popup").toEqual([]);
  for (const box of await popup.getByRole("checkbox").all()) await box.check();
  expect(await faultsIn(popup), "popup, chosen").toEqual([]);
  await popup.getByRole("button", { name: "Compare", exact: true }).click();
  await popup.setViewportSize({ width: 800, height: 600 });
  await expect(popup.getByRole("table")).toBeVisible();
  expect(await faultsIn(popup), "comparison").toEqual([]);
});
