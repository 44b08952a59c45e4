import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import type { Machine } from "./chromium-places.ts";

/** A machine on which packages may be installed. */
export interface DebianMachine extends Machine {
  /** True where this user may install packages without being asked for a password. */
  readonly mayInstall: boolean;
  /** Installs Debian packages; false when that failed. */
  readonly install: (packages: readonly string[]) => boolean;
  /** Whether Japanese text can be drawn. */
  readonly hasCjkFonts: () => boolean;
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

/** What `find` finds on this machine; prints its advice and ends the program with 1 where there is none. */
export function requireOnThisMachine(find: (machine: DebianMachine) => string): string {
  try {
    return find(thisMachine());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(1);
  }
}
