import { defineConfig } from "vitest/config";
import { PATIENCE } from "./finding.ts";

export default defineConfig({
  test: {
    include: ["test/firefox/**/*.test.ts"],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // One browser for all of a file's tests, which go on from each other: after the first failure the rest says nothing.
    bail: 1,
    // The linter beside the browser, which leaves one of two cores idle.
    maxWorkers: 2,
    expect: { poll: { interval: 50, timeout: PATIENCE } },
  },
});
