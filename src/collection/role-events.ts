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
  const visited = new Set(history.visits.map(({ snapshot }) => snapshot));
  const waiting = versionsOf(history).toReversed();
  const events: RoleEvent[] = [];
  /** Tells of the versions up to this one: of this one, and of those before it that no visit tells of. */
  const tellUpTo = (snapshot: number) => {
    const due = waiting.filter(({ id }) => id === snapshot || (id < snapshot && !visited.has(id)));
    for (const version of due) {
      waiting.splice(waiting.indexOf(version), 1);
      events.push({ kind: "version", at: version.from, version });
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
