import type { Quote } from "../../posting/observation.ts";
import { wordsOf, type SectionName } from "../../posting/sections.ts";
import type { PostingWords } from "../../posting/posting-words.ts";
import type { Stated } from "../fields/field.ts";

/** The items of the first of the sections that the page has, quoted whole. */
export function readTexts(
  { sections }: PostingWords,
  ...names: readonly SectionName[]
): Stated<readonly string[]> | undefined {
  const section = names.find((name) => sections[name]);
  if (!section) return undefined;
  const quotes: readonly Quote[] = [{ section, quote: wordsOf(sections[section]) }];
  return { value: sections[section]?.items ?? [], quotes };
}
