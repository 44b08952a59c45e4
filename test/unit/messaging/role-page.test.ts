import { describe, expect, it, vi } from "vitest";
import type { RoleAddress } from "../../../src/collection/role-address.ts";
import { askRolePage, openRolePage } from "../../../src/messaging/role-page.ts";
import type { Sender } from "../../../src/messaging/senders.ts";
import { serveRolePage } from "../../../src/messaging/serve-role-page.ts";

vi.mock("wxt/browser", () => ({
  browser: { tabs: {}, runtime: { getURL: (path: string) => `chrome-extension://pomona${path}` } },
}));

const SELF = { id: "pomona", root: "chrome-extension://pomona/" };
const SCRIPT: Sender = { id: "pomona", url: "https://jobs.apple.com/en-us/details/200600001", tab: { id: 7 } };
const ASKED = { open: "role", key: "200600001" };

type Open = (role: RoleAddress, tab: number) => Promise<void>;

async function ask(message: unknown, sender = SCRIPT, open = vi.fn<Open>(() => Promise.resolve())) {
  let hear: ((message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown) | undefined;
  serveRolePage(open, SELF, { addListener: (listener) => void (hear = listener) });
  const respond = vi.fn<(answer: unknown) => void>();
  hear?.(message, sender, respond);
  await new Promise((resolve) => setTimeout(resolve));
  return { answer: respond.mock.calls[0]?.[0], opened: open.mock.calls };
}
const line = (answer: unknown) => ({
  send: () => Promise.resolve(answer),
  isAlive: () => true,
  wait: (ms: number) => (ms > 5000 ? new Promise<void>(() => undefined) : Promise.resolve()),
});

describe("the page of a role, asked for by a page's script", () => {
  it("is opened beside the tab that asks", async () => {
    expect(await ask(ASKED)).toMatchObject({ answer: { ok: true }, opened: [[{ key: "200600001" }, 7]] });
  });
  it("is opened for the versions that are named", async () => {
    const { opened } = await ask({ ...ASKED, version: 4, against: 2 });
    expect(opened).toEqual([[{ key: "200600001", version: 4, against: 2 }, 7]]);
  });
  it.each<[string, unknown]>([
    ["without a role", { open: "role" }],
    ["with an empty role", { ...ASKED, key: "" }],
    ["with something else for a role", { ...ASKED, key: ["200600001"] }],
    ["with a version that is none", { ...ASKED, version: "1" }],
    ["with a version below nothing", { ...ASKED, version: -1 }],
    ["with more than was agreed on", { ...ASKED, url: "https://example.org/" }],
  ])("is refused %s", async (_name, message) => {
    expect(await ask(message)).toMatchObject({ answer: { ok: false, code: "refused" }, opened: [] });
  });
  it.each<[string, unknown, Sender]>([
    ["a stranger", ASKED, { id: "other", url: SCRIPT.url, tab: { id: 7 } }],
    ["a page of another site", ASKED, { id: "pomona", url: "https://example.org/", tab: { id: 7 } }],
    ["a private window", ASKED, { ...SCRIPT, tab: { id: 7, incognito: true } }],
    ["our own page, which opens it itself", ASKED, { id: "pomona", url: `${SELF.root}popup.html`, tab: { id: 7 } }],
    ["another question", { open: "options" }, SCRIPT],
    ["nothing", null, SCRIPT],
  ])("is not opened for %s", async (_name, message, sender) => {
    expect(await ask(message, sender)).toEqual({ answer: undefined, opened: [] });
  });
  it("is refused in words where the browser refuses it", async () => {
    const { answer } = await ask(
      ASKED,
      SCRIPT,
      vi.fn<Open>(() => Promise.reject(new Error("no window"))),
    );
    expect(answer).toEqual({ ok: false, code: "unknown", detail: "Error: no window" });
    await expect(askRolePage(line(answer), { key: "200600001" })).rejects.toThrow("no window");
  });
});

describe("opening the page of a role", () => {
  const opened = async (
    beside?: number,
    get: (tab: number) => Promise<unknown> = () => Promise.reject(new Error()),
  ) => {
    const create = vi.fn<(tab: unknown) => void>();
    await openRolePage("200600001", { version: 4 }, beside, { create, get } as never);
    return create.mock.calls[0]?.[0];
  };
  const url = "chrome-extension://pomona/role.html?key=200600001&version=4";

  it("puts it where the browser puts a new tab", async () => {
    expect(await opened()).toEqual({ url });
  });
  it("puts it next to the tab that asked, in the same window", async () => {
    const get = (id: number) => Promise.resolve({ id, index: 2, windowId: 5 });
    expect(await opened(7, get)).toEqual({ url, index: 3, windowId: 5, openerTabId: 7 });
  });
  it("opens it also where that tab is gone by now", async () => {
    expect(await opened(7)).toEqual({ url });
  });
});
