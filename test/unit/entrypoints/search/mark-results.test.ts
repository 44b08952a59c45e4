// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { markResults } from "../../../../entrypoints/search.content/mark-results.ts";
import type { RoleMark } from "../../../../src/collection/role-mark.ts";
import { MARK_ELEMENT } from "../../../../src/ui/marks/draw-mark.ts";

const [A, B, C] = ["200600001-0836", "200600002-0836", "200600003-0836"];
const known = (identifier: string, saved = false): RoleMark => ({
  identifier,
  elsewhere: false,
  saved,
  lastSeen: 1,
  listing: "listed",
  changed: false,
});

let life: AbortController;
let kept: Map<string, RoleMark>;
let alive: boolean;
const ask = vi.fn<(identifiers: readonly string[]) => Promise<readonly RoleMark[]>>();

beforeEach(() => {
  vi.useFakeTimers();
  window.location.href = "https://jobs.apple.com/en-us/search";
  document.body.replaceChildren();
  life = new AbortController();
  kept = new Map();
  alive = true;
  ask.mockReset().mockImplementation((numbers) => Promise.resolve(numbers.flatMap((number) => kept.get(number) ?? [])));
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const row = (identifier: string) => {
  const [item, link] = [document.createElement("li"), document.createElement("a")];
  link.setAttribute("href", `/en-us/details/${identifier}/x`);
  link.textContent = identifier;
  item.append(link);
  return item;
};
function list(...identifiers: string[]): HTMLElement {
  const element = document.createElement("ul");
  element.id = "search-job-list";
  element.append(...identifiers.map(row));
  document.body.replaceChildren(element);
  return element;
}
const start = () =>
  markResults({
    document,
    ask,
    isAlive: () => alive,
    describe: ({ identifier, saved }) => ({ parts: [{ kind: "seen", words: `${identifier} ${saved}` }], dim: false }),
    draw({ parts }) {
      const element = document.createElement("span");
      element.className = "pomona-mark";
      element.title = parts[0]?.words ?? "";
      return element;
    },
    signal: life.signal,
  });
const settle = () => vi.advanceTimersByTimeAsync(400);
/** The words of each mark, with the title that it stands beside. */
const marks = () =>
  [...document.querySelectorAll(MARK_ELEMENT)].map((mark) => [
    mark.previousSibling?.textContent,
    (mark as HTMLElement).title,
  ]);

describe("marks on a page of results", () => {
  it("stand beside the titles of known roles, from one message", async () => {
    kept = new Map([A, C].map((identifier) => [identifier, known(identifier)]));
    list(A, B, C);
    start();
    await settle();
    expect(ask.mock.calls).toEqual([[[A, B, C]]]);
    expect(marks()).toEqual([
      [A, `${A} false`],
      [C, `${C} false`],
    ]);
  });

  it("come to roles that come later, with one message for what is new", async () => {
    kept = new Map([A, B, C].map((identifier) => [identifier, known(identifier)]));
    const rows = list(A);
    start();
    await settle();
    rows.append(row(B));
    rows.append(row(C));
    await settle();
    expect(ask.mock.calls).toEqual([[[A]], [[B, C]]]);
    expect(marks()).toHaveLength(3);
  });

  it("never stand beside another role's title, not for a moment", async () => {
    kept = new Map([A, B].map((identifier) => [identifier, known(identifier)]));
    const link = list(A).querySelector("a");
    start();
    await settle();
    link?.setAttribute("href", `/en-us/details/${B}/x`);
    await vi.advanceTimersByTimeAsync(0);
    expect(marks()).toEqual([]);
    await settle();
    expect(marks()).toEqual([[A, `${B} false`]]);
  });

  it("come back where the page draws its list anew, without another question", async () => {
    kept.set(A, known(A));
    list(A);
    start();
    await settle();
    list(A);
    await settle();
    expect(marks()).toHaveLength(1);
    expect(ask).toHaveBeenCalledOnce();
  });

  it("give up on a page that clears them away again and again, and leave nothing", async () => {
    kept.set(A, known(A));
    const rows = list(A);
    start();
    let cleared = 0;
    for (let turn = 0; turn < 20; turn++) {
      // oxlint-disable-next-line no-await-in-loop -- one turn after the other
      await settle();
      const mark = rows.querySelector(MARK_ELEMENT);
      if (mark) cleared++;
      mark?.remove();
    }
    expect(cleared).toBe(6);
    rows.append(row(B));
    await settle();
    expect(marks()).toEqual([]);
    expect(ask).toHaveBeenCalledOnce();
  });

  it("are asked for again when told so: new ones come, changed ones change, others stay or go", async () => {
    kept = new Map([A, B].map((identifier) => [identifier, known(identifier)]));
    const rows = list(A, B, C);
    const askAgain = start();
    await settle();
    const [first] = rows.querySelectorAll(MARK_ELEMENT);
    kept = new Map([
      [A, known(A)],
      [C, known(C, true)],
    ]);
    askAgain();
    expect(marks()).toHaveLength(2);
    await settle();
    expect(ask.mock.calls[1]).toEqual([[A, B, C]]);
    expect(marks()).toEqual([
      [A, `${A} false`],
      [C, `${C} true`],
    ]);
    expect(rows.querySelector(MARK_ELEMENT)).toBe(first);
  });

  it("are asked for once, also where the page changes before the answer is there", async () => {
    ask.mockImplementation(() => new Promise(() => undefined));
    const rows = list(A);
    start();
    rows.append(row(B));
    await settle();
    expect(ask.mock.calls).toEqual([[[A]], [[B]]]);
  });

  it("count the later answer where two questions cross", async () => {
    const answers: ((marks: readonly RoleMark[]) => void)[] = [];
    ask.mockImplementation(() => new Promise((resolve) => void answers.push(resolve)));
    list(A);
    const askAgain = start();
    askAgain();
    answers[1]?.([known(A, true)]);
    await settle();
    answers[0]?.([known(A, false)]);
    await settle();
    expect(marks()).toEqual([[A, `${A} true`]]);
  });

  it("are none where the background cannot be asked, until the page changes again", async () => {
    ask.mockRejectedValueOnce(new Error("gone"));
    kept.set(A, known(A));
    const rows = list(A);
    start();
    await settle();
    expect(marks()).toEqual([]);
    expect(ask).toHaveBeenCalledOnce();
    rows.append(row(B));
    await settle();
    expect(marks()).toHaveLength(1);
  });

  it("go with the extension, and when they are switched off", async () => {
    kept.set(A, known(A));
    for (const end of [() => void (alive = false), () => life.abort()]) {
      alive = true;
      life = new AbortController();
      const rows = list(A);
      start();
      // oxlint-disable-next-line no-await-in-loop -- one end after the other
      await settle();
      expect(marks()).toHaveLength(1);
      end();
      rows.append(row(B));
      // oxlint-disable-next-line no-await-in-loop -- see above
      await settle();
      expect(marks()).toEqual([]);
    }
  });

  it("are asked for in messages of at most 500", async () => {
    const many = Array.from({ length: 700 }, (_, index) => String(200_700_000 + index));
    list(...many);
    start();
    await settle();
    expect(ask.mock.calls.map(([numbers]) => numbers.length)).toEqual([500, 200]);
  });

  it("cost nothing more once they stand", async () => {
    kept.set(A, known(A));
    list(A);
    const query = vi.spyOn(document, "querySelector");
    start();
    await settle();
    const looks = query.mock.calls.length;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(query.mock.calls.length).toBe(looks);
    query.mockRestore();
  });
});
