import { defineConfig } from "vitest/config";
import { RunOrder } from "./test/unit/run-order.ts";

export default defineConfig({
  // Preact's own runtime, as tsconfig.json says for the build.
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["test/unit/**/*.test.{ts,tsx}"],
    // A test that waits for the network would wait for nothing: none is used.
    testTimeout: 15_000,
    // Of two cores Vitest would leave one idle.
    maxWorkers: 2,
    // A file leaves nothing behind, so a worker takes one after the other, and loads what they share once.
    isolate: false,
    sequence: { sequencer: RunOrder },
  },
});
