import type { Page } from "@playwright/test";
import type { MineValues } from "../../src/collection/posting-record.ts";
import { removedVisit, sampleVisit } from "../unit/collection/sample-visit.ts";
import type { Browsing } from "./browsing.ts";

const DAY = 86_400_000;

/** A role that was seen before the search, and what the user made of it. */
interface Known {
  readonly identifier: string;
  /** Days since each look at its page, the earliest first; each look after the first finds other words where `changed`. */
  readonly seen: readonly number[];
  readonly changed?: boolean;
  readonly gone?: boolean;
  readonly mine?: MineValues;
}

/** Six of the twenty roles of test/pages/search-twenty, one for each thing that a mark says. */
export const SIX: readonly Known[] = [
  { identifier: "200920001-0836", seen: [5], mine: { saved: true } },
  { identifier: "200920002-3337", seen: [12] },
  { identifier: "200920003-0836", seen: [9, 2], changed: true, mine: { saved: true, status: "applied" } },
  { identifier: "200920005-0836", seen: [40], mine: { status: "closed" } },
  { identifier: "200920006-3337", seen: [7], mine: { saved: true, status: "offer" } },
  { identifier: "200920007-0836", seen: [30], gone: true },
];

/** Keeps the roles as visits would have, through one of the extension's own pages. */
export async function keepRoles(browsing: Browsing, roles: readonly Known[]): Promise<void> {
  const page = await browsing.visit(`chrome-extension://${browsing.extensionId}/manifest.json`);
  const now = Date.now();
  for (const { identifier, seen, changed = false, gone = false, mine = {} } of roles) {
    const url = `https://jobs.apple.com/en-ca/details/${identifier}/x`;
    for (const [look, days] of seen.entries()) {
      const bullets = ["Can prune a tree", ...(changed && look > 0 ? ["Can climb one"] : [])];
      await tell(page, "recordVisit", sampleVisit({ at: now - days * DAY, url, bullets, posting: { identifier } }));
    }
    if (gone) await tell(page, "recordVisit", removedVisit(identifier, { at: now - DAY }));
    await tell(page, "setMine", identifier, mine, [], now);
  }
  await page.close();
}

/** Calls a verb of the collection from one of the extension's own pages. */
export async function tell(page: Page, collection: string, ...args: readonly unknown[]): Promise<void> {
  const answer = await page.evaluate(
    (message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(of: unknown): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage(message);
    },
    { collection, args: JSON.parse(JSON.stringify(args)) as unknown[] },
  );
  if (!(answer as { ok: boolean }).ok) throw new Error(JSON.stringify(answer));
}

/** Switches the marks as the settings do. */
export async function switchSearchMarks(page: Page, searchMarks: boolean): Promise<void> {
  await page.evaluate(async (on) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(values: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { searchMarks: on } });
  }, searchMarks);
}
