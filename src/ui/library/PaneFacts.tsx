import { describeSeen } from "../../collection/describe-seen.ts";
import { type PostingRecord, wasSeen } from "../../collection/posting-record.ts";
import { POSTING_FACTS } from "../../comparison/posting-facts.ts";
import { describeMoment } from "../../posting/describe.ts";
import { askedLines } from "../popup/asked-lines.ts";
import { useWording } from "../shared/wording.ts";

/** What a posting states and asks for, a line each; what it does not state is said. */
export function PaneFacts({ record }: { readonly record: PostingRecord }) {
  const wording = useWording();
  const { words } = wording;
  const { posting } = record;
  const facts = POSTING_FACTS.map((fact) => ({ ...fact, told: fact.state({ record }, wording) }));
  const asked = askedLines(record, wording);
  return (
    <dl class="pane-facts">
      {facts.map(({ id, label, told }) => (
        <div key={id}>
          <dt>{words(label)}</dt>
          {told.state === "stated" ? (
            <dd dir={told.verbatim ? "auto" : undefined} lang={told.verbatim ? posting.inLanguage : undefined}>
              {told.lines?.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          ) : (
            <dd>
              <span class={told.state === "not-stated" ? "not-stated" : "could-not"}>
                {words(told.state === "not-stated" ? "notStated" : "couldNotBeRead")}
              </span>
            </dd>
          )}
        </div>
      ))}
      <div>
        <dt>{words("askedFor")}</dt>
        <dd>
          {asked.length > 0 ? (
            asked.map((line) => <p key={line}>{line}</p>)
          ) : (
            <span class="not-stated">{words("notStated")}</span>
          )}
        </dd>
      </div>
      <div>
        <dt>{words("factNumber")}</dt>
        <dd class="num">{posting.identifier ?? <span class="not-stated">{words("notStated")}</span>}</dd>
      </div>
      <div>
        <dt>{words("sortLastSeen")}</dt>
        <dd>{wasSeen(record) ? describeMoment(record.lastSeen, wording) : describeSeen(record, wording)}</dd>
      </div>
    </dl>
  );
}
