import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromiumPlaces, type Machine } from "./chromium-places.ts";

/** A machine on which packages may be installed. */
export interface DebianMachine extends Machine {
  /** True where this user may install packages without being asked for a password. */
  readonly mayInstall: boolean;
  /** Installs Debian packages; false when that failed. */
  readonly install: (packages: readonly string[]) => boolean;
  /** Whether Japanese text can be drawn. */
  readonly hasCjkFonts: () => boolean;
}

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

/** The machine that this runs on. */
export function thisMachine(): DebianMachine {
  const quiet = (command: string, args: string[]) => spawnSync(command, args, { encoding: "utf8" });
  const isRoot = process.getuid?.() === 0;
  const hasApt = existsSync("/usr/bin/apt-get") && existsSync("/etc/debian_version");
  const apt = (...args: string[]) => {
    const command = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", ...args];
    const [program = "", ...rest] = isRoot ? command : ["sudo", "-n", ...command];
    return spawnSync(program, rest, { stdio: ["ignore", "ignore", "inherit"], timeout: 600_000 }).status === 0;
  };
  return {
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
    mayInstall: hasApt && (isRoot || quiet("sudo", ["-n", "true"]).status === 0),
    install(packages) {
      console.log(`Installing ${packages.join(", ")} from Debian.`);
      // The lists may be there but old, or (in a bare container) not at all; an old list is still worth a try.
      apt("update");
      return apt("install", "-y", "--no-install-recommends", ...packages);
    },
    hasCjkFonts: () => quiet("fc-list", [":lang=ja"]).stdout?.trim() !== "",
  };
}

/** As `findChromium` on this machine; prints the advice and ends the program with 1 where there is none. */
export function requireChromium(): string {
  try {
    return findChromium(thisMachine());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(1);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(requireChromium());
