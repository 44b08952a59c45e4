import { type Mention, mentionAt } from "./mention.ts";
import { sharedHeads, sharedTail } from "./shared-words.ts";
import { NO_SKILL, type SpellingIndex } from "./spellings.ts";
import type { Word } from "./split-words.ts";

const LIST_JOINT = /^(?:, ?|\/| ?& ?)?(?: ?(?:and|or) )?$/;

/** Finds every name of the table in a line, the longest at each place; none overlap. */
export function findMentions(line: string, words: readonly Word[], index: SpellingIndex): Mention[] {
  const mentions: Mention[] = [];
  for (let from = 0; from < words.length;) {
    const found = mentionAt(line, words, from, index);
    const mention = found && (listedWithin(line, words, found, mentions.at(-1), index) ?? found);
    if (!mention) {
      from += 1;
      continue;
    }
    const heads = sharedHeads(line, words, mention, index, mentions.at(-1)?.to ?? 0);
    mentions.push(...heads, mention, ...sharedTail(line, words, mention, index));
    from = mentions.at(-1)?.to ?? from + 1;
  }
  return mentions;
}

/** "iOS, macOS and watchOS devices" lists three systems, though "watchOS devices" alone are products. */
function listedWithin(
  line: string,
  words: readonly Word[],
  { spelling, from }: Mention,
  before: Mention | undefined,
  index: SpellingIndex,
): Mention | undefined {
  if (spelling.name !== NO_SKILL || !before || before.spelling.name === NO_SKILL) return undefined;
  if (!LIST_JOINT.test(line.slice(words[before.to - 1]?.end, words[from]?.start))) return undefined;
  const inner = index.get(words[from]?.lower ?? "")?.find(({ told, kind, words: wanted }) => {
    return told === "any" && kind === before.spelling.kind && wanted.length === 1;
  });
  return inner && { spelling: inner, others: [], exact: true, from, to: from + 1 };
}
