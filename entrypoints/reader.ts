import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { findOnAnyPage } from "../src/extraction/find-on-any-page.ts";
import { textPage } from "../src/extraction/text-page.ts";

/**
 * The whole reader, with all designs and languages, for a page that the user asks about. It is put into the page when
 * it is needed, and stands there under these names for the calls that follow; the page itself cannot see them.
 */
const reader = {
  /** `loadedUrl`: the address that the document was loaded for. */
  pomonaFindPosting: (url: string, loadedUrl?: string) => findOnAnyPage({ document, url, loadedUrl }),
  /** The same for a plain text that stands on the page. */
  pomonaFindInText: (text: string, url: string) => findOnAnyPage(textPage(text, url, document.implementation)),
};

export type Reader = typeof reader;

export default defineUnlistedScript(() => {
  Object.assign(globalThis, reader);
});
