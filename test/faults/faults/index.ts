import type { Fault } from "../fault.ts";
import { bothAtOnce, browserKilled } from "./browser-killed.ts";
import { diskFull } from "./disk-full.ts";
import { extensionReloaded } from "./extension-reloaded.ts";
import { migrationKilled } from "./migration-killed.ts";
import { powerCut } from "./power-cut.ts";
import { tabsRace } from "./tabs-race.ts";
import { workerStopped } from "./worker-stopped.ts";

/** All faults, in the order of the table. */
export const FAULTS: readonly Fault[] = [
  workerStopped,
  tabsRace,
  browserKilled,
  bothAtOnce,
  migrationKilled,
  powerCut,
  diskFull,
  extensionReloaded,
];
