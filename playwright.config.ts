import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "test/e2e",
  outputDir: "test-results/e2e",
  globalSetup: "./test/e2e/global-setup.ts",
  fullyParallel: true,
  // Each test has a browser of its own; on two cores a third one only makes the others late.
  workers: 2,
  timeout: 30_000,
  retries: 0,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
});
