import { expect, it, vi } from "vitest";
import { findPosting } from "../../../src/extraction/find-posting.ts";
import { knownDesigns } from "../../../src/extraction/layouts/known-designs.ts";
import { pageOf, sectionedBody } from "./page-of.ts";

const footer = '<div id="jobdetails-posting-footer-0"><span>The base pay range for this role is open.</span></div>';
const wordsOf = (page: ReturnType<typeof pageOf>) => {
  const finding = findPosting(page, knownDesigns);
  return finding.kind === "posting" ? finding.words.readings[0]?.sections.payAndBenefits?.items : undefined;
};

it("searches the page's main part alone by what is no id", () => {
  const page = pageOf(sectionedBody({ more: footer }));
  const search = vi.spyOn(page.document, "querySelectorAll");
  expect(wordsOf(page)).toEqual(["The base pay range for this role is open."]);
  expect(search.mock.calls.filter(([selector]) => selector.includes("["))).toEqual([]);
});

it("searches all of the page where its main part has nothing of the kind", () => {
  expect(wordsOf(pageOf(sectionedBody() + footer))).toEqual(["The base pay range for this role is open."]);
});

it("takes nothing from what holds the section and is hidden, whatever was shown before", () => {
  const page = pageOf(sectionedBody({ more: `<div class="hide">${footer}</div>` }));
  expect(wordsOf(page)).toBeUndefined();
});
