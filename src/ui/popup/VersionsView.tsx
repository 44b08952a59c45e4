import { useEffect, useRef, useState } from "preact/hooks";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { type Version, versionsOf } from "../../collection/versions.ts";
import { describeMoment } from "../../posting/describe.ts";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import { Icon } from "../shared/Icon.tsx";
import { useLate } from "../shared/use-late.ts";
import { useWording } from "../shared/wording.ts";
import { ChangeLines } from "./ChangeLines.tsx";
import { FailureBar } from "./FailureBar.tsx";
import { useTools } from "./tools.ts";
import type { Failure } from "./use-roles.ts";

/** Every version of one posting that was seen, newest first, with what changed from one to the next. */
export function VersionsView({ record, onBack }: { readonly record: PostingRecord; readonly onBack: () => void }) {
  const { words } = useWording();
  const { versions, failure } = useVersions(record);
  const late = useLate(!versions && !failure);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const areSeveral = new Set(versions?.map(({ source }) => source)).size > 1;
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
      <ol class="versions scroll" reversed tabIndex={0} aria-label={words("versions")}>
        {versions?.map((version) => (
          <VersionItem key={version.id} version={version} withSource={areSeveral} />
        ))}
      </ol>
    </>
  );
}

function VersionItem({ version, withSource }: { readonly version: Version; readonly withSource: boolean }) {
  const wording = useWording();
  const { from, until, changes, source } = version;
  const [first, last] = [describeMoment(from, wording), describeMoment(until, wording)];
  return (
    <li>
      <h2>{first === last ? first : wording.words("fromTo", first, last)}</h2>
      {withSource && <p class="small faint">{source}</p>}
      {changes ? <ChangeLines changes={changes} /> : <p class="quiet">{wording.words("firstVersion")}</p>}
    </li>
  );
}

/** What is kept of the role, read when the view opens and again when a visit brought newer words. */
function useVersions({ key, snapshot }: PostingRecord) {
  const { collection } = useTools();
  const [versions, setVersions] = useState<readonly Version[]>();
  const [failure, setFailure] = useState<Failure>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    setFailure(undefined);
    collection.history([key]).then(
      ([history]) => wanted && setVersions(history ? versionsOf(history) : []),
      (error: unknown) => {
        if (wanted) setFailure({ code: errorCodeOf(error), retry: () => setTurn((last) => last + 1) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [collection, key, snapshot, turn]);
  return { versions, failure };
}
