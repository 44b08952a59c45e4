import type { Field } from "./field.ts";

/** The address that the posting was read at; it stands in the address bar, so there are no words on the page to quote. */
export const url: Field<"url"> = (words) => ({ value: words.url, quotes: [] });
