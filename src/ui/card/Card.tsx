import { useEffect, useRef, useState } from "preact/hooks";
import type { Collection } from "../../collection/collection.ts";
import type { Wording } from "../../posting/describe.ts";
import type { TellHistory } from "../history/history-look.ts";
import { Announcer, useAnnounce } from "../shared/Announcer.tsx";
import { ErrorMessage } from "../shared/ErrorMessage.tsx";
import { useWording, WordingContext } from "../shared/wording.ts";
import { CardFoot } from "./CardFoot.tsx";
import { CardHead } from "./CardHead.tsx";
import { type CardSubject, recordOf, type SeenInWords } from "./card-subject.ts";
import { CopyContext } from "./copy.ts";
import { Headline } from "./Headline.tsx";
import type { PageWords } from "./page-words.ts";
import { PostingBody } from "./PostingBody.tsx";
import { RemovedBody } from "./RemovedBody.tsx";
import { UnreadableBody } from "./UnreadableBody.tsx";
import { type CardPreferences, useCardPlace } from "./use-card-place.ts";
import { type CardOrder, useCardKeys } from "./use-card-keys.ts";
import { useMine } from "./use-mine.ts";
import { useOutOfTheWay } from "./use-out-of-the-way.ts";

export interface CardProps {
  readonly subject: CardSubject;
  readonly seen: SeenInWords;
  readonly collection: Pick<Collection, "setMine">;
  readonly wording: Wording;
  /** ms since 1970. */
  readonly now: () => number;
  readonly pageWords: PageWords;
  readonly preferences: CardPreferences;
  readonly onPreferences: (next: CardPreferences) => void;
  readonly onHide: () => void;
  readonly tellHistory: TellHistory;
  /** Opens the page with the saved copies of a role. Rejects where it cannot be had. */
  readonly openRole: (key: string) => Promise<void>;
  /** Reads the page and records the look once more. */
  readonly onReadAgain: () => void;
  /** Copies text; rejects where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
  /** The last order from the keyboard. */
  readonly order?: CardOrder | undefined;
}

/** The card beside a posting. It knows the page by what was read, and the collection by its interface; no browser. */
export function Card(props: CardProps) {
  return (
    <WordingContext.Provider value={props.wording}>
      <CopyContext.Provider value={props.copy}>
        <Announcer>
          <CardBody {...props} />
        </Announcer>
      </CopyContext.Provider>
    </WordingContext.Provider>
  );
}

function CardBody(props: CardProps) {
  const { subject } = props;
  const { locale, words } = useWording();
  const announce = useAnnounce();
  const card = useRef<HTMLElement>(null);
  const foldButton = useRef<HTMLButtonElement>(null);
  const [news, setNews] = useState("");
  const record = recordOf(subject);
  const mine = useMine(record, props.collection, props.now);
  const place = useCardPlace(props.preferences, props.onPreferences);
  useOutOfTheWay(card, place);
  const keys = useCardKeys({ card, foldButton, place, mine, order: props.order });

  useEffect(() => {
    announce(words(SAID[subject.kind]));
  }, [subject.kind]);

  return (
    <aside
      ref={card}
      class="card pomona"
      data-folded={place.folded}
      data-side={place.side}
      lang={locale}
      aria-label={words("cardName")}
      {...keys}
    >
      <CardHead place={place} onHide={props.onHide} foldButton={foldButton}>
        <Headline subject={subject} mine={mine} folded={place.folded} news={news} last={props.seen.last} />
      </CardHead>
      <div class="c-body" hidden={place.folded}>
        {subject.kind === "posting" && (
          <PostingBody
            {...subject}
            mine={mine}
            pageWords={props.pageWords}
            tellHistory={props.tellHistory}
            onNews={setNews}
            onRetry={props.onReadAgain}
          />
        )}
        {subject.kind === "removed" && (
          <RemovedBody {...props} record={subject.record} mine={mine} lastSeen={props.seen.last?.on} />
        )}
        {subject.kind === "failed" && (
          <div class="c-words">
            <ErrorMessage code={subject.code} onRetry={props.onReadAgain} />
          </div>
        )}
        {subject.kind === "unreadable" && (
          <UnreadableBody url={subject.url} problems={subject.problems} onReadAgain={props.onReadAgain} />
        )}
      </div>
      {!place.folded && <CardFoot identifier={identifierOf(subject)} firstSeen={props.seen.first} />}
    </aside>
  );
}

const SAID = {
  posting: "saidRead",
  removed: "saidRemoved",
  unreadable: "unreadableTitle",
  failed: "unreadableTitle",
} as const;

function identifierOf(subject: CardSubject): string | undefined {
  if (subject.kind === "posting") return subject.observation.posting.identifier;
  return recordOf(subject)?.posting.identifier;
}
