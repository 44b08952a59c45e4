import { mineOf } from "../../collection/posting-record.ts";
import type { MomentInWords } from "../../posting/moment-in-words.ts";
import { Leaf } from "../shared/Icon.tsx";
import { STATUS_WORDS, StatusMark } from "../shared/StatusMark.tsx";
import { useWording } from "../shared/wording.ts";
import { type CardSubject, recordOf } from "./card-subject.ts";
import type { MineInHand } from "./use-mine.ts";

/** The one thing worth saying in the card's first line. */
export function Headline(props: {
  readonly subject: CardSubject;
  readonly mine: MineInHand;
  readonly folded: boolean;
  /** What is new since the last look, in a word or two; empty where nothing is. */
  readonly news: string;
  /** The look before this one. */
  readonly last: MomentInWords | undefined;
}) {
  const { words } = useWording();
  const { subject, folded } = props;
  if (subject.kind === "removed") {
    return (
      <>
        <Leaf />
        <p class="when small">
          <span class="tag gone">
            <span class="dot" />
            {words("noLongerListed")}
          </span>
        </p>
      </>
    );
  }
  if (folded && subject.kind === "posting") return <FoldedLine {...props} />;
  return (
    <>
      <Leaf />
      <p class="when small quiet num clip">
        <Seen {...props} />
      </p>
    </>
  );
}

/** When the role was seen before this look; our name where that is not known. */
function Seen({ subject, folded, last }: Parameters<typeof Headline>[0]) {
  const { words } = useWording();
  if (subject.kind !== "posting") return words(folded ? "unreadableTitle" : "extensionName");
  if (subject.visit.state !== "recorded") return words("extensionName");
  const { before, record } = subject.visit;
  if (before) return last ? words("lastSeen", last.age) : words("extensionName");
  return words(record.snapshots > 0 ? "firstVisit" : "notKeptYet");
}

/** Folded: how far the user is with it, and what is new, else the pay. */
function FoldedLine(props: Parameters<typeof Headline>[0]) {
  const { words } = useWording();
  const { subject, mine, news } = props;
  if (subject.kind !== "posting") return null;
  const saved = mine.get("saved") ?? mineOf(recordOf(subject), "saved");
  const status = mine.get("status");
  return (
    <>
      {saved && status ? <StatusMark status={status} /> : <Leaf />}
      <p class="when fit">
        {saved && <span class="mine-word">{words(status ? STATUS_WORDS[status] : "saved")}</span>}
        {news && (
          <span class="tag changed">
            <span class="dot" />
            {news}
          </span>
        )}
        <span class="quiet small num">{subject.inWords.pay ?? (!saved && <Seen {...props} />)}</span>
      </p>
    </>
  );
}
