import type { BrowserContext } from "@playwright/test";
import type { Browsing } from "../e2e/browsing.ts";
import type { Site } from "../tools/routes.ts";
import type { Measure } from "./ratio.ts";

/** Where the browser puts IndexedDB: LevelDB is the default of Chromium 156, SQLite what follows it. */
export const BACKENDS = ["LevelDB", "SQLite"] as const;
export type Backend = (typeof BACKENDS)[number];

/** What a line is given to measure with. */
export interface Bench {
  /** Rounds of each measure; in each one, everything is measured once. */
  readonly rounds: number;
  /** Fewer pages, fewer roles. */
  readonly isQuick: boolean;
  /** The extension as it ships, in a folder of the run's own. */
  readonly extension: string;
  /** A new folder of the run's own. */
  readonly folder: (name: string) => string;
  /** Opens a browser with the extension over a new profile; `extension` names another one, or a copy. */
  readonly open: (options: { site?: Site; backend?: Backend; extension?: string }) => Promise<Browsing>;
  /** A browser without an extension, whose pages are cross-origin isolated, for a fine clock. */
  readonly openBare: (site: Site) => Promise<BrowserContext>;
}

/** One line of the bench. */
export interface Line {
  /** As the command line names it. */
  readonly name: string;
  readonly title: string;
  readonly measure: (bench: Bench) => Promise<readonly Measure[]>;
}
