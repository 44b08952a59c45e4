import { classic } from "./classic.ts";
import { headings } from "./headings.ts";
import { hydrated } from "./hydrated.ts";
import type { Layout } from "./layout.ts";
import { sectioned } from "./sectioned.ts";

/**
 * All page designs, most trusted first. The last, which knows nothing but the words of headings, is the safety net
 * for designs to come and the reader of copies elsewhere.
 */
export const layouts: readonly Layout[] = [hydrated, sectioned, classic, headings];
