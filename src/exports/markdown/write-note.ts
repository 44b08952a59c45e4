import { stringify } from "yaml";
import type { PostingHistory } from "../../collection/collection.ts";
import type { Wording } from "../../posting/describe.ts";
import type { DescribedFact } from "../describe-facts.ts";
import { describeRole, type DescribedText } from "../describe-role.ts";
import { oneLine } from "../plain-text.ts";
import { escapeBlock, escapeLine } from "./escape-markdown.ts";
import { frontMatter } from "./front-matter.ts";

/** One role as a note: facts as data in front, then everything in words. */
export function writeNote(history: PostingHistory, wording: Wording): string {
  const role = describeRole(history, wording);
  // Many programs still read "No" and "12:30" as a switch and a number, unless they stand in quotes.
  const front = stringify(frontMatter(history), { lineWidth: 0, compat: "yaml-1.1" });
  const blocks = [
    `---\n${front}---`,
    `# ${escapeLine(role.title)}`,
    [addressOf(role.url), ...role.seen.map(escapeLine)].join("  \n"),
    [...role.facts, ...role.mine].map(factLine).join("\n"),
    ...role.texts.map((text) => textBlock(text, "##")),
    ...role.earlier.flatMap(({ heading, texts }) => [
      `## ${escapeLine(heading)}`,
      ...texts.map((text) => textBlock(text, "###")),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function factLine({ label, lines }: DescribedFact): string {
  const [only = "", ...others] = lines;
  if (others.length === 0) return `- **${escapeLine(label)}:** ${escapeLine(only)}`;
  return [`- **${escapeLine(label)}:**`, ...lines.filter(Boolean).map((line) => `  - ${escapeBlock(line)}`)].join("\n");
}

function textBlock({ heading, items, prose }: DescribedText, mark: string): string {
  const lines = items.map(escapeBlock);
  return `${mark} ${escapeLine(heading)}\n\n${prose ? lines.join("\n\n") : `- ${lines.join("\n- ")}`}`;
}

/** A link where the address is one of a page's, else its words. */
function addressOf(url: string): string {
  const isPage = /^https?:\/\//i.test(url) && URL.canParse(url);
  return isPage ? `<${new URL(url).href.replace(/[<>\s]/g, encodeURIComponent)}>` : escapeLine(oneLine(url));
}
