/** A real page without what nobody reads, which is nine tenths of it. */
export function trimPage(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi, (script, text: string) =>
      /^\s*window\.(?:APP_STATE|__static)/.test(text) ? script.replace(text, () => ownData(text)) : "",
    )
    .replaceAll(/<(style|svg|nav|footer|noscript)\b[\s\S]*?<\/\1>/gi, "")
    .replaceAll(/<(?:link|meta)\b[^>]*>/gi, "")
    .replaceAll(/\s+(?=<)/g, " ");
}

/** The page's data about its posting; what else the classic design carries along is three times the page. */
function ownData(text: string): string {
  const [, start = "", json = ""] = /^(\s*window\.APP_STATE\s*=\s*)(\{[\s\S]*\})/.exec(text) ?? [];
  if (json === "") return text;
  const { jobDetails } = JSON.parse(json) as { readonly jobDetails: unknown };
  return `${start}${JSON.stringify({ jobDetails }).replaceAll("</", String.raw`<\/`)};`;
}
