import type { CDPSession } from "@playwright/test";
import { testPage } from "../tools/routes.ts";
import type { Browsing } from "../e2e/browsing.ts";
import { bundle } from "./bundle.ts";
import type { Plan, Told } from "./deeds.ts";
import type { Ledger } from "./ledger.ts";

let saver: Promise<string> | undefined;
/** The code that saves and reads, for a world of the extension's. */
export const saverBundle = (): Promise<string> => (saver ??= bundle("test/faults/saver.ts", "pomonaSaver"));

/** Where a tab asks from: a page of the extension's, or its script in a page of the site. */
export type Place = "own-page" | "page-script";

/** A tab that carries out its plan. */
export interface Saver {
  /** Resolves once the plan is done. */
  readonly done: Promise<void>;
  /** Ends the plan after the deed that is under way. */
  readonly stop: () => Promise<void>;
}

/** Opens a tab and begins the plan; what comes of it is told to the ledger. */
export async function openSaver(browsing: Browsing, place: Place, plan: Plan, ledger: Ledger): Promise<Saver> {
  const { context, extensionId } = browsing;
  const origin = `chrome-extension://${extensionId}`;
  const page = await browsing.visit(place === "own-page" ? `${origin}/welcome.html` : testPage("sectioned").url);
  const session = await context.newCDPSession(page);
  const done = Promise.withResolvers<void>();
  session.on("Runtime.bindingCalled", ({ name, payload }) => {
    if (name !== "pomonaTold") return;
    const told = JSON.parse(payload) as Told;
    ledger.hear(told);
    if (told === "done") done.resolve();
  });
  await session.send("Runtime.addBinding", { name: "pomonaTold" });
  const contextId = await worldOf(session, origin);
  const run = (expression: string) => session.send("Runtime.evaluate", { expression, contextId });
  await run(await saverBundle());
  await run(`void pomonaSaver.save(${JSON.stringify(plan)})`);
  return {
    done: done.promise,
    async stop() {
      await run("pomonaSaver.stop()");
      await done.promise;
    },
  };
}

/** The world of the extension in a tab: the page itself, or beside the page's own the one of our script. */
async function worldOf(session: CDPSession, origin: string): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin === origin && !context.name.startsWith("__")) resolve(context.id);
  });
  await session.send("Runtime.enable");
  return promise;
}
