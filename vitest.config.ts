import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { RunOrder } from "./test/unit/run-order.ts";

const all = readdirSync("test/unit", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => `test/unit/${name.replaceAll("\\", "/")}`);
/** What draws in a page; its listeners and timers would hear the next file's keys. */
const drawing = all.filter((path) => readFileSync(path, "utf8").startsWith("// @vitest-environment happy-dom"));

export default defineConfig({
  // Preact's own runtime, as tsconfig.json says for the build.
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    // A test that waits for the network would wait for nothing: none is used.
    testTimeout: 15_000,
    // Of two cores Vitest would leave one idle.
    maxWorkers: 2,
    sequence: { sequencer: RunOrder },
    projects: [
      // Such a file leaves nothing behind: a worker takes one after the other, and loads what they share once.
      {
        extends: true,
        test: { name: "logic", include: all.filter((path) => !drawing.includes(path)), isolate: false },
      },
      // A context of its own for each, in a worker that has loaded the document's classes: half the time of a process for each.
      { extends: true, test: { name: "pages", include: drawing, pool: "vmThreads" } },
    ],
  },
});
