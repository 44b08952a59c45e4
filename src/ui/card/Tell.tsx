import type { FieldName } from "../../posting/job-posting.ts";
import { contradictionsOf, stateOf } from "../../posting/observation.ts";
import { PostingQuote } from "../shared/PostingQuote.tsx";
import { useWording } from "../shared/wording.ts";
import { CopyReport } from "./CopyReport.tsx";
import { useTelling } from "./telling.ts";

/** Under a value that was pressed: the words that it was read from, and what contradicts them; or that could not be read. */
export function Tell({ field }: { readonly field: FieldName }) {
  const { words } = useWording();
  const { observation, problems, told } = useTelling();
  if (told?.field !== field) return null;
  const language = observation.posting.inLanguage;
  const mine = problems.filter((problem) => problem.field === field);
  if (stateOf(observation.posting, problems, field) === "could-not-be-read") {
    const quotes = mine.flatMap(({ quote }) => quote ?? []);
    return (
      <div class="tell">
        <p class="label">{words(quotes.length > 0 ? "unreadSays" : "unreadNoWords")}</p>
        {quotes.map((quote) => (
          <PostingQuote key={quote} words={quote} language={language} />
        ))}
        <CopyReport url={observation.url} problems={mine} layout={observation.layout} reader={observation.reader} />
      </div>
    );
  }
  const contradictions = contradictionsOf(problems, field);
  return (
    <div class="tell">
      <p class="label">{words("readFrom")}</p>
      {told.quotes.map(({ section, quote }) => (
        <PostingQuote key={quote} words={quote} section={observation.sections[section]} language={language} />
      ))}
      {!told.onPage && <p class="faint small">{words("wordsNotShown")}</p>}
      {contradictions.length > 0 && <p class="label also">{words("alsoSays")}</p>}
      {contradictions.map((said) => (
        <PostingQuote key={said} words={said} language={language} />
      ))}
    </div>
  );
}
