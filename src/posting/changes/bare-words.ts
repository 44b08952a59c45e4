/** Letters, figures and signs that mean something ("C++", "$", "5+"), without the bullet mark typed before them. */
export function bareWords(item: string): string {
  return item.replace(/^[\s\p{P}+]+/u, "").replace(/[^\p{L}\p{N}\p{Sc}+#]+/gu, "");
}

/** The words of a text in lower case; signs of Chinese, Japanese and Thai one by one, for these have no spaces. */
export function wordsOfText(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}\p{Sc}+#]+/gu) ?? []
  );
}
