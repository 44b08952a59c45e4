import Defuddle from "defuddle";

/** One article and what is known of it. */
export function read(document: Document, url: string): unknown {
  return new Defuddle(document, { url }).parse();
}
