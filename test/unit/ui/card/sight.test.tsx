// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { english } from "../../sample-roles.ts";
import { mountCard } from "./mount.tsx";

type Entry = { readonly isIntersecting: boolean; readonly isVisible: boolean; readonly time: number };

/** A browser that tells whether something is seen; `tell` is what it tells. */
function browserThatTells() {
  const hearing: ((entries: readonly Entry[]) => void)[] = [];
  const asked: unknown[] = [];
  class Observer {
    constructor(hear: (entries: readonly Entry[]) => void, options: unknown) {
      hearing.push(hear);
      asked.push(options);
    }
    observe = () => undefined;
    disconnect = () => undefined;
  }
  vi.stubGlobal("IntersectionObserver", Observer);
  vi.stubGlobal(
    "IntersectionObserverEntry",
    class {
      get isVisible() {
        return true;
      }
    },
  );
  const tell = (isVisible: boolean, time = performance.now(), isIntersecting = true) =>
    act(() => {
      for (const hear of hearing) hear([{ isIntersecting, isVisible, time }]);
    });
  return { tell, asked };
}
const saved = (card: Awaited<ReturnType<typeof mountCard>>) =>
  card.collection.calls.filter(({ verb }) => verb === "setMine").length;
const words = english.words("pressCovered");

afterEach(() => vi.unstubAllGlobals());

describe("a press", () => {
  it("on what the page covers or fades changes nothing, and says so", async () => {
    const { tell, asked } = browserThatTells();
    const card = await mountCard();
    expect(asked[0]).toMatchObject({ trackVisibility: true, delay: 100 });
    await tell(false);
    await card.press("Save role");
    expect(saved(card)).toBe(0);
    expect(card.card().querySelector(".failure")?.textContent).toBe(words);
    expect(card.said()).toBe(words);
  });
  it("works again a moment after it is seen again, and not as it is uncovered", async () => {
    const { tell } = browserThatTells();
    const card = await mountCard();
    await tell(false);
    await tell(true);
    await card.press("Save role");
    expect(saved(card)).toBe(0);
    await tell(false);
    await tell(true, performance.now() - 301);
    await card.press("Save role");
    expect(saved(card)).toBe(1);
    expect(card.card().querySelector(".failure")).toBeNull();
  });
  it.each<[string, (tell: ReturnType<typeof browserThatTells>["tell"]) => Promise<void> | void]>([
    ["before the browser has said anything", () => undefined],
    ["on what is seen", (tell) => tell(true)],
    ["on what was scrolled out of sight", (tell) => tell(false, undefined, false)],
  ])("%s works at once", async (_name, before) => {
    const { tell } = browserThatTells();
    const card = await mountCard();
    await before(tell);
    await card.press("Save role");
    expect(saved(card)).toBe(1);
  });
  it("works where the browser cannot tell, and so does the browser's shortcut where it is covered", async () => {
    vi.stubGlobal("IntersectionObserverEntry", { prototype: {} });
    const plain = await mountCard();
    await plain.press("Save role");
    expect(saved(plain)).toBe(1);
    await plain.unmount();
    const { tell } = browserThatTells();
    const card = await mountCard();
    await tell(false);
    await card.draw({ order: { command: "save-role" } });
    await card.rest();
    expect(saved(card)).toBe(1);
  });
  it("on a field leaves it as it is kept", async () => {
    const { tell } = browserThatTells();
    const card = await mountCard();
    await card.press("Save role");
    await tell(false);
    const field = card.card().querySelector("select")!;
    for (let turn = 0; turn < 2; turn++) {
      // oxlint-disable-next-line no-await-in-loop -- the second as the first
      await act(() => {
        field.value = "offer";
        field.dispatchEvent(new Event("change", { bubbles: true }));
      });
      expect(field.value).toBe("");
    }
    expect(saved(card)).toBe(1);
  });
});
