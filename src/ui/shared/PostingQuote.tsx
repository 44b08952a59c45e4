import type { Section } from "../../posting/sections.ts";
import { quotedSentence } from "./quoted-sentence.ts";

/** Words of a posting in quotation marks, within their sentence where the section is known. */
export function PostingQuote(props: {
  readonly words: string;
  readonly section?: Section | undefined;
  /** Language of the posting, BCP 47. */
  readonly language: string | undefined;
}) {
  const { section, words, language } = props;
  const { before, after } = section ? quotedSentence(section, words, language) : { before: "", after: "" };
  return (
    <p class="quote" dir="auto" lang={language}>
      “{before}
      <mark>{words}</mark>
      {after}”
    </p>
  );
}
