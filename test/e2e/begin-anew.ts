import { type Browsing, stopWorkerFrom } from "./browsing.ts";

interface Areas {
  readonly storage: Record<"local" | "session", { clear(): Promise<void> }>;
  readonly alarms: { clearAll(): Promise<boolean> };
  readonly action: { setBadgeText(details: { text: string }): Promise<void> };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** A page of the extension's without a script; it stays from test to test, for going there and away takes as long as all else. */
const emptyPage = (extensionId: string) => `chrome-extension://${extensionId}/manifest.json`;

/**
 * Makes a browser that a test has used as good as new: one empty page, no worker that remembers, nothing kept. A third
 * of the time that a new browser takes.
 */
export async function beginAnew({ context, extensionId }: Browsing): Promise<void> {
  const [page = await context.newPage()] = context.pages();
  if (page.url() !== emptyPage(extensionId)) await page.goto(emptyPage(extensionId));
  await Promise.all([context.clearCookies(), context.clearPermissions()]);
  // While the worker runs: what changes in storage wakes it.
  await page.evaluate(emptyAreas);
  await stopWorkerFrom(page);
  await page.evaluate(emptyDatabases);
  await page.evaluate(wakeWorker);
}

/** Closes all pages but an empty one, without which the browser would end: the first, unless a test has used it. */
export async function closePages({ context, extensionId }: Browsing): Promise<void> {
  const pages = context.pages();
  const empty = pages[0]?.url() === emptyPage(extensionId) ? pages[0] : await context.newPage();
  await Promise.all(pages.filter((page) => page !== empty).map((page) => page.close()));
}

async function emptyAreas(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Areas };
  localStorage.clear();
  await Promise.all([
    chrome.storage.local.clear(),
    chrome.storage.session.clear(),
    chrome.alarms.clearAll(),
    chrome.action.setBadgeText({ text: "" }),
  ]);
}

async function emptyDatabases(): Promise<void> {
  for (const { name = "" } of await indexedDB.databases()) {
    // oxlint-disable-next-line no-await-in-loop -- one or two
    await new Promise<void>((settle, fail) => {
      const request = indexedDB.deleteDatabase(name);
      request.addEventListener("success", () => settle());
      request.addEventListener("error", () => fail(request.error));
    });
  }
  const { storageBuckets } = navigator as unknown as {
    storageBuckets: { keys(): Promise<string[]>; delete(name: string): Promise<void> };
  };
  for (const name of await storageBuckets.keys()) {
    // oxlint-disable-next-line no-await-in-loop -- one at most
    await storageBuckets.delete(name);
  }
}

/** A message that nobody answers starts the worker all the same. */
async function wakeWorker(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Areas };
  await chrome.runtime.sendMessage({}).catch(() => undefined);
}
