import * as fc from "fast-check";

/** Texts that have broken one format or another. */
export const HOSTILE_TEXTS: readonly string[] = [
  "=1+1",
  '=HYPERLINK("https://example.org","x")',
  "-- @cmd",
  "\t=1",
  "a,b;c\td",
  '"quoted", "twice""',
  "line\r\nend\rand\nmore",
  "\u2028 and \u2029 and \u0085",
  "<script>alert(1)</script><!-- --> ]]> &amp;",
  "</script><img src=x onerror=alert(1)>",
  "---\nstatus: offer\n---",
  "--- # | > [link](javascript:alert(1)) ![i](x) `code` *b* _i_ ~~s~~ $x$ ==m== %%c%% [[w]] ^id",
  "1. one\n- two\n    code\n\tcode",
  "\u202Eright to left\u202C \u200Fmark שלום مرحبا",
  "🍏👩‍🔬 \u{1F1E9}\u{1F1EA} é e\u0301",
  "half \uD800 a \uDC00 pair",
  "\0\x01\x08\x0B\x0C\x1F\x7F\x9F\uFEFF\uFFFD\uFFFE\uFFFF",
  "_x0041_ _x005F_ _xD83D_",
  "BEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT",
  "constructor",
  "__proto__",
  "a long cell ".repeat(9_000),
  "'; DROP TABLE roles; --",
  "  blanks  ",
  "",
  "null",
  "2026-11-21",
  "0123",
  "{{template}} ${value} $1 \\n \\",
];

/** Any text, more often one of those that hurt. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom('"', ",", "\r", "\n", "=", "'", " ", "<", ">", "&", "-", "#", "\u202E", "🍏", "\uD800"),
  }),
);

/** Every hostile text in each of several places, to be tried before any other: for properties of two and of three. */
export const HOSTILE_PAIRS: [string, string][] = HOSTILE_TEXTS.map((text) => [text, text]);
export const HOSTILE_TRIPLES: [string, string, string][] = HOSTILE_TEXTS.map((text) => [text, text, text]);
