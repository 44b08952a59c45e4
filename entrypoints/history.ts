import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { callVerb } from "../src/messaging/call-verb.ts";
import { line } from "../src/messaging/line.ts";
import { askRolePage } from "../src/messaging/role-page.ts";
import { changedOnPage } from "../src/ui/history/changed-words.ts";
import type { TellHistory } from "../src/ui/history/history-look.ts";
import { mountHistory } from "../src/ui/history/mount-history.tsx";

/**
 * Tells what happened to the role of the page, on its card. It is put into the page when there is something to tell,
 * and stands there under this name for the card's script; the page itself cannot see it.
 */
const pomonaTellHistory: TellHistory = (slot, look) => {
  const { key } = look.record;
  const root = slot.getRootNode();
  return mountHistory(slot, look, {
    history: async () => (await callVerb(line, "history", [key]))[0],
    relatives: () => callVerb(line, "relatives", key),
    openRole: (other = key) => askRolePage(line, { key: other }),
    changed: changedOnPage(document, root instanceof ShadowRoot ? root.host : undefined),
    now: Date.now(),
  });
};

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { pomonaTellHistory });
});
