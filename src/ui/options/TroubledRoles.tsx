import { useState } from "preact/hooks";
import type { PostingRecord } from "../../collection/posting-record.ts";
import type { Problem } from "../../posting/observation.ts";
import { PostingQuote } from "../shared/PostingQuote.tsx";
import { useWording } from "../shared/wording.ts";
import { FIELD_WORDS } from "./field-words.ts";

/** Roles shown at once: what nobody scrolls to is not drawn. */
const STEP = 10;

/** The roles in which something could not be read or is contradicted, each with the way to its page. */
export function TroubledRoles({ roles }: { readonly roles: readonly PostingRecord[] }) {
  const { locale, words } = useWording();
  const [most, setMost] = useState(STEP);
  const more = Math.min(STEP, roles.length - most);
  return (
    <section aria-labelledby="troubled">
      <h3 id="troubled">{words("healthTroubled")}</h3>
      {roles.length === 0 && <p class="quiet">{words("healthAllRead")}</p>}
      <ul class="roles">
        {roles.slice(0, most).map(({ key, posting, problems }) => (
          <li key={key}>
            <a href={posting.url} target="_blank" rel="noreferrer" dir="auto" lang={posting.inLanguage}>
              {posting.title ?? key}
            </a>
            <ul>
              {problems.map((problem, index) => (
                // Problems never change places: other problems are another record.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={index}>
                  <ProblemSentence problem={problem} language={posting.inLanguage} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="btn" onClick={() => setMost(most + STEP)}>
          {words("healthMore", new Intl.NumberFormat(locale).format(more))}
        </button>
      )}
    </section>
  );
}

function ProblemSentence(props: { readonly problem: Problem; readonly language: string | undefined }) {
  const { words } = useWording();
  const { field, quote, contradiction } = props.problem;
  const name = words(field ? FIELD_WORDS[field] : "factWholePage");
  if (contradiction !== undefined) return <p>{words("healthSays", name, quote ?? "…", contradiction)}</p>;
  return (
    <>
      <p>{words("healthUnread", name)}</p>
      {quote && <PostingQuote words={quote} language={props.language} />}
    </>
  );
}
