import type { LooksLike, PageKind } from "./observation.ts";
import type { FoundWords } from "./posting-words.ts";

/** What the reader says of a document that the user asked about. Only a posting has words. */
export type Told =
  | { readonly kind: "posting"; readonly words: FoundWords }
  | { readonly kind: Exclude<PageKind, "posting">; readonly looksLike?: LooksLike | undefined }
  /** The browser lets no extension into the page: its own pages, its store, a document that is no web page. */
  | { readonly kind: "closed" };

/** A page that the user asked about. */
export interface PageFound {
  /** The address that leads back to it; empty where the browser does not tell it. */
  readonly url: string;
  /** Whether it is of a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
  /** Whether only the text that the user selected was read. */
  readonly isSelection: boolean;
  readonly told: Told;
}

/** Reads the page in front of the user, as it is now. */
export type ReadPage = () => Promise<PageFound>;
