import { useEffect, useMemo, useState } from "preact/hooks";
import { changesSince } from "../../collection/changes-since.ts";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import type { PostingHistory } from "../../collection/collection.ts";
import { sourceOf } from "../../collection/identity.ts";
import { eventsOf } from "../../collection/role-events.ts";
import type { Wording } from "../../posting/describe.ts";
import { Relatives } from "../relatives/Relatives.tsx";
import { useRelatives } from "../relatives/use-relatives.ts";
import { ErrorMessage, errorCodeOf } from "../shared/ErrorMessage.tsx";
import { useWording } from "../shared/wording.ts";
import { describeCount } from "./describe-count.ts";
import type { HistoryLook, HistoryTools } from "./history-look.ts";
import { SinceLines } from "./SinceLines.tsx";
import { Timeline } from "./Timeline.tsx";

/** Events that the card has room for; the role's page has them all. */
const MOST = 4;

/** What is other on this page since the user last looked, and what happened to the role before. */
export function History({ look, tools }: { readonly look: HistoryLook; readonly tools: HistoryTools }) {
  const wording = useWording();
  const { words } = wording;
  const { history, failure, retry } = useHistory(tools);
  const relatives = useRelatives(tools.relatives);
  const [notOpened, setNotOpened] = useState<CollectionErrorCode>();
  const told = useMemo(() => history && tellOf(history, look), [history, look]);
  useEffect(() => {
    const news = told && newsOf(told, wording);
    if (news) look.onNews?.(news);
  }, [told]);
  if (failure) {
    return (
      <section class="since" aria-label={words("history")}>
        <ErrorMessage code={failure} onRetry={retry} />
      </section>
    );
  }
  if (!told) return null;
  const { since, foundGoneAt, events, now } = told;
  // One version, and never gone: a card is here for the role's family alone.
  const isHistory = events.length > 1;
  if (!isHistory && relatives.length === 0) return null;
  const areSeveral = look.record.snapshots > 1;
  const onOpen = (key?: string) =>
    void tools.openRole(key).then(
      () => setNotOpened(undefined),
      (error: unknown) => setNotOpened(errorCodeOf(error)),
    );
  return (
    <section class="since" aria-label={words("history")}>
      {isHistory && <SinceLines since={since} foundGoneAt={foundGoneAt} observation={now} tools={tools} />}
      <Relatives of={look.record.key} relatives={relatives} onOpen={onOpen} />
      {isHistory && <Timeline events={events} most={MOST} />}
      {/* The card of a role that is gone offers its copy by itself. */}
      {isHistory && (areSeveral || look.record.listing === "listed") && (
        <button type="button" class="link" onClick={() => onOpen()}>
          {words(areSeveral ? "compareVersions" : "readSavedCopy")}
        </button>
      )}
      {notOpened && <ErrorMessage code={notOpened} />}
    </section>
  );
}

function tellOf(kept: PostingHistory, { record, before, url }: HistoryLook) {
  // As it stood at this look: another tab may have looked since.
  const history = { ...kept, record };
  const source = sourceOf(url);
  const isBack = before?.listing === "removed" && record.listing === "listed";
  return {
    since: changesSince(history, before, source),
    foundGoneAt: isBack ? kept.visits.findLast(({ kind }) => kind === "removed")?.at : undefined,
    events: eventsOf(kept),
    now: kept.snapshots.find(({ id }) => id === record.latest[source])?.observation,
  };
}

/** The one thing worth saying on a folded card, if there is any. */
function newsOf({ since, foundGoneAt }: ReturnType<typeof tellOf>, wording: Wording): string | undefined {
  if (since && since.changes.length > 0) return describeCount(since.changes, wording);
  return foundGoneAt === undefined ? undefined : wording.words("listedAgain");
}

function useHistory({ history: ask }: HistoryTools) {
  const [history, setHistory] = useState<PostingHistory>();
  const [failure, setFailure] = useState<CollectionErrorCode>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    setFailure(undefined);
    ask().then(
      (kept) => wanted && setHistory(kept),
      (error: unknown) => wanted && setFailure(errorCodeOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [ask, turn]);
  return { history, failure, retry: () => setTurn((last) => last + 1) };
}
