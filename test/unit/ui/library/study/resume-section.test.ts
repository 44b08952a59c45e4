// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, it } from "vitest";
import { memoryStore } from "../../popup/memory-store.ts";
import { settle } from "../../popup/mounted.ts";
import { mountedLibrary } from "../mounted.ts";

it("blames no file for what could not be brought to read it with, and reads it once that can", async () => {
  let isThere = false;
  const resumeReader = async () => {
    if (!isThere) throw new TypeError("Failed to fetch dynamically imported module");
    return {
      skillNamed: (text: string) => (text === "Swift" ? text : undefined),
      languageNamed: () => undefined,
      degreeNamed: () => undefined,
    };
  };
  const library = await mountedLibrary([], "?mine=study", memoryStore(), { resumeReader });
  const choose = async (text: string) => {
    const input = library.one('input[type="file"]') as HTMLInputElement;
    Object.defineProperty(input, "files", { value: [new File([text], "mine.json")], configurable: true });
    await act(() => void input.dispatchEvent(new Event("change", { bubbles: true })));
    await settle(30);
  };
  await choose('{"skills": [{"name": "Swift"}]}');
  const alerts = () => library.all('[role="alert"]').map(({ textContent }) => textContent);
  expect(alerts()).toEqual([expect.stringMatching(/Try again$/)]);
  isThere = true;
  await library.click(library.button("Try again"));
  await settle(30);
  expect(alerts()).toEqual([]);
  expect(library.text()).toContain("What mine.json would answer");
  await choose("no résumé");
  expect(alerts()).toEqual([expect.stringContaining("This is no JSON Resume file.")]);
});
