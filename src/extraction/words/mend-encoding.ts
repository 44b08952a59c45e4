/**
 * Mends letters that a copy was read in the wrong encoding of: UTF-8 taken for Windows or for Macintosh text ("â€™",
 * "√∂"). Only sequences that no language writes are touched.
 */
export function mendEncoding(text: string): string {
  // Most texts have neither sign, and need no search.
  if (!/[ÂÃâ√‚]/u.test(text)) return text;
  const known = (table ??= makeTable());
  return text.replace(known.pattern, (broken) => known.letters.get(broken) ?? broken);
}

let table: ReturnType<typeof makeTable> | undefined;

/** Letters of Europe, and the marks that word processors put: quotes, dashes, bullets, dots. */
function makeTable() {
  const codes = [...range(0xc0, 0xff), 0x152, 0x153, 0x160, 0x161, ...range(0x2010, 0x2026), 0x20ac, 0x2122];
  const letters = new Map<string, string>();
  for (const code of codes) {
    const letter = String.fromCodePoint(code);
    const bytes = new TextEncoder().encode(letter);
    for (const encoding of ["macintosh", "windows-1252"]) {
      const broken = new TextDecoder(encoding).decode(bytes);
      if (!/\s/u.test(broken)) letters.set(broken, letter);
    }
  }
  const escaped = [...letters.keys()].map((broken) => broken.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return { letters, pattern: new RegExp(escaped.join("|"), "gu") };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
