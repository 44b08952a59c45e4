import type { ExportSource } from "../export-bundle.ts";
import { postingNode } from "./posting-node.ts";

// So that the text can stand in a page's script element, whatever it says, and in a script of any age.
const UNSAFE = /[<>&\u2028\u2029]/g;

/** All postings as one graph. */
export async function* writeGraph({ postings }: ExportSource): AsyncGenerator<string> {
  yield '{\n  "@context": "https://schema.org",\n  "@graph": [';
  let before = "\n";
  for await (const history of postings) {
    const written = JSON.stringify(postingNode(history), wellFormed);
    yield (
      before + written.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
    );
    before = ",\n";
  }
  yield "\n]\n}\n";
}

/** Half of a surrogate pair is no text to most readers. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.toWellFormed() : value;
}
