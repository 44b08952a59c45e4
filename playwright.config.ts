import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "test/e2e",
  outputDir: "test-results/e2e",
  globalSetup: "./test/e2e/global-setup.ts",
  globalTeardown: "./test/e2e/global-teardown.ts",
  // Only with POMONA_LOOKS=1, which leaves pictures of everything in test-results/looks.
  testIgnore: process.env["POMONA_LOOKS"] === "1" ? [] : ["**/looks.spec.ts"],
  fullyParallel: true,
  // A browser for each worker; on two cores a third one only makes the others late.
  workers: 2,
  timeout: 60_000,
  retries: 0,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
});
