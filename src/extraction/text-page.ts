import type { Page } from "./page.ts";

/** A page that holds a plain text and nothing else, line breaks and all; `url` is where the text stands. */
export function textPage(text: string, url: string, documents: DOMImplementation): Page {
  const document = documents.createHTMLDocument("");
  const block = document.createElement("pre");
  block.textContent = text;
  document.body.append(block);
  return { document, url };
}
