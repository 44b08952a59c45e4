// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { onFirstPosting } from "../../../../entrypoints/posting.content/first-posting.ts";
import { plainWindow } from "../plain-window.ts";

const AT = "https://jobs.apple.com/en-us";
let life: AbortController;
let told: string[];

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  told = [];
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});
const go = (path: string) => void (window.location.href = AT + path);
const wait = (navigation?: EventTarget) =>
  onFirstPosting({
    window: plainWindow(navigation),
    signal: life.signal,
    onPosting: (loadedUrl) => told.push(loadedUrl),
  });

it("acts at once on a posting, and never again", () => {
  const navigation = new EventTarget();
  go("/details/200600001/x");
  wait(navigation);
  navigation.dispatchEvent(new Event("navigatesuccess"));
  window.dispatchEvent(new Event("popstate"));
  vi.advanceTimersByTime(2000);
  expect(told).toEqual([`${AT}/details/200600001/x`]);
  expect(vi.getTimerCount()).toBe(0);
});

it("does nothing on other pages until one becomes a posting, and tells what it was loaded for", () => {
  const navigation = new EventTarget();
  go("/search");
  wait(navigation);
  go("/search?page=2");
  navigation.dispatchEvent(new Event("navigatesuccess"));
  expect(told).toEqual([]);
  go("/details/200600001/x");
  for (const type of ["currententrychange", "navigatesuccess"]) navigation.dispatchEvent(new Event(type));
  expect(told).toEqual([`${AT}/search`]);
});

it("notices it in browsers that do not tell of moves, and no more once it is over", () => {
  go("/search");
  wait();
  go("/details/200600001/x");
  vi.advanceTimersByTime(600);
  expect(told).toEqual([`${AT}/search`]);
  expect(vi.getTimerCount()).toBe(0);
  go("/search");
  wait();
  life.abort();
  go("/details/200600001/x");
  vi.advanceTimersByTime(600);
  window.dispatchEvent(new Event("popstate"));
  expect(told).toHaveLength(1);
});
