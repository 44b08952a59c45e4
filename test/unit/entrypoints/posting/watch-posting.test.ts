// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCardElement } from "../../../../entrypoints/posting.content/card-element.ts";
import { watchPosting, type Watch } from "../../../../entrypoints/posting.content/watch-posting.ts";
import type { Finding } from "../../../../src/extraction/find-posting.ts";

const A = "https://jobs.apple.com/en-us/details/200900101/a";
const B = "https://jobs.apple.com/en-us/details/200900202/b";
const SEARCH = "https://jobs.apple.com/en-us/search";
const posting = (identifier: string, title = "Tide Engineer"): Finding => ({
  kind: "posting",
  words: { url: "u", readings: [{ layout: "classic", header: { title, identifiers: [identifier] }, sections: {} }] },
});

let page: Finding = { kind: "unreadable", problems: [] };
let told: string[] = [];
let watch: Watch;
const find = vi.fn<() => Finding>(() => page);

function go(url: string): void {
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(url);
}
function start(url: string): void {
  go(url);
  watch = watchPosting({
    window,
    loadedUrl: url,
    find,
    now: () => Date.now(),
    onFinding: (finding, { identifier }) =>
      told.push(
        `${finding.kind} ${identifier} ${finding.kind === "posting" ? finding.words.readings[0]?.header.title : undefined}`,
      ),
    onLeave: () => told.push("leave"),
    onCardTaken: () => told.push("card taken"),
  });
}
const pageChanges = async () => {
  document.body.append(document.createElement("p"));
  await vi.advanceTimersByTimeAsync(250);
};

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  find.mockClear();
});
afterEach(() => {
  watch.stop();
  Reflect.deleteProperty(window, "navigation");
  vi.useRealTimers();
});

describe("watchPosting", () => {
  it("reads a posting that is there at once, and says it once", async () => {
    page = posting("200900101");
    start(A);
    await pageChanges();
    expect(told).toEqual(["posting 200900101 Tide Engineer"]);
  });
  it("reads nothing because our own element comes and goes", async () => {
    page = posting("200900101");
    start(A);
    find.mockClear();
    const card = document.body.appendChild(createCardElement(document, "closed").element);
    card.remove();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(find).not.toHaveBeenCalled();
  });
  it("waits for a page that renders late", async () => {
    page = { kind: "unreadable", problems: [] };
    start(A);
    await vi.advanceTimersByTimeAsync(3000);
    expect(told).toEqual([]);
    page = posting("200900101");
    await pageChanges();
    expect(told).toEqual(["posting 200900101 Tide Engineer"]);
  });
  it("gives up after ten seconds, and still takes a posting that comes then", async () => {
    page = { kind: "unreadable", problems: [] };
    start(A);
    await vi.advanceTimersByTimeAsync(10_100);
    expect(told).toEqual(["unreadable 200900101 undefined"]);
    page = posting("200900101");
    await pageChanges();
    expect(told).toHaveLength(2);
  });
  it("reads again when the words change", async () => {
    page = posting("200900101");
    start(A);
    page = posting("200900101", "Senior Tide Engineer");
    await pageChanges();
    expect(told).toEqual(["posting 200900101 Tide Engineer", "posting 200900101 Senior Tide Engineer"]);
  });
  it("does not take the posting before for the one of the new address", async () => {
    page = posting("200900101");
    start(A);
    go(B);
    window.dispatchEvent(new PopStateEvent("popstate"));
    await pageChanges();
    expect(told).toEqual(["posting 200900101 Tide Engineer", "leave"]);
    page = posting("200900202", "Dam Keeper");
    await pageChanges();
    expect(told.at(-1)).toBe("posting 200900202 Dam Keeper");
  });
  it("does not take words that were there under the address before for those of the new one", async () => {
    const german = A.replace("en-us", "de-de");
    page = posting("200900101");
    start(A);
    go(german);
    window.dispatchEvent(new PopStateEvent("popstate"));
    await pageChanges();
    expect(told).toEqual(["posting 200900101 Tide Engineer", "leave"]);
    page = posting("200900101", "Gezeiteningenieur");
    await pageChanges();
    expect(told.at(-1)).toBe("posting 200900101 Gezeiteningenieur");
  });
  it("believes the same words under a new address in the end, and at once where they were read", async () => {
    page = posting("200900101");
    start(A);
    go(`${A}-renamed`);
    window.dispatchEvent(new PopStateEvent("popstate"));
    await vi.advanceTimersByTimeAsync(10_500);
    expect(told.slice(1)).toEqual(["leave", "posting 200900101 Tide Engineer"]);
    go(SEARCH);
    window.dispatchEvent(new PopStateEvent("popstate"));
    go(`${A}-renamed`);
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(told.slice(3)).toEqual(["leave", "leave", "posting 200900101 Tide Engineer"].slice(0, told.length - 3));
    expect(told.at(-1)).toBe("posting 200900101 Tide Engineer");
  });
  it("does not take a removed page for the state of the role that is opened from it", async () => {
    page = { kind: "removed", problems: [] };
    start(A);
    await vi.advanceTimersByTimeAsync(1500);
    go(B);
    window.dispatchEvent(new PopStateEvent("popstate"));
    await vi.advanceTimersByTimeAsync(5000);
    expect(told).toEqual(["removed 200900101 undefined", "leave"]);
    page = posting("200900202", "Dam Keeper");
    await pageChanges();
    expect(told.at(-1)).toBe("posting 200900202 Dam Keeper");
  });
  it("takes no role for gone while the notice of the one before stands there untouched", async () => {
    page = { kind: "removed", problems: [] };
    start(A);
    await vi.advanceTimersByTimeAsync(2000);
    go(B);
    window.dispatchEvent(new PopStateEvent("popstate"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(["removed 200900101 undefined", "leave"]);
    await pageChanges();
    expect(told.at(-1)).toBe("removed 200900202 undefined");
  });

  it("tells when the card is taken off the page", async () => {
    page = posting("200900101");
    start(A);
    const card = createCardElement(document, "closed").element;
    document.body.append(card);
    await pageChanges();
    card.remove();
    await vi.advanceTimersByTimeAsync(10);
    expect(told.at(-1)).toBe("card taken");
  });
  it("does not take a page for gone while it draws itself again", async () => {
    page = posting("200900101");
    start(A);
    page = { kind: "removed", problems: [] };
    await vi.advanceTimersByTimeAsync(20_000);
    await pageChanges();
    expect(told).toHaveLength(1);
  });
  it("does nothing on other pages of the site, and begins when a posting is opened from there", async () => {
    page = posting("200900101");
    const observe = vi.spyOn(MutationObserver.prototype, "observe");
    start(SEARCH);
    await pageChanges();
    expect(find).not.toHaveBeenCalled();
    expect(observe).not.toHaveBeenCalled();
    observe.mockRestore();
    go(A);
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(told).toEqual(["leave", "posting 200900101 Tide Engineer"]);
  });
  it("looks at the address itself where no event tells of it", async () => {
    page = posting("200900101");
    start(A);
    page = posting("200900202", "Dam Keeper");
    go(B);
    await vi.advanceTimersByTimeAsync(600);
    expect(told.slice(1)).toEqual(["leave", "posting 200900202 Dam Keeper"]);
  });
  it.each(["navigatesuccess", "currententrychange"])("hears of a navigation by %s", (type) => {
    const navigation = new EventTarget();
    Object.defineProperty(window, "navigation", { value: navigation, configurable: true });
    page = posting("200900101");
    start(A);
    page = posting("200900202", "Dam Keeper");
    go(B);
    navigation.dispatchEvent(new Event(type));
    expect(told.slice(1)).toEqual(["leave", "posting 200900202 Dam Keeper"]);
  });
  it("reads again when the page comes back from the back/forward cache, and only then", () => {
    const shown = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted }));
    page = posting("200900101");
    start(A);
    shown(false);
    expect(told).toHaveLength(1);
    shown(true);
    expect(told).toEqual(["posting 200900101 Tide Engineer", "posting 200900101 Tide Engineer"]);
  });
  it("stays where only the fragment changed", () => {
    page = posting("200900101");
    start(A);
    go(`${A}#pay`);
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(told).toHaveLength(1);
  });
  it("reads nothing more once stopped", async () => {
    page = posting("200900101");
    start(A);
    watch.stop();
    find.mockClear();
    await pageChanges();
    expect(find).not.toHaveBeenCalled();
  });
});

describe("a page that gives no rest", () => {
  /** Changes the page, or goes on to the next address, every `ms` for as long as `during` ms. */
  const often = async (during: number, ms: number, act: (turn: number) => void) => {
    for (let turn = 0; turn * ms < during; turn++) {
      act(turn);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await vi.advanceTimersByTimeAsync(ms);
    }
  };
  const change = () => document.body.append(document.createElement("p"));
  /** A read of a large page, which takes that long. */
  const slow = (ms: number) =>
    find.mockImplementation(() => {
      vi.setSystemTime(Date.now() + ms);
      return page;
    });
  afterEach(() => find.mockImplementation(() => page));

  it("is read five times a second at the most", async () => {
    page = posting("200900101");
    start(A);
    find.mockClear();
    await often(5000, 10, change);
    expect(find.mock.calls.length).toBeGreaterThan(10);
    expect(find.mock.calls.length).toBeLessThanOrEqual(25);
  });
  it("has a tenth of its time, where it takes long to read", async () => {
    page = posting("200900101");
    slow(100);
    start(A);
    find.mockClear();
    const began = Date.now();
    await often(20_000, 50, change);
    const spent = find.mock.calls.length * 100;
    expect(find.mock.calls.length).toBeGreaterThan(5);
    expect(spent / (Date.now() - began)).toBeLessThanOrEqual(0.11);
  });
  it("that goes on to another address fifty times a second is read as seldom, and right in the end", async () => {
    const navigation = new EventTarget();
    Object.defineProperty(window, "navigation", { value: navigation, configurable: true });
    page = posting("200900101");
    slow(100);
    start(A);
    find.mockClear();
    await often(10_000, 20, (turn) => {
      page = turn % 2 === 0 ? posting("200900202", "Dam Keeper") : posting("200900101");
      go(turn % 2 === 0 ? B : A);
      navigation.dispatchEvent(new Event("navigatesuccess"));
      change();
    });
    expect(find.mock.calls.length * 100).toBeLessThanOrEqual(1600);
    const wrong = told.filter((line) => line !== "leave" && !/200900101 Tide|200900202 Dam/.test(line));
    expect(wrong).toEqual([]);
    await vi.advanceTimersByTimeAsync(12_000);
    expect(told.at(-1)).toBe("posting 200900101 Tide Engineer");
  });
  it("tells of other words ten times, and then every ten seconds", async () => {
    page = posting("200900101", "Title 0");
    start(A);
    await often(30_000, 100, (turn) => {
      page = posting("200900101", `Title ${turn}`);
      change();
    });
    expect(told.length).toBeGreaterThanOrEqual(11);
    expect(told.length).toBeLessThanOrEqual(14);
  });
  it("is read at once where the clock was set back", async () => {
    page = posting("200900101");
    slow(100);
    start(A);
    find.mockClear();
    vi.setSystemTime(Date.now() - 3_600_000);
    await pageChanges();
    expect(find).toHaveBeenCalledOnce();
  });
});
