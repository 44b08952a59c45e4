// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { onceDrawn, watchSearch } from "../../../../entrypoints/search.content/watch-search.ts";
import { plainWindow } from "../plain-window.ts";

const AT = "https://jobs.apple.com/en-us";
let life: AbortController;
const stays: AbortSignal[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  stays.length = 0;
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});
const watch = (navigation?: EventTarget) =>
  watchSearch({
    window: plainWindow(navigation),
    onSearch: (stay) => stays.push(stay),
    signal: life.signal,
  });
const go = (path: string) => void (window.location.href = AT + path);

describe("stays on a search", () => {
  it("begin and end without a page load, and paging and filtering are of the same one", () => {
    const navigation = new EventTarget();
    const move = (path: string) => {
      go(path);
      navigation.dispatchEvent(new Event("navigatesuccess"));
    };
    go("/details/200600001/x");
    watch(navigation);
    expect(stays).toHaveLength(0);
    move("/search");
    move("/search?page=2");
    expect(stays.map(({ aborted }) => aborted)).toEqual([false]);
    move("/details/200600001/x");
    expect(stays.map(({ aborted }) => aborted)).toEqual([true]);
    move("/search");
    expect(stays.map(({ aborted }) => aborted)).toEqual([true, false]);
    life.abort();
    expect(stays.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it("are noticed in browsers that do not tell of moves, until the end", () => {
    go("/search");
    watch();
    go("/profile");
    vi.advanceTimersByTime(600);
    expect(stays.map(({ aborted }) => aborted)).toEqual([true]);
    life.abort();
    go("/search");
    vi.advanceTimersByTime(600);
    expect(stays).toHaveLength(1);
  });
});

describe("a page that is still loading", () => {
  it("is waited for, unless it is left", () => {
    const act = vi.fn<() => void>();
    const state = vi.spyOn(document, "readyState", "get").mockReturnValue("interactive");
    onceDrawn(window, life.signal, act);
    expect(act).not.toHaveBeenCalled();
    window.dispatchEvent(new Event("load"));
    expect(act).toHaveBeenCalledOnce();
    onceDrawn(window, life.signal, act);
    life.abort();
    window.dispatchEvent(new Event("load"));
    expect(act).toHaveBeenCalledOnce();
    state.mockReturnValue("complete");
    onceDrawn(window, life.signal, act);
    expect(act).toHaveBeenCalledTimes(2);
  });
});
