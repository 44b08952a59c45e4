import { findFolded, foldWords } from "../collection/fold-words.ts";
import type { Snapshot } from "../collection/posting-record.ts";

/** The words of a posting, ready to be searched. */
export interface KeptWords {
  /** Paragraphs and bullets as the page has them. */
  readonly items: readonly string[];
  /** The same, folded, a line each. */
  readonly folded: string;
  /** Language of the text, BCP 47. */
  readonly language: string | undefined;
  /** ms since 1970. */
  readonly takenAt: number;
}

/** A sentence of a posting with the word that was searched for, and what stands around it. */
export interface FoundSentence {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** Longest run of words shown before the one that was found; what comes after may be clipped where there is no room. */
const MOST_BEFORE = 40;
const MOST_AFTER = 200;

/** The words of a snapshot, but for those around the title, which light records have. */
export function keptWordsOf({ observation, takenAt }: Snapshot): KeptWords {
  const { header: _header, ...sections } = observation.sections;
  const items = Object.values(sections).flatMap(({ items: some }) => some);
  return {
    items,
    folded: items.map(foldWords).join("\n"),
    language: observation.posting.inLanguage,
    takenAt,
  };
}

/** The first sentence with one of the words, those that are rarest to find named first; nothing where none occurs. */
export function findSentence({ items, folded, language }: KeptWords, words: readonly string[]) {
  for (const word of words) {
    const at = folded.indexOf(word);
    if (at < 0) continue;
    const item = items[folded.slice(0, at).split("\n").length - 1] ?? "";
    const found = findFolded(item, word);
    if (found) return sentenceAround(item, found, language);
  }
  return undefined;
}

function sentenceAround(
  item: string,
  [from, to]: readonly [number, number],
  language: string | undefined,
): FoundSentence {
  const sentence = sentencesOf(item, language).containing(from);
  const start = sentence?.index ?? 0;
  const end = Math.max(to, start + (sentence?.segment.length ?? item.length));
  const cut = Math.max(start, from - MOST_BEFORE);
  return {
    // A word cut in half is left out; scripts without spaces are cut where they are.
    before: cut > start ? `…${item.slice(cut, from).replace(/^\S{1,15}\s/u, "")}` : item.slice(start, from),
    word: item.slice(from, to),
    after: item.slice(to, Math.min(end, to + MOST_AFTER)).trimEnd(),
  };
}

function sentencesOf(text: string, language: string | undefined): Intl.Segments {
  try {
    return new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
  } catch {
    // A page may call its language what no language is called.
    return new Intl.Segmenter("en", { granularity: "sentence" }).segment(text);
  }
}
