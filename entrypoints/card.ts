import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openCardHost } from "./posting.content/card-host.tsx";
import { lentPreact } from "./posting.content/lent-preact.ts";

/**
 * The card with all that draws it. It is put into the page when there is a posting to show, and stands there under this
 * name for the script that found it, and its Preact for scripts that draw on it; the page itself cannot see it.
 */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { pomonaOpenCard: openCardHost, pomonaPreact: lentPreact });
});
