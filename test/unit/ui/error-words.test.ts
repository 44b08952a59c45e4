import { describe, expect, it } from "vitest";
import { COLLECTION_ERROR_CODES, type CollectionErrorCode } from "../../../src/collection/collection-error.ts";
import { ERROR_WORDS } from "../../../src/ui/shared/error-words.ts";
import { wordingIn } from "../wording-in.ts";

/** What happened, and what to do about it, of each way in which the collection can fail. */
const SENTENCES: Readonly<Record<CollectionErrorCode, readonly [happened: RegExp, toDo: RegExp]>> = {
  "storage-full": [/disk is full, so this was not kept/, /Free some space, then try again/],
  "storage-unavailable": [
    /gives Pomona no storage here/,
    /Use a normal window; in a normal window, restart the browser/,
  ],
  "storage-held": [/from before its update still holds what is kept/, /Close Pomona's other tabs, then try again/],
  "worker-gone": [/did not answer, so nothing was changed/, /Try again/],
  "context-invalidated": [/was updated/, /Reload the page/],
  refused: [/could not accept this, so nothing was changed/, /Reload the page, then try again/],
  "not-found": [/no longer kept/, /Open its page to keep it again/],
  paused: [/is paused/, /Resume it/],
  unknown: [/went wrong, so this was not kept/, /Try again/],
};

describe("a failure", () => {
  it.each(COLLECTION_ERROR_CODES)("that is %s says what happened, then what to do", (code) => {
    const sentence = wordingIn("en").words(ERROR_WORDS[code]);
    const [happened, toDo] = SENTENCES[code].map((part) => sentence.search(part));
    expect([happened, toDo]).not.toContain(-1);
    expect(happened).toBeLessThan(toDo ?? 0);
  });

  it.each(["de", "ja"] as const)("says both in %s, too, and something else for each", (locale) => {
    const sentences = COLLECTION_ERROR_CODES.map((code) => wordingIn(locale).words(ERROR_WORDS[code]));
    expect(new Set(sentences).size).toBe(sentences.length);
    // One for what happened, one or more for what to do.
    const parts = sentences.map((sentence) => sentence.split(/[.。](?:\s|$|(?=[^a-z]))/u).filter(Boolean).length);
    expect(parts.every((count) => count >= 2)).toBe(true);
  });
});
