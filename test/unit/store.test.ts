import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { UserManifest } from "wxt";
import config from "../../wxt.config.ts";

const read = (path: string): string => readFileSync(path, "utf8");

/** The part of a page below a heading, up to the next. */
const below = (page: string, heading: string): string =>
  page.split(`## ${heading}\n`)[1]?.split("\n## ")[0]?.trim() ?? "";

const manifestFor = async (browser: string): Promise<UserManifest> => {
  const { manifest } = config;
  if (typeof manifest !== "function") throw new Error("the manifest is made for each browser");
  return manifest({ browser, command: "build", mode: "production", manifestVersion: 3 });
};

describe.each(["chrome", "firefox", "safari"])("the reasons for permissions, %s", (browser) => {
  const page = read("docs/store/permissions.md");
  const named = (heading: string) => [...below(page, heading).matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);

  it("are given for each that is asked for at the installation, and for no other", async () => {
    const { permissions = [], host_permissions: sites = [] } = await manifestFor(browser);
    expect(new Set(named("Asked for when it is installed"))).toEqual(new Set([...sites, ...permissions]));
  });

  it("are given for each that is asked for later, and for no other", async () => {
    const { optional_permissions: later = [], optional_host_permissions: sites = [] } = await manifestFor(browser);
    expect(new Set(named("Asked for when it is wanted"))).toEqual(new Set([...later, ...sites]));
  });
});

describe("the listing", () => {
  const locales = readdirSync("public/_locales");

  it("is there in every language that Pomona speaks", () => {
    const listings = readdirSync("docs/store").filter((name) => name.startsWith("listing."));
    expect(new Set(listings)).toEqual(new Set(locales.map((locale) => `listing.${locale}.md`)));
  });

  it.each(locales)("has a summary of at most 132 characters that the manifest states, too: %s", (locale) => {
    const summary = below(read(`docs/store/listing.${locale}.md`), "Summary");
    const words = JSON.parse(read(`public/_locales/${locale}/messages.json`)) as Record<string, { message: string }>;
    expect(summary).toBe(words["extensionDescription"]?.message);
    expect(summary.length).toBeLessThanOrEqual(132);
  });

  it.each(locales)("has a description that says the same things as the others: %s", (locale) => {
    const points = below(read(`docs/store/listing.${locale}.md`), "Description").match(/^- /gm);
    expect(points).toHaveLength(7);
  });
});

it("the packages are named as npm run zip names them", () => {
  const { version } = JSON.parse(read("package.json")) as { version: string };
  const named = [...read("docs/store/README.md").matchAll(/pomona-([\d.]+)-\w+\.zip/g)].map(([, stated]) => stated);
  expect(new Set(named)).toEqual(new Set([version]));
});
