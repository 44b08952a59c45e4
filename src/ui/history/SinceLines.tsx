import { useEffect, useMemo, useState } from "preact/hooks";
import type { Since } from "../../collection/changes-since.ts";
import { describeAge, describeMoment } from "../../posting/describe.ts";
import type { Observation } from "../../posting/observation.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { useWording } from "../shared/wording.ts";
import { ChangeLines } from "./ChangeLines.tsx";
import { describeCount } from "./describe-count.ts";
import type { HistoryTools } from "./history-look.ts";
import { wordsOfChange } from "./words-of-change.ts";

interface SinceProps {
  readonly since: Since | undefined;
  /** When the role was last found gone, where it is back; ms since 1970. */
  readonly foundGoneAt: number | undefined;
  /** What the page says now. */
  readonly observation: Observation | undefined;
  readonly tools: HistoryTools;
}

/** How many changes there are since the user last looked, and which; a press on one goes to its words on the page. */
export function SinceLines({ since, foundGoneAt, observation, tools }: SinceProps) {
  const wording = useWording();
  const { words } = wording;
  const announce = useAnnounce();
  const back = foundGoneAt === undefined ? [] : [words("backSince", describeMoment(foundGoneAt, wording))];
  const heading = since && describeSince(since, tools.now, wording);
  const said = [...back, ...(heading ? [heading] : [])].join(" ");
  useEffect(() => {
    if (said) announce(said);
  }, [said]);
  const isChanged = since !== undefined && since.changes.length > 0;
  return (
    <>
      {back.map((sentence) => (
        <h3 key={sentence} class="back">
          <span class="dot" />
          {sentence}
        </h3>
      ))}
      {isChanged ? (
        <>
          <h3>
            <span class="dot" />
            {heading}
          </h3>
          <Changes changes={since.changes} observation={observation} tools={tools} />
        </>
      ) : (
        heading && <p class="quiet">{heading}</p>
      )}
    </>
  );
}

function describeSince({ at, changes }: Since, now: number, wording: Parameters<typeof describeAge>[2]): string {
  const age = describeAge(at, now, wording);
  return changes.length > 0
    ? wording.words("sinceChanges", age, describeCount(changes, wording))
    : wording.words("sinceNone", age);
}

function Changes(props: Pick<Since, "changes"> & Pick<SinceProps, "observation" | "tools">) {
  const { words } = useWording();
  const { changes, observation, tools } = props;
  const { changed } = tools;
  const [isShown, setShown] = useState(true);
  const found = useMemo(() => {
    if (!observation) return new Map();
    const each = changes.map((change) => [change, wordsOfChange(change, observation)] as const);
    return new Map(
      each.map(([change, sentences]) => [change, sentences.map((some) => (changed.has(some) ? some : []))]),
    );
  }, [changes, observation, changed]);
  const onPage = useMemo(() => [...found.values()].flat(2), [found]);
  useEffect(() => {
    if (isShown) changed.mark(onPage);
    else changed.clear();
  }, [isShown, onPage, changed]);
  return (
    <>
      <ChangeLines
        changes={changes}
        goTo={(change, sentence) => {
          const some = found.get(change)?.[sentence] ?? [];
          return some.length > 0 ? () => changed.goTo(some) : undefined;
        }}
      />
      {onPage.length > 0 && (
        <button type="button" class="btn" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {words("showOnPage")}
        </button>
      )}
    </>
  );
}
