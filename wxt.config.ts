import { resolve } from "node:path";
import { runnerImport } from "vite";
import { defineConfig } from "wxt";

/**
 * `POMONA_OPEN_SHADOW=1` builds a card that Playwright and axe can look into; what ships is closed. Nor can a test press
 * the browser's button, which is the user's leave to read a page: that build may read the sites of the tests' copies.
 */
const openShadow = process.env["POMONA_OPEN_SHADOW"] === "1";

const TEST_SITES = ["https://jobs.example.org/*", "https://web.archive.org/*"];

/** Scripts that draw on a card that is there, and need no Preact of their own. */
const DRAWN_ON_CARDS = ["history"];

const DRAWN_WITH = /preact|wxt|[\\/]src[\\/](?:posting|collection|messaging|ui[\\/](?:shared|popup|relatives))[\\/]/;

/** What popup and library both have of the facts; and what the library's list has in common with the rooms beside it. */
const COMPARED_WITH = /[\\/]src[\\/](?:comparison[\\/](?!filters|kept-words)|ui[\\/]compare[\\/])/;
const LISTED_WITH = /[\\/]src[\\/](?:ui[\\/]library|comparison)[\\/]/;

const borrowedPreact = {
  name: "pomona:borrowed-preact",
  enforce: "pre",
  resolveId: (id: string) =>
    /^preact(\/hooks|\/jsx-runtime)?$/.test(id) ? resolve("entrypoints/posting.content/borrowed-preact.ts") : undefined,
} as const;

const TABLES = resolve("src/extraction/skills/index.ts");

/**
 * The technologies as one text, parsed at the first posting: as code they take the background 18 ms at each start, as a
 * text 2, and 4 more where a posting is read. (Node 24, November 2026)
 */
export const tablesAsText = {
  name: "pomona:tables-as-text",
  // While they are worked on they are followed as files.
  apply: (_config: object, { command, mode }: { command: string; mode: string }) =>
    command === "build" && mode === "production",
  async load(id: string) {
    if (id !== TABLES) return undefined;
    const { module } = await runnerImport<typeof import("./src/extraction/skills/index.ts")>(TABLES);
    const text = JSON.stringify(JSON.stringify(module.skillKinds()));
    return `export const skillKinds = () => JSON.parse(${text});`;
  },
} as const;

export default defineConfig({
  srcDir: "src",
  entrypointsDir: "../entrypoints",
  publicDir: "public",
  outDir: openShadow ? ".output/open" : ".output",
  imports: false,
  manifestVersion: 3,
  hooks: {
    "vite:build:extendConfig"(entrypoints, { build, plugins }) {
      // A fiftieth smaller than Vite's own, and much slower to make: for what each page or posting loads, and no more.
      const isOnEachPage = entrypoints.every(({ type, name }) => type === "content-script" || name === "card");
      if (build && isOnEachPage) build.minify &&= "terser";
      // Each file costs a page time of its own, and some of them load forty: what several pages draw with is one.
      const output = build?.rollupOptions?.output;
      if (output && !Array.isArray(output) && entrypoints.every(({ inputPath }) => inputPath.endsWith(".html"))) {
        const tags: "$initial"[] = ["$initial"];
        output.codeSplitting = {
          groups: [
            { name: "shared", test: DRAWN_WITH, minShareCount: 2, priority: 2 },
            { name: "facts", test: COMPARED_WITH, tags, minShareCount: 2, priority: 1 },
            { name: "list", test: LISTED_WITH, tags, minShareCount: 2 },
          ],
        };
      }
      if (entrypoints.every(({ name }) => DRAWN_ON_CARDS.includes(name))) plugins?.push(borrowedPreact);
    },
  },
  vite: ({ mode }) => ({
    build: {
      target: ["chrome123", "firefox142"],
      // The polyfill is for browsers far older than ours, and brings the only `fetch` of the whole extension.
      modulePreload: { polyfill: false },
      minify: mode === "production",
      terserOptions: { ecma: 2020, module: true, compress: { passes: 3 } },
    },
    plugins: [tablesAsText],
    define: { __OPEN_SHADOW__: JSON.stringify(openShadow) },
    resolve: {
      alias: { "wxt/utils/content-script-context": resolve("entrypoints/posting.content/script-context.ts") },
    },
  }),
  manifest: ({ browser }) => ({
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "en",
    permissions: [
      "storage",
      "unlimitedStorage",
      "activeTab",
      "scripting",
      "contextMenus",
      "alarms",
      // Nor can a test answer the browser's question.
      ...(openShadow ? ["downloads"] : []),
    ],
    // Asked for when the user has backups made by themselves.
    ...(!openShadow && { optional_permissions: ["downloads"] }),
    host_permissions: ["https://jobs.apple.com/*", ...(openShadow ? TEST_SITES : [])],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    icons: { 16: "icon/16.png", 32: "icon/32.png", 48: "icon/48.png", 128: "icon/128.png" },
    action: { default_title: "__MSG_extensionName__", default_icon: { 16: "icon/16.png", 32: "icon/32.png" } },
    commands: {
      // Not R, nor other letters that Chromium keeps for itself: it then gives no key at all. (Chromium 156, November 2026)
      _execute_action: { suggested_key: { default: "Alt+Shift+L" } },
      "toggle-card": { suggested_key: { default: "Alt+Shift+P" }, description: "__MSG_toggleCardCommand__" },
      "save-role": { suggested_key: { default: "Alt+Shift+S" }, description: "__MSG_saveRoleCommand__" },
    },
    ...(browser === "firefox" && {
      // Chrome's side panel would ask for a permission of its own.
      sidebar_action: {
        default_panel: "library.html",
        default_title: "__MSG_extensionName__",
        default_icon: { 16: "icon/16.png", 32: "icon/32.png" },
        open_at_install: false,
      },
      browser_specific_settings: {
        gecko: {
          id: "pomona@pomona.example",
          strict_min_version: "142.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
  }),
  zip: {
    // What Firefox's reviewers need to build what they were sent, and nothing else: no tests, no demo, no pictures.
    includeSources: [
      "{entrypoints,src,public}/**",
      "{package,package-lock,tsconfig}.json",
      "{.npmrc,wxt.config.ts,README.md,LICENSE}",
    ],
  },
});
