import { classic } from "./classic.ts";
import { hydrated } from "./hydrated.ts";
import type { Layout } from "./layout.ts";
import { sectioned } from "./sectioned.ts";

/**
 * The designs of Apple's own pages, most trusted first: all that a page's script loads before it is needed. What is shown
 * is trusted more than the data in the page's script, which may be out of date.
 */
export const knownDesigns: readonly Layout[] = [sectioned, classic, hydrated];
