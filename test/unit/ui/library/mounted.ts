import { render } from "preact";
import { act } from "preact/test-utils";
import type { PostingHistory } from "../../../../src/collection/collection.ts";
import type { SavedView } from "../../../../src/collection/saved-view.ts";
import { DEFAULT_SETTINGS } from "../../../../src/collection/settings.ts";
import { type LibrarySetting, mountLibrary } from "../../../../src/ui/library/mount-library.tsx";
import { bringRooms } from "../../../../src/ui/library/rooms.ts";
import { createFakeCollection, type FakeCollection } from "../../fake-collection.ts";
import { createFakeWeighing } from "../../fake-weighing.ts";
import { english, NOW } from "../../sample-roles.ts";
import { memoryStore } from "../popup/memory-store.ts";
import { settle } from "../popup/mounted.ts";

/** A library in a document, what its address says, and a second tab's way to change what is kept. */
export async function mountedLibrary(
  from: readonly PostingHistory[] | FakeCollection,
  query = "",
  tabStore = memoryStore(),
  setting: Partial<LibrarySetting> = {},
) {
  for (const old of document.body.children) render(null, old);
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement("div"));
  const collection = "calls" in from ? from : createFakeCollection(from);
  const steps = [query];
  const kept = new Map<string, SavedView>();
  const followers = new Set<(views: readonly SavedView[]) => void>();
  const tellViews = () => {
    for (const follow of followers) follow([...kept.values()]);
  };
  const weighing = createFakeWeighing();
  const opened: string[] = [];
  const listeners = new Set<() => void>();
  let tellNews: (keys: readonly string[]) => void = () => {};
  let tellAnswers = () => {};
  let now = NOW;
  // A browser has them at hand long before anybody goes there.
  await bringRooms();
  await act(() =>
    mountLibrary(root, {
      wording: english,
      collection,
      store: memoryStore(),
      tabStore,
      settings: { follow: (tell) => tell(DEFAULT_SETTINGS), change: () => Promise.resolve() },
      now: () => now++,
      generator: "Pomona 0.1.0",
      openPage: (url) => opened.push(url),
      openRole: (key) => opened.push(`role ${key}`),
      openOptions: () => opened.push("options"),
      saveFile: (file) => opened.push(file.name),
      hearNews(tell) {
        tellNews = tell;
        return () => {};
      },
      address: {
        query: () => steps.at(-1) ?? "",
        say: (next, step) => void (step ? steps.push(next) : steps.splice(-1, 1, next)),
        follow(tell) {
          listeners.add(tell);
          return () => void listeners.delete(tell);
        },
      },
      weighing,
      resumeReader: async () => ({
        skillNamed: (text) => (text === "Swift" || text === "Zig" ? text : undefined),
        languageNamed: (text) => (text === "Deutsch" ? "German" : undefined),
        degreeNamed: (text) => (text === "Master" ? "master" : undefined),
      }),
      hearAnswers(tell) {
        tellAnswers = tell;
        return () => {};
      },
      views: {
        follow(tell) {
          followers.add(tell);
          tell([...kept.values()]);
          return () => void followers.delete(tell);
        },
        async keep(view) {
          kept.set(view.id, view);
          tellViews();
          await Promise.resolve();
        },
        async drop(id) {
          kept.delete(id);
          tellViews();
          await Promise.resolve();
        },
      },
      ...setting,
    }),
  );
  // The roles first, then what each filter offers.
  await settle();
  await settle();

  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string) => {
    const [found] = all(selector);
    if (!found) throw new Error(`nothing matches ${selector} in ${root.textContent}`);
    return found;
  };
  const nameOf = (element: HTMLElement) => (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();
  return {
    root,
    collection,
    opened,
    steps,
    tabStore,
    views: kept,
    weighing,
    all,
    one,
    button(name: string) {
      const found = all("button").find((element) => nameOf(element) === name);
      if (!found) throw new Error(`no button ${name} in ${root.textContent}`);
      return found;
    },
    /** The box of a filter or a column, by its words. */
    box(name: string) {
      const found = all("label").find((label) => label.textContent?.startsWith(name));
      const box = found?.querySelector("input");
      if (!box) throw new Error(`no box ${name} in ${root.textContent}`);
      return box;
    },
    titles: () => all("tbody tr a").map((link) => link.textContent),
    row: (index: number) => one(`tbody tr[data-index="${index}"]`),
    text: () => root.textContent ?? "",
    said: () => one("[role=status]").textContent?.trim(),
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
    async pick(select: HTMLElement, value: string) {
      await act(() => {
        (select as HTMLSelectElement).value = value;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await settle();
    },
    async back() {
      steps.pop();
      await act(() => {
        for (const tell of listeners) tell();
      });
      await settle();
    },
    async hearAnswers() {
      await act(() => tellAnswers());
      await settle();
    },
    async hear(...keys: readonly string[]) {
      await act(() => tellNews(keys));
      await settle(80);
    },
  };
}
