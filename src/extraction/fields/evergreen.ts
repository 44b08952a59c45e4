import type { Quote } from "../../posting/observation.ts";
import type { PostingWords } from "../../posting/posting-words.ts";
import { SECTION_NAMES } from "../../posting/sections.ts";
import { sentencesOf, splitSentences } from "../statements/sentences.ts";
import { lowered } from "../words/letter-class.ts";
import { ABOUT, marksOf } from "../statements/word-marks.ts";
import type { Field } from "./field.ts";

/** Seen on 49 postings of July 2024, in whatever section their authors put it. */
const saysNoOpening = (lower: string) =>
  /\bnot\s+(?:be\s+)?(?:for|tied\s+to|linked\s+to|associated\s+with)\s+(?:an?|one|any)\s+(?:(?:one|single|particular|specific|current|individual|actual)\s+){1,2}(?:job\s+|role\s+)?(?:opening|position|role|vacancy|job|requisition)|\bexpressing\s+(?:an?\s+|your\s+)?interest\s+in\s+being\s+contacted|\bevergreen\s+(?:role|req\w*|posting|position)|\b(?:talent|candidate)\s+pipeline\s+(?:role|req\w*|posting|position)|\bpipeline\s+(?:requisition|posting)\b|\bfor\s+future\s+(?:openings?|opportunities|vacanc\w+|positions?)\b[^.]{0,60}\b(?:apply|submit|consider|contact)|\b(?:consider\w*|contact\w*)\s+(?:\w+\s){0,4}for\s+future\s+(?:openings?|opportunities|vacanc\w+|roles?|positions?)|nicht\s+(?:um\s+|auf\s+|für\s+)?eine\s+(?:konkrete|bestimmte|spezifische)\s+[a-zß-ɏ]*(?:stelle|position)|pas\s+(?:à\s+|d['’])?un\s+poste\s+(?:précis|spécifique|particulier)|no\s+(?:es|corresponde)\s+(?:a|para)\s+un(?:a)?\s+(?:puesto|vacante)\s+(?:específic|concret)[a-zß-ɏ]+|non\s+(?:è|si riferisce)\s+(?:a|per)\s+una\s+posizione\s+specifica|特定の(?:職種|求人|ポジション|募集)[^。]{0,12}(?:ではありません|ものではなく)|(?:并非|不是|非)(?:针对|特定)[^。]{0,12}(?:职位|岗位|空缺)/.test(
    lower,
  );

/** Whether the posting is for no specific opening; absent where it asks for nothing at all. */
export const evergreen: Field<"evergreen"> = (words) => {
  const quotes = quotesIn(words);
  if (quotes.length === 0 && sentencesOf(words).length === 0) return undefined;
  return { value: quotes.length > 0, quotes };
};

function quotesIn(words: PostingWords): Quote[] {
  const asking = Map.groupBy(sentencesOf(words), ({ section }) => section);
  const isAbout = (marks: number) => (marks & ABOUT.opening) !== 0;
  return SECTION_NAMES.flatMap((section) => {
    const sentences =
      asking.get(section)?.flatMap(({ text, marks }) => (isAbout(marks) ? [text] : [])) ??
      (words.sections[section]?.items ?? []).filter((item) => isAbout(marksOf(item))).flatMap(splitSentences);
    return sentences.filter((sentence) => saysNoOpening(lowered(sentence))).map((quote) => ({ section, quote }));
  });
}
