import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";

/** Files of a package by their names. */
type Files = Readonly<Record<string, Uint8Array>>;

const FOLDER = ".output";
/** What may not go to a store: tests, the demo, maps of the sources, leftovers of editors and systems. */
const FOREIGN =
  /(^|\/)(tests?|demo|fixtures|node_modules|\.git|\.output|__MACOSX)\/|\.(map|log|pem|key)$|\.test\.|\.spec\.|\.DS_Store$/;
const NEEDED = {
  extension: ["manifest.json", "background.js", "popup.html", "_locales/en/messages.json"],
  sources: ["package.json", "package-lock.json", ".npmrc", "wxt.config.ts", "entrypoints/background.ts"],
} as const;

/** What is wrong with a package: each fault a sentence; none where it may go to a store. */
export function packageFaults(kind: keyof typeof NEEDED, files: Files, version: string): string[] {
  const names = Object.keys(files);
  const foreign = names.filter((name) => FOREIGN.test(name) || (kind === "extension" && /\.tsx?$/.test(name)));
  const missing = NEEDED[kind].filter((name) => !names.includes(name));
  const told = kind === "extension" ? "manifest.json" : "package.json";
  const stated = (JSON.parse(new TextDecoder().decode(files[told]) || "{}") as { version?: string }).version;
  return [
    ...foreign.map((name) => `${name} does not belong in it.`),
    ...missing.map((name) => `${name} is missing.`),
    ...(stated === version ? [] : [`${told} states version ${stated ?? "none"}, and the project is at ${version}.`]),
  ];
}

/** Checks the packages that `npm run zip` made; the exit code is 1 where one may not go to a store. */
function checkPackages(): void {
  const { name, version } = JSON.parse(readFileSync("package.json", "utf8")) as { name: string; version: string };
  const expected = ["chrome", "firefox", "sources"].map((kind) => `${name}-${version}-${kind}.zip`);
  const made = new Set(readdirSync(FOLDER));
  for (const file of expected) {
    const files = made.has(file) ? unzipSync(readFileSync(join(FOLDER, file))) : undefined;
    const kind = file.endsWith("-sources.zip") ? "sources" : "extension";
    const faults = files ? packageFaults(kind, files, version) : ["It was not made."];
    for (const fault of faults) console.error(`${file}: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
    else console.log(`${join(FOLDER, file)}: ${Object.keys(files ?? {}).length} files, in order.`);
  }
  if (!process.exitCode) console.log("Edge takes Chrome's package.");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) checkPackages();
