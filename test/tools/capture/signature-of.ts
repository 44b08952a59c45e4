import { layouts } from "../../../src/extraction/layouts/index.ts";
import { readPage, type Page } from "../../../src/extraction/read-page.ts";

/** All that the reader makes of a page: the reading, and what each layout found. Two pages with the same are one case. */
export function signatureOf(page: Page): string {
  return JSON.stringify([readPage(page), layouts.map((layout) => layout.find(page))]);
}

/** Whether a page is still read as it was. */
export type IsSame = () => boolean;

/** Compares with the page as it is now. */
export function watch(page: Page): IsSame {
  const before = signatureOf(page);
  return () => signatureOf(page) === before;
}
