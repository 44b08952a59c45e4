/** Text as a search sees it: case, accents, full-width forms and kinds of white space make no difference. */
export function foldWords(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();
}

/** The words that a search asks for, folded. */
export function wordsSearched(search: string): readonly string[] {
  return foldWords(search).split(" ").filter(Boolean);
}

/** Where a folded word first stands in a text, from and to, as the text is written; nothing where it does not occur. */
export function findFolded(text: string, word: string): readonly [from: number, to: number] | undefined {
  let folded = "";
  /** Of each folded character: where the one that it was made of begins and ends. */
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    // A mark that is folded away belongs to the letter before it.
    const made = /\s/u.test(character) ? " " : foldWords(character);
    if (made === "" && to.length > 0) to[to.length - 1] = end;
    from.push(...Array<number>(made.length).fill(at));
    to.push(...Array<number>(made.length).fill(end));
    folded += made;
    at = end;
  }
  const found = folded.indexOf(word);
  if (found < 0) return undefined;
  return [from[found] ?? 0, to[found + word.length - 1] ?? text.length];
}
