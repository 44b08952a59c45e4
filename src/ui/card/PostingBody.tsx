import { useEffect, useState } from "preact/hooks";
import type { FieldName } from "../../posting/job-posting.ts";
import { type Observation, type Problem, type Quote, stateOf } from "../../posting/observation.ts";
import type { PostingInWords } from "../../posting/posting-in-words.ts";
import type { SectionName } from "../../posting/sections.ts";
import type { TellHistory } from "../history/history-look.ts";
import { ErrorMessage } from "../shared/ErrorMessage.tsx";
import { useWording } from "../shared/wording.ts";
import type { VisitState } from "./card-subject.ts";
import { Facts } from "./Facts.tsx";
import { HistorySlot } from "./HistorySlot.tsx";
import { MinePanel } from "./MinePanel.tsx";
import type { PageWords } from "./page-words.ts";
import { SectionList } from "./SectionList.tsx";
import { Skills } from "./Skills.tsx";
import { Tell } from "./Tell.tsx";
import { TellingContext, type Told } from "./telling.ts";
import type { MineInHand } from "./use-mine.ts";
import { Value } from "./Value.tsx";

/** The card of a posting: title, mine, facts, sections. */
export function PostingBody(props: {
  readonly observation: Observation;
  readonly inWords: PostingInWords;
  readonly problems: readonly Problem[];
  readonly visit: VisitState;
  readonly mine: MineInHand;
  readonly pageWords: PageWords;
  readonly tellHistory: TellHistory;
  readonly onNews: (news: string) => void;
  readonly onRetry: () => void;
}) {
  const { observation, problems, inWords, visit, mine, pageWords } = props;
  const { words } = useWording();
  const [told, setTold] = useState<Told>();
  useEffect(() => () => pageWords.clear(), [pageWords]);
  useEffect(() => {
    setTold(undefined);
    pageWords.clear();
  }, [observation]);

  const tell = (field: FieldName, quotes: readonly Quote[]) => {
    if (told?.field === field && told.quotes === quotes) {
      setTold(undefined);
      pageWords.clear();
      return;
    }
    const unread = problems.flatMap((problem) =>
      problem.field === field && problem.quote && problem.contradiction === undefined ? [problem.quote] : [],
    );
    const next = { field, quotes, onPage: true };
    setTold(next);
    const wanted = [
      ...quotes.map(({ section, quote }) => ({ quote, selector: observation.sections[section]?.selector })),
      ...unread.map((quote) => ({ quote })),
    ];
    pageWords.show(wanted).then(
      (onPage) => setTold((now) => (now === next ? { ...next, onPage } : now)),
      // Where nobody can look, nothing is said of the page; the words are quoted all the same.
      () => undefined,
    );
  };

  const { posting, sections } = observation;
  const goTo = (name: SectionName) => sections[name] && pageWords.goTo(sections[name]);
  return (
    <TellingContext.Provider value={{ observation, problems, told, tell }}>
      <div class="c-title">
        <h2 dir="auto" lang={posting.inLanguage}>
          <Value field="title" class="still">
            {posting.title}
          </Value>
        </h2>
        {/* Without its label beside it, "Not stated" would be said of nothing. */}
        {stateOf(posting, problems, "employmentUnit") !== "not-stated" && (
          <p class="quiet small" dir="auto">
            <Value field="employmentUnit" class="still">
              {posting.employmentUnit}
            </Value>
          </p>
        )}
        {posting.evergreen && (
          <p class="small">
            <Value field="evergreen">{words("notOneOpening")}</Value>
          </p>
        )}
        <Tell field="title" />
        <Tell field="employmentUnit" />
        <Tell field="evergreen" />
      </div>
      {visit.state === "failed" ? (
        <div class="mine">
          <ErrorMessage code={visit.code} onRetry={props.onRetry} />
        </div>
      ) : (
        <MinePanel mine={mine} ready={visit.state === "recorded"} />
      )}
      {visit.state === "recorded" && (
        <HistorySlot {...visit} url={observation.url} tell={props.tellHistory} onNews={props.onNews} />
      )}
      <Facts facts={inWords.facts} language={posting.inLanguage} />
      <Skills skills={inWords.skills} />
      <SectionList sections={inWords.sections} onPick={goTo} />
    </TellingContext.Provider>
  );
}
