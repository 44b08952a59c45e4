import type { Passage } from "../../comparison/passages.ts";
import { PostingQuote } from "../shared/PostingQuote.tsx";
import { useWording } from "../shared/wording.ts";
import { useTools } from "../popup/tools.ts";

/** The posting's own words behind a cell that was pressed, in quotation marks, and the way to the page they stand on. */
export function CellWords(props: {
  readonly id: string;
  readonly passages: readonly Passage[];
  /** What the page says otherwise. */
  readonly otherwise: readonly string[];
  /** Whether these words defeated the reader. */
  readonly unread: boolean;
  readonly language: string | undefined;
  readonly url: string;
}) {
  const { words } = useWording();
  const { openPage } = useTools();
  const { passages, otherwise, language } = props;
  const label = !props.unread ? "readFrom" : passages.length > 0 ? "unreadSays" : "unreadNoWords";
  return (
    <div class={props.unread ? "told unread" : "told"} id={props.id}>
      {(props.unread || passages.length > 0) && <p class="label">{words(label)}</p>}
      {passages.map(({ section, quote }) => (
        <PostingQuote key={quote} words={quote} section={section} language={language} />
      ))}
      {otherwise.length > 0 && <p class="label also">{words("alsoSays")}</p>}
      {otherwise.map((said) => (
        <PostingQuote key={said} words={said} language={language} />
      ))}
      <button type="button" class="link" onClick={() => openPage(props.url)}>
        {words("openPage")}
      </button>
    </div>
  );
}
