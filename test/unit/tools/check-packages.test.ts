import { describe, expect, it } from "vitest";
import { packageFaults } from "../../tools/check-packages.ts";

const text = (words: string) => new TextEncoder().encode(words);
const nothing = text("");

const extension = {
  "manifest.json": text('{"version":"1.2.3"}'),
  "background.js": nothing,
  "popup.html": nothing,
  "_locales/en/messages.json": nothing,
};
const sources = {
  "package.json": text('{"version":"1.2.3"}'),
  "package-lock.json": nothing,
  ".npmrc": nothing,
  "wxt.config.ts": nothing,
  "entrypoints/background.ts": nothing,
};

describe("a package for a store", () => {
  it("passes with what it needs and nothing else", () => {
    expect(packageFaults("extension", extension, "1.2.3")).toEqual([]);
    expect(packageFaults("sources", sources, "1.2.3")).toEqual([]);
  });

  it.each(["test/run.ts", "src/test/a.js", "demo/run.js", "popup.js.map", "a.test.js", "key.pem", "src/card.tsx"])(
    "may not hold %s",
    (name) => {
      expect(packageFaults("extension", { ...extension, [name]: nothing }, "1.2.3")).toEqual([
        `${name} does not belong in it.`,
      ]);
    },
  );

  it("names what is missing, and a version that is not the project's", () => {
    const { ".npmrc": _, ...less } = sources;
    expect(packageFaults("sources", less, "1.2.3")).toEqual([".npmrc is missing."]);
    expect(packageFaults("extension", extension, "1.2.4")).toEqual([
      "manifest.json states version 1.2.3, and the project is at 1.2.4.",
    ]);
    expect(packageFaults("extension", {}, "1.2.3")).toContain("manifest.json is missing.");
  });
});
