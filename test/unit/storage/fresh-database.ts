// oxlint-disable-next-line import/no-unassigned-import -- it defines the globals of a browser
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach } from "vitest";

/** Gives each test of the file a browser that has stored nothing yet. */
export function useFreshDatabase(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
}
