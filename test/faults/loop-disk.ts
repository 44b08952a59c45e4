import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";

/** A small disk of its own, in a file. */
export interface LoopDisk {
  /** Where its folder stands. */
  readonly folder: string;
  /** Writes through whatever the system has not yet written. */
  readonly settle: () => void;
  /** Leaves no byte free, until the returned function is called. */
  readonly fill: () => () => void;
  /** From now on nothing reaches it any more, and what was not yet written through never will. */
  readonly cutPower: () => void;
  /** Takes it out and puts it in again, as after a restart of the machine. */
  readonly restart: () => void;
  readonly takeOut: () => void;
}

/** EXT4_IOC_SHUTDOWN, and its flag that not even the journal is written out. */
const SHUTDOWN = "0x8004587d";
const NO_LOG_FLUSH = "2";
// Perl is part of every Debian; Node has no ioctl.
const CUT = `open(my $disk, "<", $ARGV[0]) or die; my $flag = pack("L", ${NO_LOG_FLUSH}); ioctl($disk, ${SHUTDOWN}, $flag) or die;`;

/** Times that a disk is tried to be taken out. */
const TRIES = 100;

/** Why no disk can be made here; nothing where one can. */
export function lacksDisks(): string | undefined {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return "needs root on Linux";
  for (const program of ["mkfs.ext4", "mount", "umount", "perl"]) {
    if (spawnSync("which", [program]).status !== 0) return `needs ${program}`;
  }
  return undefined;
}

/** Why `lacksDisks` did not find it: the mount itself was refused. */
export class NoMount extends Error {}

/**
 * Makes a disk of so many MB and mounts it.
 * @throws NoMount where the system does not let it, as in most containers.
 */
export function openLoopDisk(at: string, megabytes: number): LoopDisk {
  const image = `${at}.img`;
  const folder = `${at}.disk`;
  execFileSync("truncate", ["-s", `${megabytes}M`, image]);
  // None kept back for root: full is full.
  execFileSync("mkfs.ext4", ["-q", "-m", "0", image]);
  mkdirSync(folder, { recursive: true });
  const mount = () => execFileSync("mount", ["-o", "loop", image, folder], { stdio: "pipe" });
  const unmount = () => retry(() => execFileSync("umount", [folder], { stdio: "pipe" }));
  try {
    mount();
  } catch (error) {
    throw new NoMount("needs leave to mount a file as a disk", { cause: error });
  }
  const settle = () => execFileSync("sync", ["-f", folder]);
  // Also where the run is ended from outside: the system would keep the disk for good.
  const free = () => void spawnSync("umount", ["--lazy", folder]);
  process.prependOnceListener("exit", free);
  const handle = join(folder, "handle");
  writeFileSync(handle, "");
  settle();
  return {
    folder,
    settle,
    fill: () => fill(join(folder, "filler")),
    cutPower: () => void execFileSync("perl", ["-e", CUT, handle]),
    restart() {
      unmount();
      mount();
    },
    takeOut() {
      unmount();
      process.off("exit", free);
      rmSync(image, { force: true });
    },
  };
}

/** Writes until nothing more goes in, in ever smaller parts. */
function fill(file: string): () => void {
  const handle = openSync(file, "w");
  for (let size = 2 ** 22; size >= 512; size /= 2) {
    try {
      while (writeSync(handle, Buffer.alloc(size, 1)) === size);
    } catch {
      // Full, for parts of this size.
    }
  }
  closeSync(handle);
  return () => rmSync(file, { force: true });
}

/** What has just been killed may hold the disk for a moment yet. */
function retry(act: () => unknown): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      act();
      return;
    } catch (error) {
      if (attempt === TRIES) throw error;
      execFileSync("sleep", ["0.1"]);
    }
  }
}
