import { useId, useState } from "preact/hooks";
import type { PostingRecord, Snapshot } from "../../collection/posting-record.ts";
import type { ComparedCopies } from "../../collection/saved-copy.ts";
import { type CopyFact, factsOfCopy } from "../../comparison/copy-facts.ts";
import { Icon } from "../shared/Icon.tsx";
import { Otherwise } from "../shared/Otherwise.tsx";
import { PostingQuote } from "../shared/PostingQuote.tsx";
import { useWording } from "../shared/wording.ts";
import { FactLines } from "./FactLines.tsx";

/** The facts of a copy; where it is compared, with what they were before. */
export function CopyFacts(props: {
  readonly record: PostingRecord;
  readonly shown: Snapshot;
  readonly compared: ComparedCopies | undefined;
}) {
  const wording = useWording();
  const { shown, compared } = props;
  const before = compared?.before;
  // What another reader made of the words is no edit.
  const alike = before?.observation.reader === shown.observation.reader ? before : undefined;
  const facts = factsOfCopy(props.record, shown, alike, wording);
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{wording.words("facts")}</h2>
      <dl class="r-facts">
        {facts.map((fact) => (
          <FactRow key={`${shown.id} ${fact.id}`} fact={fact} language={shown.observation.posting.inLanguage} />
        ))}
      </dl>
    </section>
  );
}

/** A fact; a press on its value shows the words that it was read from. */
function FactRow({ fact, language }: { readonly fact: CopyFact; readonly language: string | undefined }) {
  const { words } = useWording();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { state, passages, otherwise } = fact;
  const unread = state === "could-not-be-read";
  const value = unread ? (
    <>
      <Icon name="warning" /> {words("couldNotBeRead")}
    </>
  ) : (
    <FactLines fact={fact} lines={fact.lines} language={language} />
  );
  const label = !unread ? "readFrom" : passages.length > 0 ? "unreadSays" : "unreadNoWords";
  return (
    <div>
      <dt>{words(fact.label)}</dt>
      <dd>
        {fact.before && (
          <del>
            <FactLines fact={fact} lines={fact.before} language={language} />
          </del>
        )}
        {state === "not-stated" && <span class="not-stated">{words("notStated")}</span>}
        {state === "stated" && passages.length + otherwise.length === 0 && value}
        {state !== "not-stated" && (unread || passages.length + otherwise.length > 0) && (
          <button
            type="button"
            class={unread ? "could-not" : "value"}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            {value}
            {otherwise.length > 0 && <Otherwise />}
          </button>
        )}
        {open && (
          <div class={unread ? "told unread" : "told"} id={id}>
            {(unread || passages.length > 0) && <p class="label">{words(label)}</p>}
            {passages.map(({ section, quote }) => (
              <PostingQuote key={quote} words={quote} section={section} language={language} />
            ))}
            {otherwise.length > 0 && <p class="label also">{words("alsoSays")}</p>}
            {otherwise.map((said) => (
              <PostingQuote key={said} words={said} language={language} />
            ))}
          </div>
        )}
      </dd>
    </div>
  );
}
