import { render } from "preact";
import { act } from "preact/test-utils";
import type { PostingHistory } from "../../../../src/collection/collection.ts";
import { mountPopup } from "../../../../src/ui/popup/mount-popup.tsx";
import type { KeyValueStore } from "../../../../src/ui/popup/popup-state.ts";
import type { PageTools, SavedFile } from "../../../../src/ui/popup/tools.ts";
import { createFakeSettings } from "../../fake-settings.ts";
import { createFakeCollection, type FakeCollection } from "../../fake-collection.ts";
import { english, NOW } from "../../sample-roles.ts";
import { memoryStore } from "./memory-store.ts";

/** ms after which news have been looked at. */
const GATHERED_MS = 60;

/** Lets answers of the collection arrive and what they change be drawn. */
export async function settle(ms = 0): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, ms)));
}

/** A popup in a document, with what it asked of the browser. */
export async function mountedPopup(
  from: readonly PostingHistory[] | FakeCollection,
  store: KeyValueStore = memoryStore(),
  thisPage?: PageTools,
) {
  // One popup at a time, as in a browser: each listens to the whole document.
  for (const old of document.body.children) render(null, old);
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement("div"));
  const collection = "calls" in from ? from : createFakeCollection(from);
  const opened: string[] = [];
  const files: (SavedFile & { readonly text: string })[] = [];
  const settings = createFakeSettings();
  let tellNews: (keys: readonly string[]) => void = () => {};
  let now = NOW;
  await act(() =>
    mountPopup(root, {
      wording: english,
      collection,
      store,
      settings,
      now: () => now++,
      generator: "Pomona 0.1.0",
      openPage: (url) => opened.push(url),
      openRole: (key) => opened.push(`role ${key}`),
      openOptions: () => opened.push("options"),
      saveFile: (file) => files.push({ ...file, text: file.parts.filter((part) => typeof part === "string").join("") }),
      thisPage,
      hearNews(tell) {
        tellNews = tell;
        return () => {};
      },
    }),
  );
  await settle();

  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string) => {
    const [found] = all(selector);
    if (!found) throw new Error(`nothing matches ${selector} in ${root.textContent}`);
    return found;
  };
  const button = (name: string) => {
    const found = all("button").find(
      (element) => (element.getAttribute("aria-label") ?? element.textContent)?.trim() === name,
    );
    if (!found) throw new Error(`no button ${name} in ${root.textContent}`);
    return found;
  };
  return {
    root,
    store,
    collection,
    settings,
    opened,
    files,
    all,
    one,
    button,
    titles: () => all(".row a").map((link) => link.textContent),
    text: () => root.textContent ?? "",
    async click(element: HTMLElement) {
      await act(() => element.click());
      await settle();
    },
    async press(key: string, target: Element = document.activeElement ?? document.body, more: KeyboardEventInit = {}) {
      await act(
        () =>
          void target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more })),
      );
      await settle();
    },
    async type(element: HTMLElement, value: string) {
      await act(() => {
        (element as HTMLInputElement).value = value;
        element.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await settle();
    },
    /** As when the user comes back from another window. */
    async comeBack() {
      await act(() => void window.dispatchEvent(new Event("focus")));
      await settle();
    },
    /** As when another page of ours changes roles: with what is told together, in one look. */
    async hear(...keys: readonly string[]) {
      await act(() => tellNews(keys));
      await settle(GATHERED_MS);
    },
    /** As the browser closes a popup: without a word. */
    async close() {
      await act(() => render(null, root));
    },
  };
}
