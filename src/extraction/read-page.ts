import type { Reading } from "../posting/observation.ts";
import { findPosting } from "./find-posting.ts";
import type { Page } from "./page.ts";
import { readWords } from "./read-words.ts";

export type { Page } from "./page.ts";

/** Reads a page: the words of the posting, what they mean and where they stand. Never changes the document. */
export function readPage(page: Page): Reading {
  const found = findPosting(page);
  if (found.kind !== "posting") return found;
  const { problems, observation } = readWords(found.words);
  return { kind: "posting", problems, observation };
}
