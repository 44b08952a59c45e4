import { useTools } from "../../popup/tools.ts";
import { useWording } from "../../shared/wording.ts";
import { AnswerLine } from "../answers/AnswerLine.tsx";
import type { AskedWords } from "./mark-row.ts";

/** A role's own words behind a mark, with the section they stand in, and the way to their page. */
export function MarkWords(props: {
  readonly asked: readonly AskedWords[];
  /** Whether each of them is answered by itself, too. */
  readonly apart: boolean;
  readonly language: string | undefined;
  readonly url: string;
}) {
  const { words } = useWording();
  const { openPage } = useTools();
  return (
    <div class="told">
      {props.asked.map(({ label, text, part, named: [from, to] = [0, 0] }) => (
        <div key={`${label ?? ""} ${text}`} class="asked">
          {label && <p class="label">{words(label)}</p>}
          <p class="quote" dir="auto" lang={props.language}>
            “{text.slice(0, from)}
            {to > from && <mark>{text.slice(from, to)}</mark>}
            {text.slice(to)}”
          </p>
          {props.apart && part && <AnswerLine label={text} parts={[part]} open={false} />}
        </div>
      ))}
      <button type="button" class="link" onClick={() => openPage(props.url)}>
        {words("openPage")}
      </button>
    </div>
  );
}
