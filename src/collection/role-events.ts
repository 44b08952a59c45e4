import type { PostingHistory } from "./collection.ts";
import { isApples } from "./identity.ts";
import { type Version, versionsOf } from "./versions.ts";

/** Something that visits found out about a role. `at`: when, ms since 1970. */
export type RoleEvent =
  | { readonly kind: "version"; readonly at: number; readonly version: Version }
  /** Apple's page was found without the posting, or with it again. */
  | { readonly kind: "gone" | "returned"; readonly at: number };

/**
 * What happened to a role, in the order in which it was found: snapshots are numbered and visits are kept as they came,
 * which holds when the clock is set back in between.
 */
export function eventsOf(history: Pick<PostingHistory, "snapshots" | "visits">): RoleEvent[] {
  const waiting = versionsOf(history).toReversed();
  const events: RoleEvent[] = [];
  /** Tells of a version when a visit shows it, and before that of earlier ones whose visits are not kept. */
  const tellUpTo = (snapshot: number) => {
    for (let [next] = waiting; next && next.id <= snapshot; [next] = waiting) {
      waiting.shift();
      events.push({ kind: "version", at: next.from, version: next });
    }
  };
  let isGone = false;
  for (const { kind, at, url, snapshot } of history.visits) {
    // A board's copy neither knows that the role is gone nor that it is back.
    if (kind === "removed" ? !isGone : isGone && isApples(url)) {
      isGone = kind === "removed";
      events.push({ kind: isGone ? "gone" : "returned", at });
    }
    if (snapshot !== undefined) tellUpTo(snapshot);
  }
  tellUpTo(Infinity);
  return events;
}
