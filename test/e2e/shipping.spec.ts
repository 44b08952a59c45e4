import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";

// What ships, read from the disk: no browser is needed.

const SHIPPED = ".output/chrome-mv3/";
const manifest = () => JSON.parse(readFileSync(`${SHIPPED}manifest.json`, "utf8")) as Record<string, unknown>;

test("asks for these permissions and no more", () => {
  const asked = manifest();
  expect(asked["permissions"]).toEqual([
    "storage",
    "unlimitedStorage",
    // To read any page when the user presses for it, and only then.
    "activeTab",
    "scripting",
    "contextMenus",
    // To tell in time that a reminder is due.
    "alarms",
  ]);
  expect(asked["host_permissions"]).toEqual(["https://jobs.apple.com/*"]);
  // To save backups by itself: asked for when the user switches that on, and never before.
  expect(asked["optional_permissions"]).toEqual(["downloads"]);
  const names = ["optional_host_permissions", "web_accessible_resources", "externally_connectable"];
  for (const name of names) expect(asked[name], name).toBeUndefined();
  const scripts = asked["content_scripts"] as { matches: string[] }[];
  expect(scripts.flatMap(({ matches }) => matches)).toEqual(["https://jobs.apple.com/*"]);
});

test("lets its pages run only their own scripts and reach nothing", () => {
  const { extension_pages: policy } = manifest()["content_security_policy"] as { extension_pages: string };
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test("keeps what every page of the site loads within 20 kB, all of it together, and free of zod and Preact", () => {
  const scripts = ["posting", "search"].map((name) => readFileSync(`${SHIPPED}content-scripts/${name}.js`));
  expect(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThanOrEqual(20_000);
  for (const script of scripts) expect(script.toString()).not.toMatch(/ZodMini|\$ZodType|invalid_type|__H\b/);
});

test("loads what its lists begin with from few files, and without what a résumé is held against", () => {
  for (const [page, kilobytes] of [
    ["library", 220],
    ["popup", 200],
  ] as const) {
    const html = readFileSync(`${SHIPPED}${page}.html`, "utf8");
    const files = [...html.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(([, file = ""]) => file);
    expect(files.length, page).toBeLessThanOrEqual(5);
    const scripts = files.map((file) => readFileSync(`${SHIPPED}${file}`, "utf8"));
    expect(scripts.join("").length, page).toBeLessThanOrEqual(kilobytes * 1000);
    expect(scripts.join("")).not.toContain("SystemVerilog");
  }
});

test("keeps what marks searches within 8 kB and free of zod and Preact", () => {
  const script = readFileSync(`${SHIPPED}content-scripts/search.js`);
  expect(gzipSync(script).length).toBeLessThanOrEqual(8_000);
  expect(script.toString()).not.toMatch(/ZodMini|\$ZodType|invalid_type|__H\b/);
});

for (const [name, bytes] of [
  ["card", 15_500],
  ["reader", 30_000],
  ["history", 15_000],
  ["words", 2_000],
] as const) {
  test(`keeps the ${name} that is put into a page on request within ${bytes / 1000} kB and free of zod`, () => {
    const script = readFileSync(`${SHIPPED}${name}.js`);
    expect(gzipSync(script).length).toBeLessThanOrEqual(bytes);
    expect(script.toString()).not.toMatch(/ZodMini|\$ZodType|invalid_type/);
  });
}

test("lends the card's Preact to what draws on it", () => {
  expect(readFileSync(`${SHIPPED}card.js`, "utf8")).toMatch(/__H\b/);
  expect(readFileSync(`${SHIPPED}history.js`, "utf8")).not.toMatch(/__H\b/);
});

test("ships no code from elsewhere and nothing that reaches out", () => {
  const files = readdirSync(SHIPPED, { recursive: true, encoding: "utf8" }).filter((file) => /\.(js|html)$/.test(file));
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const text = readFileSync(SHIPPED + file, "utf8");
    expect(text, file).not.toMatch(/<script[^>]+src="(https?:)?\/\//);
    expect(text, file).not.toMatch(/\beval\(|\bfetch\(|XMLHttpRequest|WebSocket\(|sendBeacon/);
  }
});

test("brings what writes a file into the popup only when its format is chosen", () => {
  const files = new Set<string>();
  const follow = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(SHIPPED + file, "utf8");
    for (const [, next = ""] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) follow(`chunks/${next}`);
  };
  const page = readFileSync(`${SHIPPED}popup.html`, "utf8");
  for (const [, file = ""] of page.matchAll(/"\/(chunks\/[^"]+\.js)"/g)) follow(file);
  const loaded = [...files].map((file) => readFileSync(SHIPPED + file, "utf8")).join("\n");
  const shipped = readdirSync(`${SHIPPED}chunks`).map((file) => readFileSync(`${SHIPPED}chunks/${file}`, "utf8"));
  // The workbook's library, the calendar's, the front matter's, the table's, and the page's own style.
  for (const mark of ["xl/worksheets", "VCALENDAR", "tag:yaml.org", "could_not_be_read", "@media print"]) {
    expect(shipped.join("\n"), `${mark} ships`).toContain(mark);
    expect(loaded, `${mark} waits`).not.toContain(mark);
  }
});
