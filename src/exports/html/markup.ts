import { escapeMarkup } from "../escape-markup.ts";
import { plainText } from "../plain-text.ts";

/** Markup of ours with texts in it, each of which stays text: `` markup`<p>${text}</p>` ``; attributes are quoted. */
export function markup(parts: TemplateStringsArray, ...texts: readonly string[]): string {
  return String.raw({ raw: parts }, ...texts.map((text) => escapeMarkup(plainText(text))));
}
