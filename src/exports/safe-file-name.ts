import { oneLine } from "./plain-text.ts";

// Windows refuses these, path separators are everybody's, and Obsidian cannot link to a note with the last five in its
// name. (Microsoft, "Naming Files, Paths, and Namespaces", read in November 2026)
const REFUSED = /[<>:"/\\|?*#^[\]%]/g;
/** Marks that are not seen: directions, joiners, byte order marks. A name could be made to look like another one. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cn}]/gu;
/** Devices of Windows, whatever extension follows. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=$|[. ])/i;
/** Of 255 bytes that file systems allow: room for a number behind it, an extension, and a browser's " (1)". */
const MOST_BYTES = 180;

/** A text as a file's name, without extension, on every system; `otherwise` where nothing of it can stay. */
export function safeFileName(text: string, otherwise: string): string {
  const plain = oneLine(oneLine(text).replace(REFUSED, " ").replace(UNSEEN, "")).normalize("NFC");
  // Windows drops dots and blanks at the end; a dot in front hides a file elsewhere, a tilde or hyphen misleads shells.
  const bare = shortened(plain.replace(/^[ .~-]+/, "")).replace(/[ .]+$/, "");
  if (bare === "") return otherwise;
  return DEVICE.test(bare) ? `_${bare}` : bare;
}

/** Names that no system takes for one another: a number goes behind a name that is there already. */
export function createNamer(): (name: string) => string {
  const taken = new Set<string>();
  // Most systems do not tell capitals from small letters, and macOS not the ways to write one letter.
  const folded = (name: string) => name.normalize("NFKC").toUpperCase().toLowerCase();
  return (name) => {
    let unique = name;
    for (let count = 2; taken.has(folded(unique)); count++) unique = `${name} ${count}`;
    taken.add(folded(unique));
    return unique;
  };
}

function shortened(text: string): string {
  let bytes = 0;
  let short = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > MOST_BYTES) break;
    short += character;
  }
  return short;
}
