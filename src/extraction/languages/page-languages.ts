import { en } from "./en.ts";
import type { Language } from "./language.ts";

/** The languages whose headings, labels and notices are known: all that a page's script needs of a language. */
export const pageLanguages: readonly Language[] = [en];
