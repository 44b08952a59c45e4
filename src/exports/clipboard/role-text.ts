import type { PostingHistory } from "../../collection/collection.ts";
import type { Wording } from "../../posting/describe.ts";
import type { DescribedFact } from "../describe-facts.ts";
import { describeRole, type DescribedText } from "../describe-role.ts";
import { plainText } from "../plain-text.ts";

/** A role as plain text: title, address, facts, and the words of the posting; all that the history holds. */
export function roleText(history: PostingHistory, wording: Wording): string {
  const role = describeRole(history, wording);
  const blocks = [
    [role.title, role.url, ...role.seen].join("\n"),
    [...role.facts, ...role.mine].map(factLines).join("\n"),
    ...role.texts.map(textLines),
    ...role.earlier.flatMap(({ heading, texts }) => [heading, ...texts.map(textLines)]),
  ];
  return `${plainText(blocks.join("\n\n"))}\n`;
}

function factLines({ label, lines: [first = "", ...others] }: DescribedFact): string {
  return [`${label}: ${first}`, ...others.map((line) => `  ${line}`)].join("\n");
}

function textLines({ heading, items, prose }: DescribedText): string {
  return [heading, ...items.map((item) => (prose ? item : `- ${item}`))].join("\n");
}
