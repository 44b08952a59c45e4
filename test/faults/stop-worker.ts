import type { Browsing } from "../e2e/browsing.ts";

/** Ends the extension's worker again and again. */
export interface WorkerStopper {
  /** Waits until a worker runs, and `ms` more, and ends it; resolves once it is gone. */
  readonly stopAfter: (ms: number) => Promise<void>;
}

/** Takes hold of the worker, by a page of the extension's that stays open. */
export async function openWorkerStopper({ context, extensionId, visit }: Browsing): Promise<WorkerStopper> {
  const page = await visit(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  const running = new Set<string>();
  let changed = Promise.withResolvers<void>();
  session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === "running") running.add(versionId);
      else running.delete(versionId);
    }
    changed.resolve();
    changed = Promise.withResolvers();
  });
  await session.send("ServiceWorker.enable");
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await changed.promise;
  };
  return {
    async stopAfter(ms) {
      await until(() => running.size > 0);
      await new Promise((resolve) => {
        setTimeout(resolve, ms);
      });
      for (const versionId of running) await session.send("ServiceWorker.stopWorker", { versionId });
      await until(() => running.size === 0);
    },
  };
}
