import type { LaidOut } from "../../posting/posting-words.ts";
import type { Page } from "../page.ts";

/** What a layout found on a page. */
export type Found = Omit<LaidOut, "layout">;

/** Knows where the words of a posting stand on one page design. */
export interface Layout {
  readonly name: string;
  /** The words of the posting; nothing where the page is of another design. */
  find(page: Page): Found | undefined;
}
