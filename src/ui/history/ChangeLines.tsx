import type { Change, WordsPart } from "../../posting/changes/change.ts";
import { describeChange } from "../../posting/changes/describe-change.ts";
import { useWording } from "../shared/wording.ts";

/** What changed, a sentence each; under a rewording the text itself, with what went struck out and what came marked. */
export function ChangeLines({ changes }: { readonly changes: readonly Change[] }) {
  const wording = useWording();
  // Nothing that a sentence can be made of: marks between readings of one text by different ways to it.
  if (changes.length === 0) return <p class="quiet">{wording.words("changedInForm")}</p>;
  return (
    <ul class="changes">
      {changes.flatMap((change, index) =>
        describeChange(change, wording).map((sentence) => (
          <li key={`${index} ${sentence}`} dir="auto">
            {sentence}
            {change.kind === "reworded" && <Reworded parts={change.parts} />}
          </li>
        )),
      )}
    </ul>
  );
}

function Reworded({ parts }: { readonly parts: readonly WordsPart[] }) {
  return (
    <p class="reworded" dir="auto">
      {parts.map(({ text, in: where }, index) => {
        if (where === "before") return <del key={index}>{text}</del>;
        return where === "now" ? <ins key={index}>{text}</ins> : text;
      })}
    </p>
  );
}
