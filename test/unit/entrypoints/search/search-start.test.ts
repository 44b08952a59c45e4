// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import searchScript from "../../../../entrypoints/search.content/index.ts";
import type { RoleMark } from "../../../../src/collection/role-mark.ts";
import { DEFAULT_SETTINGS } from "../../../../src/collection/settings.ts";
import { english } from "../../sample-roles.ts";

const NUMBER = "200600001-0836";
const mark: RoleMark = {
  identifier: NUMBER,
  elsewhere: false,
  saved: false,
  lastSeen: 1,
  listing: "listed",
  changed: false,
};
const fakes = vi.hoisted(() => ({
  wording: vi.fn<() => unknown>(),
  ask: vi.fn<(identifiers: readonly string[]) => Promise<unknown>>(),
}));
vi.mock("../../../../src/messaging/browser-wording.ts", () => ({ browserWording: fakes.wording }));
vi.mock("../../../../src/messaging/line.ts", () => ({ line: { isAlive: () => true } }));
vi.mock("../../../../src/messaging/card-commands.ts", () => ({ listenForCardCommands: () => () => undefined }));
vi.mock("../../../../src/messaging/connect-marks.ts", () => ({
  connectMarks: () => ({ ask: fakes.ask, isAlive: () => true }),
}));
vi.mock("../../../../src/messaging/settings.ts", () => ({
  followSettings: (act: (settings: typeof DEFAULT_SETTINGS) => void) => act(DEFAULT_SETTINGS),
}));

const life = new AbortController();
beforeEach(() => {
  vi.stubGlobal("__OPEN_SHADOW__", true);
  window.location.href = "https://jobs.apple.com/en-us/search";
  document.body.innerHTML = `<main><a href="/en-us/details/${NUMBER}/x">Orchard Engineer</a></main>`;
  fakes.wording.mockReturnValue(english);
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

it("asks the browser for no word, which stops the page, until there is a mark to draw", async () => {
  fakes.ask.mockResolvedValueOnce([]).mockResolvedValue([mark]);
  await searchScript.main({ signal: life.signal, abort: () => life.abort() } as never);
  await vi.waitFor(() => expect(fakes.ask).toHaveBeenCalledTimes(1));
  expect(fakes.wording).not.toHaveBeenCalled();
  document.dispatchEvent(new Event("visibilitychange"));
  await vi.waitFor(() => expect(document.querySelector(".pomona-mark")).not.toBeNull());
  expect(fakes.wording).toHaveBeenCalledTimes(1);
});
