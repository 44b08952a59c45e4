import type { Change, WordsPart } from "../../posting/changes/change.ts";
import { describeChange } from "../../posting/changes/describe-change.ts";
import { useWording } from "../shared/wording.ts";

/**
 * What changed, a sentence each; under a rewording the text itself, with what went struck out and what came marked.
 * `goTo`: goes to the words that a change's sentence (from 0) speaks of; nothing for a sentence without such words.
 */
export function ChangeLines(props: {
  readonly changes: readonly Change[];
  readonly goTo?: ((change: Change, sentence: number) => (() => void) | undefined) | undefined;
}) {
  const wording = useWording();
  const { changes, goTo } = props;
  // Nothing that a sentence can be made of: marks between readings of one text by different ways to it.
  if (changes.length === 0) return <p class="quiet">{wording.words("changedInForm")}</p>;
  return (
    <ul class="changes">
      {changes.flatMap((change, index) =>
        describeChange(change, wording).map((sentence, at) => (
          <li key={`${index} ${sentence}`}>
            <p dir="auto">
              <Sentence text={sentence} onPress={goTo?.(change, at)} />
            </p>
            {change.kind === "reworded" && <Reworded parts={change.parts} />}
          </li>
        )),
      )}
    </ul>
  );
}

function Sentence({ text, onPress }: { readonly text: string; readonly onPress: (() => void) | undefined }) {
  if (!onPress) return <>{text}</>;
  return (
    <button type="button" class="value" onClick={onPress}>
      {text}
    </button>
  );
}

function Reworded({ parts }: { readonly parts: readonly WordsPart[] }) {
  return (
    <div class="reworded">
      <p dir="auto">
        {parts.map(({ text, in: where }, index) => {
          if (where === "before") return <del key={index}>{text}</del>;
          return where === "now" ? <ins key={index}>{text}</ins> : text;
        })}
      </p>
    </div>
  );
}
