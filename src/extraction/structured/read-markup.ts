import { foldSpace } from "../words/fold-space.ts";
import { isHeadingLine } from "../headed/heading-words.ts";
import { decodeEntities } from "./decode-entities.ts";

const TAG = /<(\/?)([a-z][a-z0-9]{0,15})\b[^<>]*>|<!--[^<>]*-->/gi;
const BLOCK = /^(?:p|br|div|li|ul|ol|dl|dt|dd|h[1-6]|tr|table|section|article|hr|header|footer|pre|blockquote)$/i;
const BOLD = /^(?:b|strong|h[1-6])$/i;

/**
 * The lines of a text that data holds, with its markup taken off and never parsed as HTML. A heading in bold letters
 * stays one, marked as in Markdown. Line breaks of the text itself count where no markup sets the lines, or where
 * headings stand between them.
 */
export function readMarkup(text: string): string[] {
  // Escaped twice over, as some boards do.
  const markup = !/<[a-z/]/i.test(text) && /&lt;\/?[a-z]/i.test(text) ? decodeEntities(text) : text;
  const hasBlocks = /<(?:p|br|div|li|h[1-6]|td)\b/i.test(markup);
  const keepsBreaks = !hasBlocks || (markup.includes("\n") && markup.split("\n").some((line) => isHeadingLine(line)));
  const lines: string[] = [];
  let line = "";
  let boldFrom: number | undefined;
  const end = () => {
    lines.push(line);
    line = "";
  };
  const add = (piece: string) => {
    const [first = "", ...more] = keepsBreaks ? decodeEntities(piece).split(/[\r\n]+/) : [decodeEntities(piece)];
    line += first;
    for (const next of more) {
      end();
      line = next;
    }
  };
  /** A bold heading is a line of its own, also where its words follow on the same line. */
  const endBold = () => {
    const bold = boldFrom === undefined ? "" : line.slice(boldFrom);
    if (isHeadingLine(bold)) {
      lines.push(line.slice(0, boldFrom), `**${bold.trim()}**`);
      line = "";
    }
    boldFrom = undefined;
  };
  let from = 0;
  for (const { 0: whole, 1: slash, 2: name = "", index } of markup.matchAll(TAG)) {
    add(markup.slice(from, index));
    from = index + whole.length;
    if (slash && BOLD.test(name)) endBold();
    if (BLOCK.test(name)) end();
    if (!slash && BOLD.test(name)) boldFrom = line.length;
  }
  add(markup.slice(from));
  end();
  return lines.map((each) => foldSpace(each)).filter((each) => each !== "");
}
