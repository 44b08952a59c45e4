import { testPage } from "../tools/routes.ts";
import { cardOn } from "./card.ts";
import { expect, test } from "./fixtures.ts";
import { picture } from "./picture.ts";

test("tells what changed between two visits", async ({ browsing, site }) => {
  const { url, html } = testPage("sectioned");
  const page = await browsing.visit(url);
  await expect(cardOn(page)).toContainText("First visit");
  site.set(
    url,
    html
      .replaceAll("$186,400 and $279,900", "$192,000 and $288,000")
      .replaceAll("8+ years of experience in embedded software", "10+ years of experience in embedded software")
      .replaceAll("<li><span>Knowledge of Rust</span></li>", "")
      .replaceAll("Sep 30, 2026", "Oct 21, 2026")
      .replace('datetime="2026-09-30"', 'datetime="2026-10-21"'),
  );
  await page.reload();
  await expect(cardOn(page)).toContainText("Last seen today");
  const popup = await browsing.openPopup();
  await popup.getByRole("tab", { name: /^Recent/ }).click();
  await popup.getByRole("row").first().press("e");
  await popup.getByRole("button", { name: "2 versions" }).click();
  await expect(popup.getByRole("heading", { level: 1 })).toHaveText("Versions of Firmware Release Lead");
  const changes = popup.getByRole("list", { name: "Versions" });
  await expect(changes).toContainText("Base pay: now $192,000–$288,000 a year, before $186,400–$279,900 a year");
  await expect(changes).toContainText("Reposted: the date moved from Sep 30, 2026 to Oct 21, 2026");
  await expect(changes).toContainText("Taken out of Preferred qualifications: “Knowledge of Rust”");
  await expect(changes).toContainText("Reworded in Minimum qualifications");
  await expect(changes.locator("ins")).toHaveText("10");
  await expect(changes.locator("del")).toHaveText("8");
  await picture(popup, "versions");
  await popup.keyboard.press("Escape");
  await expect(popup.getByRole("searchbox")).toBeVisible();
});
