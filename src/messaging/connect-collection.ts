import { browser } from "wxt/browser";
import type { Collection } from "../collection/collection.ts";
import type { Line } from "./ask-worker.ts";
import { createRemoteCollection } from "./remote-collection.ts";

/** The collection of this extension, for a page's script or one of our own pages. */
export function connectCollection(): Collection {
  return createRemoteCollection(line);
}

const line: Line = {
  send: (message) => browser.runtime.sendMessage(message),
  // After an update of the extension Chrome takes `runtime`, or its `id`, away from scripts left in pages.
  isAlive: () => Boolean((browser as Partial<typeof browser> | undefined)?.runtime?.id),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
