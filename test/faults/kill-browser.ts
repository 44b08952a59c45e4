import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** ms between two looks at whether the processes are gone. */
const EVERY = 10;

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
  /** Names of the files that it holds open. */
  readonly files: readonly string[];
}

/** Why no browser can be killed here; nothing where one can. */
export function lacksProcesses(): string | undefined {
  return process.platform === "linux" ? undefined : "needs Linux's /proc";
}

/** Ends the browser over a profile, and all processes that it began, without a word to them; resolves once they are gone. */
export async function killBrowser(profile: string): Promise<void> {
  for (;;) {
    const ids = processesOf(profile, running());
    if (ids.length === 0) return;
    for (const id of ids) kill(id);
    await wait(EVERY);
  }
}

/** The processes that name the profile in their command or hold a file of it, and those that came of them. */
export function processesOf(profile: string, all: readonly Process[]): readonly number[] {
  const found = new Set<number>();
  // "--user-data-dir=PROFILE", or "--database=PROFILE/…" of the handler of crashes, which outlives its parent.
  const ends = [" ", "/"].map((end) => `=${profile}${end}`);
  const isNamed = (command: string) => ends.some((end) => `${command} `.includes(end));
  // One that was begun while its parent was killed is nobody's child by now.
  const isHeld = (files: readonly string[]) => files.some((file) => file.startsWith(`${profile}/`));
  for (const { id, command, files } of all) if (isNamed(command) || isHeld(files)) found.add(id);
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { id, parent } of all) if (found.has(parent)) found.add(id);
  }
  return [...found];
}

function running(): readonly Process[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // "id (name) state parent …"; the name may hold anything.
        const [state = "", parent = ""] =
          readFileSync(`/proc/${name}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
        if (state === "Z") return [];
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ");
        const id = Number(name);
        return id === process.pid ? [] : [{ id, parent: Number(parent), command, files: filesOf(name) }];
      } catch {
        // Gone meanwhile.
        return [];
      }
    });
}

function filesOf(name: string): readonly string[] {
  return readdirSync(`/proc/${name}/fd`).flatMap((handle) => {
    try {
      return [readlinkSync(`/proc/${name}/fd/${handle}`)];
    } catch {
      // Closed meanwhile.
      return [];
    }
  });
}

function kill(id: number): void {
  try {
    process.kill(id, "SIGKILL");
  } catch {
    // Gone meanwhile.
  }
}
