import type { Page } from "@playwright/test";
import type { MineValues } from "../../src/collection/posting-record.ts";
import { sampleVisit } from "../unit/collection/sample-visit.ts";
import { faultsIn } from "./axe.ts";
import type { Browsing } from "./browsing.ts";
import { expect, test } from "./fixtures.ts";
import { picture } from "./picture.ts";
import { tell } from "./search-roles.ts";

const SAME = "Experience with old fruit trees";
const DAY = 86_400_000;

const ROLES = [
  {
    identifier: "200600001-0836",
    title: "Orchard Engineer",
    minimum: [`${SAME}.`, "5 years of pruning"],
    language: "en",
  },
  { identifier: "200600002-0836", title: "Cider Engineer", minimum: [SAME, "10 years of pruning"], language: "en" },
  {
    identifier: "200600003-0670",
    title: "Obstbauingenieurin für alte Sorten",
    minimum: ["Erfahrung mit alten Obstsorten und der Veredelung von Bäumen"],
    language: "de",
  },
  { identifier: "200600004-2718", title: "果樹園エンジニア", minimum: ["古い果樹の手入れの経験"], language: "ja" },
] as const;

/** Saves four roles as visits would have; all of them name a skill. */
async function keepFour(page: Page): Promise<void> {
  const now = Date.now();
  for (const [at, { identifier, title, minimum, language }] of ROLES.entries()) {
    const preferred = ["Knows Swift"];
    const section = (items: readonly string[]) => ({ items, layout: "sectioned" });
    const visit = sampleVisit({
      at: now - (ROLES.length - at) * DAY,
      url: `https://jobs.apple.com/en-us/details/${identifier}/x`,
      posting: { identifier, title, inLanguage: language, skills: [{ name: "Swift", requirement: "preferred" }] },
      observation: {
        sections: { minimumQualifications: section(minimum), preferredQualifications: section(preferred) },
        provenance: { skills: [{ section: "preferredQualifications", quote: "Swift" }] },
      },
    });
    const mine: MineValues = { saved: true };
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await tell(page, "recordVisit", visit);
    // oxlint-disable-next-line no-await-in-loop -- see above
    await tell(page, "setMine", identifier, mine, [], now);
  }
}

const library = ({ extensionId }: Browsing, query: string) => `chrome-extension://${extensionId}/library.html${query}`;
const answers = (page: Page, of: string) => page.getByRole("toolbar", { name: `My answer: ${of}` });
const pressed = (page: Page, of: string) => answers(page, of).first().getByRole("button", { pressed: true });

test("what was answered once is answered wherever it is asked, in step, and undone", async ({ browsing }) => {
  const compare = await browsing.visit(library(browsing, ""));
  await keepFour(compare);
  await compare.goto(library(browsing, `?${ROLES.map(({ identifier }) => `compare=${identifier}`).join("&")}`));
  const other = await browsing.visit(library(browsing, "?role=200600002-0836"));
  await expect(answers(other, SAME)).toBeVisible();
  await expect(other.getByText("No figure: nothing here is answered")).toBeVisible();

  // By keyboard: one stop for each row, digits answer.
  await answers(compare, `${SAME}.`).getByRole("button", { name: "Met" }).focus();
  await compare.keyboard.press("3");
  await expect(pressed(compare, `${SAME}.`)).toHaveAccessibleName("Gap");
  await expect(pressed(other, SAME)).toHaveAccessibleName("Gap");
  await expect(other.getByText("0% of what you answered")).toBeVisible();
  await compare.keyboard.press("1");
  await expect(pressed(other, SAME)).toHaveAccessibleName("Met");
  await compare.keyboard.press("Control+z");
  await expect(pressed(other, SAME)).toHaveAccessibleName("Gap");
  await compare.reload();
  await expect(pressed(compare, `${SAME}.`)).toHaveAccessibleName("Gap");
  await expect(compare.getByRole("rowheader", { name: "Fit" })).toBeVisible();

  // A note is kept as it is typed.
  await answers(other, "10 years of pruning").getByRole("button", { name: "Partly" }).click();
  // Ten years are not five.
  await expect(pressed(compare, "5 years of pruning")).toHaveCount(0);
  await other.getByRole("button", { name: `Note: ${SAME}` }).click();
  await other.getByRole("textbox", { name: "Note" }).last().fill("A course in spring");
  await expect(compare.getByText("A course in spring").first()).toBeVisible();
  await other.reload();
  await expect(other.getByText("A course in spring")).toBeVisible();
  // What was done last is undone first, also after a reload: the note, as one, and the answer before it.
  await other.getByRole("button", { name: "Undo" }).click();
  await expect(other.getByText("A course in spring")).toHaveCount(0);
  await other.getByRole("button", { name: "Undo" }).click();
  await expect(pressed(other, "10 years of pruning")).toHaveCount(0);

  await other.getByRole("button", { name: "My side" }).click();
  const first = other.locator(".study-items > li").first();
  await expect(first).toContainText("Required by 2");
  await expect(first.locator(".study-roles")).toContainText("Cider Engineer");
  await other.locator("input[type=file]").setInputFiles({
    name: "resume.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ skills: [{ name: "Mobile", keywords: ["Swift", "Kindness"] }] })),
  });
  await expect(other.getByRole("heading", { name: "What resume.json would answer" })).toBeFocused();
  await expect(other.locator(".resume-answers li")).toHaveText(["MetSwift“Swift”"]);
  await other.getByRole("button", { name: "Apply: 1" }).click();
  await expect(compare.getByText("From the résumé: “Swift”").first()).toBeVisible();
  expect(await faultsIn(other)).toEqual([]);
  expect(await faultsIn(compare)).toEqual([]);
  for (const [name, width, height] of [
    ["wide", 1280, 800],
    ["middle", 800, 900],
    ["narrow", 320, 900],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one page
    for (const page of [other, compare]) await page.setViewportSize({ width, height });
    // oxlint-disable-next-line no-await-in-loop -- see above
    await picture(other, `study-${name}`);
    // oxlint-disable-next-line no-await-in-loop -- see above
    await picture(compare, `answers-${name}`);
  }
  await other.getByRole("button", { name: "Undo" }).click();
  await expect(compare.getByText("From the résumé: “Swift”")).toHaveCount(0);
  await other.goBack();
  await expect(pressed(other, SAME)).toHaveAccessibleName("Gap");
  await picture(other, "answers-pane");
});
