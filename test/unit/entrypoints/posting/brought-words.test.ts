// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { broughtWords } from "../../../../entrypoints/posting.content/brought-words.ts";

const PAY = [{ quote: "between $1 and $2" }];
const show = vi.fn<() => boolean>();

/** Words whose script comes when the test says so. */
function waiting() {
  const comers: ((there: boolean) => void)[] = [];
  const bring = vi.fn<() => Promise<void>>(
    () =>
      new Promise((resolve, reject) => {
        comers.push((there) => {
          if (there) globalThis.pomonaWordsOnPage = () => ({ show, goTo: () => true });
          return there ? resolve() : reject(new Error("gone"));
        });
      }),
  );
  return {
    bring,
    come: (there = true) => comers.splice(0).forEach((each) => each(there)),
    words: broughtWords(bring, document.body),
  };
}

beforeEach(() => {
  vi.stubGlobal("CSS", {});
  show.mockReset().mockReturnValue(true);
});
afterEach(() => {
  globalThis.pomonaWordsOnPage = undefined;
  vi.unstubAllGlobals();
});

describe("the words of a value", () => {
  it("are found by a script that is brought once, at the first press", async () => {
    const { bring, come, words } = waiting();
    expect(bring).not.toHaveBeenCalled();
    const shown = words.show(PAY);
    come();
    expect(await shown).toBe(true);
    show.mockReturnValue(false);
    expect(await words.show(PAY)).toBe(false);
    expect([bring.mock.calls.length, show.mock.calls.length]).toEqual([1, 2]);
  });

  it("are not shown any more once they were let go", async () => {
    const { come, words } = waiting();
    const shown = words.show(PAY);
    words.clear();
    come();
    await shown;
    expect(show).not.toHaveBeenCalled();
  });

  it("are of the last press", async () => {
    const { come, words } = waiting();
    const first = words.show([{ quote: "40" }]);
    const second = words.show(PAY);
    come();
    await Promise.all([first, second]);
    expect(show.mock.calls).toEqual([[PAY]]);
  });

  it("are refused where the script cannot be had", async () => {
    const { come, words } = waiting();
    const shown = words.show(PAY);
    come(false);
    await expect(shown).rejects.toThrow("gone");
  });
});
