import { useTools } from "../../popup/tools.ts";
import { useWording } from "../../shared/wording.ts";
import type { AskedWords } from "./mark-row.ts";

/** A role's own words behind a mark, with the section they stand in, and the way to their page. */
export function MarkWords(props: {
  readonly asked: readonly AskedWords[];
  readonly language: string | undefined;
  readonly url: string;
}) {
  const { words } = useWording();
  const { openPage } = useTools();
  return (
    <div class="told">
      {props.asked.map(({ label, text, named: [from, to] = [0, 0] }) => (
        <div key={`${label ?? ""} ${text}`} class="asked">
          {label && <p class="label">{words(label)}</p>}
          <p class="quote" dir="auto" lang={props.language}>
            “{text.slice(0, from)}
            {to > from && <mark>{text.slice(from, to)}</mark>}
            {text.slice(to)}”
          </p>
        </div>
      ))}
      <button type="button" class="link" onClick={() => openPage(props.url)}>
        {words("openPage")}
      </button>
    </div>
  );
}
