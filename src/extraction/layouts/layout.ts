import type { Header } from "../../posting/header.ts";
import type { PageSections } from "../../posting/sections.ts";
import type { Page } from "../page.ts";

/** What a layout found on a page: words only, nothing made of them. */
export interface Found {
  readonly header: Header;
  readonly sections: PageSections;
}

/** Knows where the words of a posting stand on one page design. */
export interface Layout {
  readonly name: string;
  /** False for words from the page's data, which the eye does not see. */
  readonly shown: boolean;
  /** The words of the posting; nothing where the page is of another design. */
  find(page: Page): Found | undefined;
}
