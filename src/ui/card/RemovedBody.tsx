import { useState } from "preact/hooks";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import { isOnlyApples } from "../../collection/identity.ts";
import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import type { TellHistory } from "../history/history-look.ts";
import { ErrorMessage, errorCodeOf } from "../shared/ErrorMessage.tsx";
import { useWording } from "../shared/wording.ts";
import { HistorySlot } from "./HistorySlot.tsx";
import { MinePanel } from "./MinePanel.tsx";
import type { MineInHand } from "./use-mine.ts";

/** The card on a page that no longer shows its posting, of a role that is kept. */
export function RemovedBody(props: {
  readonly record: PostingRecord;
  readonly mine: MineInHand;
  /** The day on which it was last seen, in words. */
  readonly lastSeen: string | undefined;
  readonly tellHistory: TellHistory;
  readonly openRole: (key: string) => Promise<void>;
}) {
  const { record, mine, lastSeen } = props;
  const [failure, setFailure] = useState<CollectionErrorCode>();
  const { words } = useWording();
  const { posting } = record;
  return (
    <>
      <div class="c-title">
        <h2 dir="auto" lang={posting.inLanguage}>
          {posting.title}
        </h2>
        <p class="quiet small" dir="auto">
          {posting.employmentUnit}
        </p>
      </div>
      <div class="c-words">
        <p>{words(mineOf(record, "saved") ? "removedSaved" : "removedKept")}</p>
        {isOnlyApples(record) && lastSeen && <p class="quiet small">{words("removedLastSeen", lastSeen)}</p>}
        <button
          type="button"
          class="btn"
          onClick={() =>
            void props.openRole(record.key).then(
              () => setFailure(undefined),
              (error: unknown) => setFailure(errorCodeOf(error)),
            )
          }
        >
          {words("readSavedCopy")}
        </button>
        {failure && <ErrorMessage code={failure} />}
      </div>
      <MinePanel mine={mine} ready />
      <HistorySlot record={record} url={posting.url} tell={props.tellHistory} />
    </>
  );
}
