import type { ComponentChildren } from "preact";
import type { RoleEvent } from "../../collection/role-events.ts";
import type { Version } from "../../collection/versions.ts";
import { describeMoment } from "../../posting/describe.ts";
import { useWording } from "../shared/wording.ts";
import { describeCount } from "./describe-count.ts";

/**
 * The versions of a role, newest first, each with the days on which it was seen so, and when the role was gone in
 * between. `detail` stands below a version, in place of the number of its changes.
 */
export function Timeline(props: {
  /** Oldest first, as `eventsOf` has them. */
  readonly events: readonly RoleEvent[];
  readonly detail?: ((version: Version) => ComponentChildren) | undefined;
  /** How many are shown, the newest; all of them where absent. */
  readonly most?: number | undefined;
}) {
  const { words } = useWording();
  const { events, detail, most } = props;
  const areSeveral =
    new Set(events.flatMap((event) => (event.kind === "version" ? event.version.source : []))).size > 1;
  return (
    <ol class="timeline" reversed aria-label={words("versions")}>
      {events
        .toReversed()
        .slice(0, most)
        .map((event, index) => (
          <li key={events.length - index} class={event.kind}>
            <When event={event} />
            {event.kind === "version" && areSeveral && <span class="source small faint">{event.version.source}</span>}
            {event.kind === "version" && detail ? detail(event.version) : <What event={event} />}
          </li>
        ))}
    </ol>
  );
}

/** The days on which a version was seen, or the day on which the role was found gone or back. */
function When({ event }: { readonly event: RoleEvent }) {
  const wording = useWording();
  const from = describeMoment(event.at, wording);
  const until = event.kind === "version" ? describeMoment(event.version.until, wording) : from;
  return <span class="at num">{from === until ? from : wording.words("fromTo", from, until)}</span>;
}

function What({ event }: { readonly event: RoleEvent }) {
  const wording = useWording();
  const { words } = wording;
  if (event.kind !== "version") {
    const isGone = event.kind === "gone";
    return <span class={isGone ? "tag gone" : "tag"}>{words(isGone ? "noLongerListed" : "listedAgain")}</span>;
  }
  const { changes } = event.version;
  if (!changes) return <span class="quiet">{words("firstVersion")}</span>;
  if (changes.length === 0) return <span class="quiet">{words("changedInForm")}</span>;
  return <span>{describeCount(changes, wording)}</span>;
}
