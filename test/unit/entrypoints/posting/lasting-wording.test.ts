import { expect, it } from "vitest";
import { lastingWording } from "../../../../entrypoints/posting.content/lasting-wording.ts";
import { english } from "../../sample-roles.ts";

it("still says what is to be said when the extension is gone, and throws for nothing", () => {
  let gone = false;
  const { words } = lastingWording({
    locale: "en",
    words(...asked) {
      if (gone) throw new Error("Extension context invalidated.");
      return english.words(...asked);
    },
  });
  expect(words("roleNumber", "200900101")).toBe(english.words("roleNumber", "200900101"));
  gone = true;
  expect(words("errorContextInvalidated")).toBe("Pomona was updated. Reload the page to go on.");
  expect(words("roleNumber", "200900202")).toBe(english.words("roleNumber", "200900202"));
  expect(words("nothingFound", "never said before")).toBe("");
});
