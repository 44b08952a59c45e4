import { useEffect, useRef, useState } from "preact/hooks";
import { TABLE } from "../../collection/import/merge-words.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { eventsOf, type RoleEvent } from "../../collection/role-events.ts";
import { ChangeLines } from "../history/ChangeLines.tsx";
import { Timeline } from "../history/Timeline.tsx";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import { Icon } from "../shared/Icon.tsx";
import { useLate } from "../shared/use-late.ts";
import { useWording } from "../shared/wording.ts";
import { FailureBar } from "./FailureBar.tsx";
import { useTools } from "./tools.ts";
import type { Failure } from "./use-attempts.ts";

/** Every version of one posting that was seen, newest first, with what changed from one to the next, and when it was gone. */
export function VersionsView({ record, onBack }: { readonly record: PostingRecord; readonly onBack: () => void }) {
  const { words } = useWording();
  const { events, failure } = useEvents(record);
  const late = useLate(!events && !failure);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <header class="w-head">
        <button type="button" class="btn bare" onClick={onBack}>
          <Icon name="back" />
          {words("back")}
        </button>
        <h1 ref={heading} tabIndex={-1} class="clip" dir="auto">
          {words("versionsOf", record.posting.title ?? record.key)}
        </h1>
      </header>
      {failure && <FailureBar failure={failure} />}
      {late && <p class="empty quiet">{words("loadingRoles")}</p>}
      <div class="versions scroll" tabIndex={0} role="region" aria-label={words("versions")}>
        {events && (
          <Timeline
            events={events}
            detail={({ changes, source }) =>
              changes ? (
                <ChangeLines changes={changes} />
              ) : (
                <p class="quiet">{words(source === TABLE ? "versionOfTable" : "firstVersion")}</p>
              )
            }
          />
        )}
      </div>
    </>
  );
}

/** What is kept of the role, read when the view opens and again when a visit brought newer words. */
function useEvents({ key, snapshot }: PostingRecord) {
  const { collection } = useTools();
  const [events, setEvents] = useState<readonly RoleEvent[]>();
  const [failure, setFailure] = useState<Failure>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    setFailure(undefined);
    collection.history([key]).then(
      ([history]) => wanted && setEvents(history ? eventsOf(history) : []),
      (error: unknown) => {
        if (wanted) setFailure({ code: errorCodeOf(error), retry: () => setTurn((last) => last + 1) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [collection, key, snapshot, turn]);
  return { events, failure };
}
