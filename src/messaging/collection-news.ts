import type { HearNews } from "../collection/collection-news.ts";
import type { VisitResult } from "../collection/collection.ts";
import type { Answered } from "./serve-collection.ts";

/** Heard by every page of the extension's own, and by nobody else: pages of a site are another origin. */
const CHANNEL = "pomona-collection";

/** The same for the user's answers, which belong to no role. */
const ANSWERS = "pomona-answers";

/** Tells our own pages which roles a call has changed, or that it changed answers. For the background. */
export function tellPages(answered: Answered): void {
  tellKeys(keysChanged(answered));
  const { collection } = answered.request;
  // The last role that is deleted for good takes the answers along.
  if (collection === "setAnswers" || collection === "purge") tellAnswers();
}

/** Tells our own pages that answers were changed. */
export function tellAnswers(): void {
  const channel = new BroadcastChannel(ANSWERS);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- see below
  channel.postMessage(undefined);
  channel.close();
}

/** Hears on one of our own pages that answers were changed, until the returned function is called. */
export function hearAnswers(act: () => void): () => void {
  const channel = new BroadcastChannel(ANSWERS);
  channel.addEventListener("message", act);
  return () => channel.close();
}

/** Tells our own pages that these roles were changed, by the background itself. */
export function tellKeys(keys: readonly string[]): void {
  if (keys.length === 0) return;
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel belongs to one origin, and takes none
  channel.postMessage(keys);
  channel.close();
}

/** Hears of changed roles on one of our own pages. */
export const hearPages: HearNews = (act) => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }: MessageEvent<readonly string[]>) => act(data));
  return () => channel.close();
};

/** Keys of the roles that a call has changed as they are shown; none for one that only asked. */
export function keysChanged({ request, value }: Answered): readonly string[] {
  const [first] = request.args as readonly unknown[];
  const verb = request.collection;
  if (verb === "recordVisit") return keyOf(value as VisitResult | undefined);
  if (verb === "setMine" || verb === "setReminder") return [first as string];
  return verb === "remove" || verb === "restore" ? (first as readonly string[]) : [];
}

function keyOf(visit: VisitResult | undefined): readonly string[] {
  return visit ? [visit.record.key] : [];
}
