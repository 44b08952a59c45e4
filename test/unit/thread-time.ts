import { threadCpuUsage } from "node:process";

/** ms of `machineWork` on a calm machine of those that Pomona is made on; a slower one is allowed more. */
const CALM = 18;
/** A machine that is busy with something else may be calm a moment later. */
const TRIES = 6;
const TEXT = "You tend trees and talk to those who tend them. ".repeat(20_000);

/** ms of the processor that this thread has had until now: what else the machine does takes no part in it. */
export function threadTime(): number {
  const { user, system } = threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * ms that work takes this thread at its best of a few runs, as on a calm machine. The first run that takes less than
 * `enough` is the last.
 */
export function bestTime(enough: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && best >= enough; tries++) {
    const ms = timeOf(work);
    best = Math.min(best, ms < enough ? ms : ms / slowness());
  }
  return best;
}

function timeOf(work: () => void): number {
  const start = threadTime();
  work();
  return threadTime() - start;
}

/** How many times longer than a calm machine this one takes at this moment: one that shares its memory is slower. */
function slowness(): number {
  return Math.max(1, Math.min(...Array.from({ length: 8 }, () => timeOf(machineWork))) / CALM);
}

/** Work that is always the same and none of Pomona's. */
function machineWork(): void {
  TEXT.replace(/[a-m]+/g, (word) => word.toUpperCase());
}
