import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { zipSync } from "fflate";

const SHIPPED = ".output/firefox-mv3";
const CLOSED = 'mode:"closed"';

/** The extension's id, as its manifest says. */
export const ID = "pomona@pomona.example";

/**
 * Puts what ships into a profile that no browser has open, as an installation would. One word of it is another: the
 * card's and the marks' shadow roots are open, or no test could look into them.
 */
export function install(profile: string): void {
  const files: Record<string, Uint8Array> = {};
  let opened = 0;
  for (const entry of readdirSync(SHIPPED, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(SHIPPED, path).replaceAll("\\", "/");
    const bytes = readFileSync(path);
    const text = name.endsWith(".js") ? bytes.toString("utf8") : "";
    const isClosed = text.includes(CLOSED);
    if (isClosed) opened += 1;
    files[name] = isClosed ? Buffer.from(text.replaceAll(CLOSED, 'mode:"open"')) : bytes;
  }
  if (opened < 2) throw new Error(`A closed card and closed marks are not to be found in ${SHIPPED}.`);
  mkdirSync(join(profile, "extensions"), { recursive: true });
  writeFileSync(join(profile, "extensions", `${ID}.xpi`), zipSync(files, { level: 0 }));
}
