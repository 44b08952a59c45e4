import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { chromium, type Page } from "@playwright/test";
import { requireChromium } from "../tools/find-chromium.ts";
import { launchArguments } from "../tools/launch-arguments.ts";

const TRIES = 100;
const EVERY = 100;

/** The extension with its background, or without: then nobody but a test opens its database, under the same address. */
function armExtension(folder: string, hasBackground: boolean): void {
  const [file, whole] = [`${folder}/manifest.json`, `${folder}/whole-manifest.txt`];
  const text = readManifest(whole) ?? readFileSync(file, "utf8");
  writeFileSync(whole, text);
  const { background, ...bare } = JSON.parse(text) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify(hasBackground ? { ...bare, background } : bare));
}

function readManifest(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** The id that Chromium gives to an unpacked extension: the beginning of a hash of its folder, in letters. */
export function idOf(folder: string): string {
  const digits = createHash("sha256").update(folder).digest("hex").slice(0, 32);
  return digits.replaceAll(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
}

/** Runs `act` in a page of the extension's in a browser of its own, without its background. */
export async function withBare<T>(
  { profile, extension, more }: { profile: string; extension: string; more: readonly string[] },
  act: (page: Page) => Promise<T>,
): Promise<T> {
  armExtension(extension, false);
  const args = [...launchArguments(extension), ...more];
  const options = { executablePath: requireChromium(), headless: true, args };
  const context = await chromium.launchPersistentContext(profile, options);
  try {
    const page = await context.newPage();
    for (let attempt = 1; ; attempt += 1) {
      try {
        await page.goto(`chrome-extension://${idOf(extension)}/manifest.json`);
        break;
      } catch (error) {
        // The browser is there before the extension is.
        if (attempt === TRIES) throw error;
        await wait(EVERY);
      }
    }
    return await act(page);
  } finally {
    await context.close();
    armExtension(extension, true);
  }
}
