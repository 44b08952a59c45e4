import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { PostingHistory } from "../../collection/collection.ts";
import { TABLE } from "../../collection/import/merge-words.ts";
import type { Snapshot } from "../../collection/posting-record.ts";
import { queryOfRole, type RoleAddress } from "../../collection/role-address.ts";
import { eventsOf } from "../../collection/role-events.ts";
import type { ComparedCopies } from "../../collection/saved-copy.ts";
import type { Version } from "../../collection/versions.ts";
import type { Wording } from "../../posting/describe.ts";
import { describeCount } from "../history/describe-count.ts";
import { Timeline } from "../history/Timeline.tsx";
import { useWording } from "../shared/wording.ts";
import { useAddressed } from "./use-role-address.ts";

/** All versions of the role, each to read, and those of the page that is read to compare with it. */
export function VersionChoice(props: {
  readonly history: PostingHistory;
  readonly copy: Snapshot;
  readonly compared: ComparedCopies | undefined;
  /** What each version is called, by its number. */
  readonly versions: ReadonlyMap<number, string>;
}) {
  const wording = useWording();
  const { words } = wording;
  const { history, copy, compared } = props;
  const { key } = history.record;
  const events = useMemo(() => eventsOf(history), [history]);
  const other = compared && (compared.now.id === copy.id ? compared.before : compared.now);
  const choices = (version: Version) => {
    const { id, source } = version;
    const name = props.versions.get(id) ?? "";
    const isOther = id === other?.id;
    return (
      <>
        <span class="what quiet">{whatOf(version, wording)}</span>
        <span class="choices">
          <Choice to={{ key, version: id }} isCurrent={id === copy.id} label={words("readVersionOf", name)}>
            {words("readVersion")}
          </Choice>
          {id !== copy.id && source === copy.source && (
            <Choice
              to={{ key, version: copy.id, against: isOther ? undefined : id }}
              isCurrent={isOther}
              label={isOther ? words("endComparison") : words("compareVersionOf", name)}
            >
              {words(isOther ? "endComparison" : "compareVersion")}
            </Choice>
          )}
        </span>
      </>
    );
  };
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{words("versions")}</h2>
      <Timeline events={events} detail={choices} />
    </section>
  );
}

/** How much is other than in the version before it; the first of its page has none before it. */
function whatOf({ changes, source }: Version, wording: Wording): string {
  if (!changes) return wording.words(source === TABLE ? "versionOfTable" : "firstVersion");
  return changes.length > 0 ? describeCount(changes, wording) : wording.words("changedInForm");
}

/** A link to another state of the page; the browser opens it in a tab of its own where the user asks for that. */
function Choice(props: {
  readonly to: RoleAddress;
  readonly isCurrent: boolean;
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  const { go } = useAddressed();
  return (
    <a
      class="link"
      href={queryOfRole(props.to)}
      aria-label={props.label}
      aria-current={props.isCurrent ? "true" : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(props.to);
      }}
    >
      {props.children}
    </a>
  );
}
