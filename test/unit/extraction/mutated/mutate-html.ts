import type { Random } from "./random.ts";

/** Does something to the text of a page that a careless program, a copy or a broken line could do. */
export type HtmlMutation = (html: string, random: Random) => string;

const STRAY = (
  "<div>|</div>|<p>|</p>|<table>|<tr>|<b>|</b>|<h2>|</h2>|<li>|</ul>|<ul>|<a href=x>|<form>|</form>|<aside>|</aside>|<span>|</span>|" +
  "<select>|<option>|<template>|</template>|<noscript>|<textarea>|<title>|<svg>|<math>|<script>|</script>|<!--|-->|" +
  "<![CDATA[|]]>|</body>|</main>|<pre>|<br>|<hr>|<frameset>|<body lang=ja>|&nbsp;|&amp;|&#0;|&#x110000;|&lt;|&bogus;|&|<|>|\u0000"
).split("|");

/** By name, so that a failing test tells what was done. */
export const HTML_MUTATIONS: Readonly<Record<string, HtmlMutation>> = {
  stray: (html, random) => insert(html, placeIn(html, random), random.pick(STRAY) ?? ""),
  strayInText: (html, random) => insert(html, random.below(html.length), random.pick(STRAY) ?? ""),
  dropTag: (html, random) => replaceOne(html, /<\/?[a-z][^<>]*>/gi, random, () => ""),
  swapTags: (html, random) => {
    const tags = [...html.matchAll(/<\/?[a-z][^<>]*>/gi)];
    const [first, second] = [random.pick(tags), random.pick(tags)].toSorted(
      (a, b) => (a?.index ?? 0) - (b?.index ?? 0),
    );
    if (!first || !second || first.index + first[0].length > second.index) return html;
    const between = html.slice(first.index + first[0].length, second.index);
    return html.slice(0, first.index) + second[0] + between + first[0] + html.slice(second.index + second[0].length);
  },
  dropQuote: (html, random) => replaceOne(html, /="[^"]*"/g, random, (value) => value.slice(0, -1)),
  dropQuotes: (html, random) => replaceOne(html, /="[^"]*"/g, random, (value) => value.replaceAll('"', "")),
  upperTag: (html, random) => replaceOne(html, /<\/?[a-z]+/g, random, (tag) => tag.toUpperCase()),
  entities: (html, random) =>
    replaceOne(html, />[^<>]{4,}</g, random, (text) =>
      text.replaceAll(/\w/g, (letter) => `&#${letter.codePointAt(0)};`),
    ),
  doublyEscaped: (html, random) => replaceOne(html, />[^<>]{4,}</g, random, (text) => text.replaceAll("&", "&amp;")),
  cutText: (html, random) => replaceOne(html, />[^<>]{8,}</g, random, (text) => `${text.slice(0, text.length / 2)}<`),
  digits: (html, random) =>
    replaceOne(html, /\d+/g, random, (digits) => random.pick(["", "0", "9".repeat(15), `${digits},${digits}`]) ?? ""),
  truncate: (html, random) => html.slice(0, random.below(html.length)),
  loseHead: (html, random) => html.slice(random.below(Math.min(html.length, 2000))),
  truncateScript: (html, random) =>
    replaceOne(html, /<script\b[^>]*>[^<]+/g, random, (script) => script.slice(0, 10 + random.below(script.length))),
  breakScript: (html, random) =>
    replaceOne(html, /<script\b[^>]*>[^<]+/g, random, (script) => {
      const at = 60 + random.below(script.length);
      return script.slice(0, at) + (random.pick(['"', "\\", "{", "}", "null,", ")"]) ?? "") + script.slice(at + 1);
    }),
  nullInScript: (html, random) =>
    replaceOne(
      html,
      /:\s?(?:\\?"(?:[^"\\]|\\n)*\\?"|\d+|true)/g,
      random,
      () => `: ${random.pick(["null", "[]", "{}", "17", "true", "[null]", "[[]]"])}`,
    ),
  doubleScript: (html, random) =>
    replaceOne(html, /<script\b[^>]*>[^<]+<\/script>/g, random, (script) => script + script),
};

/** A place between two tags. */
function placeIn(html: string, { pick }: Random): number {
  return pick([...html.matchAll(/<[a-z/]/gi)])?.index ?? 0;
}

function insert(html: string, at: number, text: string): string {
  return html.slice(0, at) + text + html.slice(at);
}

function replaceOne(html: string, pattern: RegExp, { pick }: Random, to: (found: string) => string): string {
  const match = pick([...html.matchAll(pattern)]);
  return match ? html.slice(0, match.index) + to(match[0]) + html.slice(match.index + match[0].length) : html;
}
