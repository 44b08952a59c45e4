import { headings } from "./headings.ts";
import { knownDesigns } from "./known-designs.ts";
import type { Layout } from "./layout.ts";
import { structuredData } from "./structured-data.ts";

/**
 * All page designs, most trusted first. The last, which knows nothing but the words of headings, is the safety net
 * for designs to come and the reader of copies elsewhere.
 */
export const layouts: readonly Layout[] = [...knownDesigns, structuredData, headings];
