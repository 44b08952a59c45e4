/** Text as a search sees it: case, accents, full-width forms and kinds of white space make no difference. */
export function foldWords(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();
}

/** The words that a search asks for, folded. */
export function wordsSearched(search: string): readonly string[] {
  return foldWords(search).split(" ").filter(Boolean);
}
