import { CollectionError } from "../../src/collection/collection-error.ts";
import type { PostingHistory } from "../../src/collection/collection.ts";
import { READER_VERSION } from "../../src/extraction/reader-version.ts";
import { connectCollection } from "../../src/messaging/connect-collection.ts";
import { sampleVisit } from "../unit/collection/sample-visit.ts";
import { bulletsOf, type Deed, deedsOf, type Plan, type Told } from "./deeds.ts";

// Runs in one of the extension's own pages, or in the world of its script in a page of the site: it asks the worker as
// they do, by the same messages and with the same patience.

const collection = connectCollection();
const halt = new AbortController();

/** Adds a binding of the protocol's. */
const tell = (told: Told): void =>
  (globalThis as unknown as { pomonaTold(text: string): void }).pomonaTold(JSON.stringify(told));

/** Does the deeds of a plan one after the other, and tells of each once it is answered. */
export async function save(plan: Plan): Promise<void> {
  for (let step = plan.from; step < plan.to && !halt.signal.aborted; step += 1) {
    for (const deed of deedsOf(plan, step)) await attempt(deed);
  }
  tell("done");
}

/** Ends the plan after the deed that is under way. */
export function stop(): void {
  halt.abort();
}

async function attempt(deed: Deed): Promise<void> {
  try {
    await (deed.kind === "visit"
      ? collection.recordVisit(visitOf(deed))
      : collection.setMine(deed.key, { [deed.name]: deed.value }, deed.at));
    tell({ kept: deed });
  } catch (error) {
    tell({ failed: deed, code: codeOf(error) });
  }
}

/** The code that the user's sentence is chosen by; of one that says nothing, what is behind it, too. */
function codeOf(error: unknown): string {
  if (!(error instanceof CollectionError)) return String(error);
  return error.code === "unknown" ? `unknown (${error.message})` : error.code;
}

function visitOf({ key, id, at, words }: Extract<Deed, { kind: "visit" }>) {
  const url = `https://jobs.apple.com/en-us/details/${key}/orchard-keeper`;
  const posting = { identifier: key, title: `Orchard Keeper ${key}` };
  return sampleVisit({ id, at, url, bullets: bulletsOf(words), posting, observation: { reader: READER_VERSION } });
}

/** Everything kept, as the collection tells it. */
export async function readAll(): Promise<readonly PostingHistory[]> {
  const records = await collection.list();
  return collection.history(records.map(({ key }) => key));
}

/** Whether the user is told that the database was lost, and what was brought back from the second copy. */
export async function hasRescue(): Promise<boolean> {
  return (await collection.rescue()) !== undefined;
}
