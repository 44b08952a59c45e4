import type { FieldName } from "../../posting/job-posting.ts";
import { stateOf } from "../../posting/observation.ts";
import { useWording } from "../shared/wording.ts";
import { CopyReport } from "./CopyReport.tsx";
import { quotedSentence } from "./quoted-sentence.ts";
import { useTelling } from "./telling.ts";

/** Under a value that was pressed: the words that it was read from, or that could not be read. */
export function Tell({ field }: { readonly field: FieldName }) {
  const { words } = useWording();
  const { observation, problems, told } = useTelling();
  if (told?.field !== field) return null;
  const mine = problems.filter((problem) => problem.field === field);
  if (stateOf(observation.posting, problems, field) === "could-not-be-read") {
    const quotes = mine.flatMap(({ quote }) => quote ?? []);
    return (
      <div class="tell">
        <p class="label">{words(quotes.length > 0 ? "unreadSays" : "unreadNoWords")}</p>
        {quotes.map((quote) => (
          <PostingQuote key={quote} before="" words={quote} after="" />
        ))}
        <CopyReport url={observation.url} problems={mine} layout={observation.layout} reader={observation.reader} />
      </div>
    );
  }
  const quotes = observation.provenance[field] ?? [];
  return (
    <div class="tell">
      <p class="label">{words("readFrom")}</p>
      {quotes.map(({ section, quote }) => (
        <PostingQuote
          key={quote}
          {...quotedSentence(observation.sections[section], quote, observation.posting.inLanguage)}
        />
      ))}
      {!told.onPage && <p class="faint small">{words("wordsNotShown")}</p>}
    </div>
  );
}

function PostingQuote(props: { readonly before: string; readonly words: string; readonly after: string }) {
  const { observation } = useTelling();
  return (
    <p class="quote" dir="auto" lang={observation.posting.inLanguage}>
      “{props.before}
      <mark>{props.words}</mark>
      {props.after}”
    </p>
  );
}
