import { expect, it, vi } from "vitest";
import { lastingWording } from "../../../../entrypoints/posting.content/lasting-wording.ts";
import { english } from "../../sample-roles.ts";

const kit = {
  css: "",
  mark: "m",
  locale: "en-GB",
  words: { errorContextInvalidated: "Pomona was updated. Reload the page to go on.", roleNumber: "Role $1" },
};

it("asks the browser for no word that came with the kit", () => {
  const ask = vi.fn<() => typeof english>(() => english);
  const { locale, words } = lastingWording(kit, ask);
  expect([locale, words("errorContextInvalidated"), words("roleNumber", "200900101")]).toEqual([
    "en-GB",
    kit.words.errorContextInvalidated,
    "Role 200900101",
  ]);
  expect(ask).not.toHaveBeenCalled();
});

it("asks for the others once, and still says them when the extension is gone; it throws for nothing", () => {
  let gone = false;
  const { locale, words } = lastingWording(undefined, () => {
    if (gone) throw new Error("Extension context invalidated.");
    return english;
  });
  expect(locale).toBe(english.locale);
  expect(words("roleNumber", "200900101")).toBe(english.words("roleNumber", "200900101"));
  gone = true;
  expect(words("roleNumber", "200900202")).toBe(english.words("roleNumber", "200900202"));
  expect(words("nothingFound", "never said before")).toBe("");
  const mute = lastingWording(undefined, () => {
    throw new Error("Extension context invalidated.");
  });
  expect([mute.locale, mute.words("saved")]).toEqual(["en", ""]);
});
