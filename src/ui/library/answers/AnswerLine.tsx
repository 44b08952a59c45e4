import { useState } from "preact/hooks";
import { ownIn, saidIn } from "../../../collection/answers/answer.ts";
import type { FoundAnswer } from "../../../comparison/answers/answer-book.ts";
import { useWording } from "../../shared/wording.ts";
import { PenIcon } from "../PenIcon.tsx";
import { AnswerNote } from "./AnswerNote.tsx";
import { AnswerPicker } from "./AnswerPicker.tsx";
import { type AnswerPart, useAnswering } from "./answering.ts";

/**
 * The answer to one thing that is asked for, in one or several wordings that are answered together; whose words it was
 * given for, where those are others; and, unfolded, a note.
 */
export function AnswerLine(props: {
  readonly label: string;
  readonly parts: readonly AnswerPart[];
  readonly open: boolean;
}) {
  const answering = useAnswering();
  const { words } = useWording();
  const [isNoting, setNoting] = useState(false);
  const { parts } = props;
  if (!answering || parts.length === 0) return null;
  const { book } = answering;
  const found = parts.map(({ find }) => find(book));
  const values = new Set(found.map((one) => one?.value));
  const [first] = found;
  const own = parts.every(({ ask }) => {
    const kept = book.kept(ask);
    return kept && ownIn(kept) !== undefined;
  });
  const asks = parts.map(({ ask }) => ask);
  const noted = asks.find((ask) => book.kept(ask)?.note?.value) ?? asks[0];
  return (
    <div class="answer-line">
      <div class="answer-tools">
        <AnswerPicker
          of={props.label}
          value={values.size === 1 ? first?.value : undefined}
          carried={!own}
          onPick={(value) => answering.answer(asks, value)}
        />
        {!props.open && (
          <button
            type="button"
            class="tool"
            aria-expanded={isNoting}
            aria-label={`${words("note")}: ${props.label}`}
            title={words("note")}
            onClick={() => setNoting(!isNoting)}
          >
            <PenIcon />
          </button>
        )}
      </div>
      {values.size > 1 && <p class="small faint">{words("answersDiffer")}</p>}
      {values.size === 1 && !own && first && <CarriedFrom found={first} />}
      {noted && <AnswerNote asks={asks} ask={noted} open={props.open || isNoting} />}
    </div>
  );
}

/** Where an answer comes from that was not given here. */
export function CarriedFrom({ found }: { readonly found: FoundAnswer }) {
  const { locale, words } = useWording();
  const [only, ...others] = found.from;
  const resume = only && others.length === 0 ? saidIn(only)?.resume : undefined;
  if (resume !== undefined) return <From said={words("answeredByResume", resume)} />;
  if (found.by === "same") return null;
  const asked = found.from.map((answer) => answer.words);
  return <From said={words("answeredFor", new Intl.ListFormat(locale).format(asked))} />;
}

function From({ said }: { readonly said: string }) {
  return (
    <p class="small faint few-lines" dir="auto" title={said}>
      {said}
    </p>
  );
}
