import type { Reading } from "../posting/observation.ts";
import { findOnAnyPage } from "./find-on-any-page.ts";
import type { Page } from "./page.ts";
import { readFound } from "./read-found.ts";

export type { Page } from "./page.ts";

/** Reads a page: the words of the posting, what they mean and where they stand. Never changes the document. */
export function readPage(page: Page): Reading {
  const found = findOnAnyPage(page);
  if (found.kind !== "posting") return found;
  const { problems, observation } = readFound(found.words);
  return { kind: "posting", problems, observation };
}
