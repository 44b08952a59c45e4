import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { launchArguments } from "./launch-arguments.ts";
import { requireChromium } from "./find-chromium.ts";

/** Sizes of the manifest; 16 and 32 fall on whole pixels, the others are large enough not to need it. */
const SIZES = [16, 32, 48, 128];

const svg = readFileSync(new URL("icons/icon.svg", import.meta.url), "utf8");
const folder = fileURLToPath(new URL("../../public/icon/", import.meta.url));
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath: requireChromium(), args: launchArguments() });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
console.log(`Drew ${SIZES.map((size) => `public/icon/${size}.png`).join(", ")}.`);
