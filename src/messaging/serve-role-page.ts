import type { RoleAddress } from "../collection/role-address.ts";
import { checkRolePage } from "./contract.ts";
import { kindOfSender, type Self, type Sender } from "./senders.ts";
import type { Answer, RolePageRequest } from "./wire.ts";

type Listener = (message: unknown, sender: Sender, sendResponse: (answer: Answer) => void) => true | undefined;

/**
 * Opens the page of a role, beside the tab whose script asks; nobody else may. In a private window nothing is kept,
 * and there is nothing to open.
 */
export function serveRolePage(
  open: (role: RoleAddress, tab: number) => Promise<unknown>,
  self: Self,
  onMessage: { addListener(listener: Listener): void },
): void {
  onMessage.addListener((message, sender, sendResponse) => {
    const isAsked = (message as Partial<RolePageRequest> | null)?.open === "role";
    const tab = sender.tab?.incognito ? undefined : sender.tab?.id;
    if (!isAsked || tab === undefined || kindOfSender(sender, self) !== "page-script") return undefined;
    const role = checkRolePage(message);
    if (!role) {
      sendResponse({ ok: false, code: "refused", detail: "a role's page of another form" });
      return undefined;
    }
    open(role, tab).then(
      () => sendResponse({ ok: true }),
      (error: unknown) => sendResponse({ ok: false, code: "unknown", detail: String(error) }),
    );
    return true;
  });
}
