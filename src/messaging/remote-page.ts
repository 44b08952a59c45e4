import type { Mine, MineValues } from "../collection/posting-record.ts";
import type { Line } from "./ask-worker.ts";
import { callVerb } from "./call-verb.ts";
import type { PageCollection } from "./wire.ts";

/** The part of the collection that a page's script may use; it carries no more of it into the page. */
export function createRemotePage(line: Line): PageCollection {
  return {
    recordVisit: (visit) => callVerb(line, "recordVisit", visit),
    find: (key) => callVerb(line, "find", key),
    setMine: (key, values, at) => callVerb(line, "setMine", key, values, takenAway(values), at),
  };
}

function takenAway(values: MineValues): (keyof Mine)[] {
  return (Object.keys(values) as (keyof Mine)[]).filter((name) => values[name] === undefined);
}
