import type { Machine } from "./chromium-places.ts";
import { type DebianMachine, requireOnThisMachine } from "./this-machine.ts";

const NAMES = ["firefox-esr", "firefox", "firefox-developer-edition", "firefox-nightly"];
const MAC_APPS = ["Firefox", "Firefox Developer Edition", "Firefox Nightly"];

const ADVICE: Partial<Record<NodeJS.Platform, string>> = {
  linux:
    "Install it: sudo apt-get install firefox-esr (Debian), sudo dnf install firefox (Fedora), sudo pacman -S firefox (Arch).",
  darwin: "Install it: brew install --cask firefox.",
  win32: "Install it: winget install Mozilla.Firefox.",
};

/**
 * The path of a Firefox; installs Debian's where there is none and it may. Throws an Error whose message says exactly
 * what to install where neither helped.
 */
export function findFirefox(machine: DebianMachine): string {
  const wanted = machine.env["FIREFOX_PATH"];
  if (wanted) {
    if (machine.exists(wanted)) return wanted;
    throw new Error(
      `FIREFOX_PATH is ${wanted}, and no file is there. Correct it, or unset it to search the usual places.`,
    );
  }
  const look = () => firefoxPlaces(machine).find(machine.exists);
  const found = look() ?? (machine.mayInstall && machine.install(["firefox-esr"]) ? look() : undefined);
  if (found) return found;
  throw new Error(
    [
      "No Firefox was found.",
      ADVICE[machine.platform] ?? "Install Firefox.",
      "Where it stands elsewhere, set FIREFOX_PATH to its program.",
    ].join("\n"),
  );
}

/** Every place where a Firefox may stand, the most usual first. */
function firefoxPlaces({ platform, env }: Machine): string[] {
  if (platform === "darwin") {
    const home = env["HOME"];
    const folders = ["/Applications", ...(home ? [`${home}/Applications`] : [])];
    return folders.flatMap((folder) => MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/firefox`));
  }
  if (platform === "win32") {
    const roots = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]];
    return roots.flatMap((root) => (root ? [`${root}\\Mozilla Firefox\\firefox.exe`] : []));
  }
  const folders = [...(env["PATH"] ?? "").split(":").filter(Boolean), "/usr/bin", "/usr/local/bin"];
  return NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/** As `findFirefox` on this machine; prints the advice and ends the program with 1 where there is none. */
export function requireFirefox(): string {
  return requireOnThisMachine(findFirefox);
}
