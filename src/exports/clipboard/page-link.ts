/** The address of a page as one that may be linked to; nothing for any other text. */
export function pageLink(url: string): string | undefined {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : undefined;
}
