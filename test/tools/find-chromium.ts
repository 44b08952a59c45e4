import { pathToFileURL } from "node:url";
import { chromiumPlaces } from "./chromium-places.ts";
import { type DebianMachine, requireOnThisMachine } from "./this-machine.ts";

const CJK_FONTS = "fonts-noto-cjk";
const PACKAGES = ["chromium", "fonts-dejavu-core", CJK_FONTS];

const ADVICE: Partial<Record<NodeJS.Platform, string>> = {
  linux:
    "Install it: sudo apt-get install chromium (Debian), sudo dnf install chromium (Fedora), sudo pacman -S chromium (Arch).",
  darwin: "Install it: brew install --cask chromium, or Microsoft Edge, or Brave.",
  win32: "Install Microsoft Edge, Brave or Chromium.",
};

/**
 * The path of a Chromium that loads unpacked extensions; installs Debian's where there is none and it may.
 * Throws an Error whose message says exactly what to install where neither helped.
 */
export function findChromium(machine: DebianMachine): string {
  const wanted = machine.env["CHROMIUM_PATH"];
  if (wanted) {
    if (machine.exists(wanted)) return wanted;
    throw new Error(
      `CHROMIUM_PATH is ${wanted}, and no file is there. Correct it, or unset it to search the usual places.`,
    );
  }
  const look = () => chromiumPlaces(machine).find(machine.exists);
  const found = look();
  if (found) {
    // Best effort: without them Japanese is drawn as boxes in pictures, and nothing else suffers.
    if (machine.mayInstall && !machine.hasCjkFonts()) machine.install([CJK_FONTS]);
    return found;
  }
  const installed = machine.mayInstall && machine.install(PACKAGES) ? look() : undefined;
  if (installed) return installed;
  throw new Error(
    [
      "No Chromium was found.",
      ADVICE[machine.platform] ?? "Install Chromium.",
      "Google Chrome will not do: since version 137 it loads no unpacked extension from the command line.",
      "Where it stands elsewhere, set CHROMIUM_PATH to its program.",
    ].join("\n"),
  );
}

/** As `findChromium` on this machine; prints the advice and ends the program with 1 where there is none. */
export function requireChromium(): string {
  return requireOnThisMachine(findChromium);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(requireChromium());
