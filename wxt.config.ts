import { resolve } from "node:path";
import { defineConfig } from "wxt";

/** `POMONA_OPEN_SHADOW=1` builds a card that Playwright and axe can look into; what ships is closed. */
const openShadow = process.env["POMONA_OPEN_SHADOW"] === "1";

export default defineConfig({
  srcDir: "src",
  entrypointsDir: "../entrypoints",
  publicDir: "public",
  outDir: openShadow ? ".output/open" : ".output",
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    // The polyfill is for browsers far older than ours, and brings the only `fetch` of the whole extension.
    build: { target: ["chrome123", "firefox142"], modulePreload: { polyfill: false } },
    define: { __OPEN_SHADOW__: JSON.stringify(openShadow) },
    resolve: {
      alias: { "wxt/utils/content-script-context": resolve("entrypoints/posting.content/script-context.ts") },
    },
  }),
  manifest: ({ browser }) => ({
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "en",
    permissions: ["storage", "unlimitedStorage"],
    host_permissions: ["https://jobs.apple.com/*"],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    icons: { 16: "icon/16.png", 32: "icon/32.png", 48: "icon/48.png", 128: "icon/128.png" },
    action: { default_title: "__MSG_extensionName__", default_icon: { 16: "icon/16.png", 32: "icon/32.png" } },
    commands: {
      "toggle-card": { suggested_key: { default: "Alt+Shift+P" }, description: "__MSG_toggleCardCommand__" },
      "save-role": { suggested_key: { default: "Alt+Shift+S" }, description: "__MSG_saveRoleCommand__" },
    },
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "pomona@pomona.example",
          strict_min_version: "142.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
  }),
  zip: { excludeSources: ["demo-out/**", "test-results/**"] },
});
