import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { PostingHistory } from "../../../src/collection/collection.ts";
import { openExport } from "../../../src/exports/gather-export.ts";
import { EXPORT_FORMATS } from "../../../src/exports/index.ts";
import { writeFile } from "../../../src/ui/popup/write-file.ts";
import { english, NOW } from "../sample-roles.ts";
import { fullRole } from "./full-role.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const ROLES = 500;
/** The first roles bring code and tables that stay. */
const WARM = 100;
/** Letters of each role's words: 8 MB of all that come after the first. */
const LETTERS = 20_000;
const MOST_GROWTH = 4_000_000;

/** A role with long words, made anew whenever it is asked for. */
function longRole(key: string): PostingHistory {
  const role = fullRole({ identifier: key });
  const sections = { description: { items: [`${key} & `.repeat(LETTERS / 12)], layout: "sectioned" } };
  const snapshots = role.snapshots.map((snapshot) => ({
    ...snapshot,
    observation: { ...snapshot.observation, sections },
  }));
  return { ...role, snapshots };
}

describe("writing a file", () => {
  it.each(EXPORT_FORMATS.map((format) => [format.id, format] as const))(
    "takes no more memory for the last role than for the first: %s",
    async (_id, format) => {
      const keys = Array.from({ length: ROLES }, (_none, at) => String(200_000_000 + at));
      const held: number[] = [];
      const history = (some: readonly string[]) => {
        const at = keys.indexOf(some[0] ?? "");
        if (at === WARM || at === ROLES - some.length) {
          collectGarbage();
          held.push(process.memoryUsage().heapUsed);
        }
        return Promise.resolve(some.map(longRole));
      };
      const records = keys.map((identifier) => fullRole({ identifier }).record);
      const source = openExport({ history }, keys, { now: NOW, generator: "Pomona 0.1.0" }, records);
      const choice = { withNotes: true, withHistory: true, wording: english };
      const { file, roles } = await writeFile(format, source, choice, {
        now: () => NOW,
        signal: new AbortController().signal,
      });
      expect([roles, file?.parts.length]).toEqual([ROLES, expect.any(Number)]);
      const [first = 0, last = Infinity] = held;
      expect(last - first).toBeLessThan(MOST_GROWTH);
    },
  );
});
