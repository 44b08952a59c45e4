import type { Line } from "./ask-worker.ts";
import { ask } from "./call-verb.ts";
import { kindOfSender, type Self, type Sender } from "./senders.ts";
import { PAGE_SCRIPTS, type PageScript, type ScriptRequest } from "./wire.ts";

type Listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => true | undefined;

/** Brings a script that is needed only sometimes into the page that asks for it; only a page's script may ask. */
export function servePageScripts(
  inject: (tab: number, script: PageScript) => Promise<unknown>,
  self: Self,
  onMessage: { addListener(listener: Listener): void },
): void {
  onMessage.addListener((message, sender, sendResponse) => {
    const asked = (message as Partial<ScriptRequest> | null)?.script;
    const script = PAGE_SCRIPTS.find((name) => name === asked);
    const tab = sender.tab?.id;
    if (!script || tab === undefined || kindOfSender(sender, self) !== "page-script") return undefined;
    inject(tab, script).then(
      () => sendResponse({ ok: true }),
      (error: unknown) => sendResponse({ ok: false, code: "unknown", detail: String(error) }),
    );
    return true;
  });
}

/** Asks for a script. Throws where it cannot be had. */
export async function askPageScript(line: Line, script: PageScript): Promise<void> {
  await ask(line, { script });
}
