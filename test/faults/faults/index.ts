import type { Fault } from "../fault.ts";
import { bothAtOnce, browserKilled } from "./browser-killed.ts";
import { extensionReloaded } from "./extension-reloaded.ts";
import { migrationKilled } from "./migration-killed.ts";
import { tabsRace } from "./tabs-race.ts";
import { workerStopped } from "./worker-stopped.ts";

/** All faults, in the order of the table. */
export const FAULTS: readonly Fault[] = [
  workerStopped,
  tabsRace,
  browserKilled,
  bothAtOnce,
  migrationKilled,
  extensionReloaded,
];
