import type { Connection } from "../connection.ts";
import type { UpkeepMirror, UpkeepState } from "../schema.ts";
import { readMirrorState, readState } from "./upkeep.ts";

/** Whether the mirror is of this collection, whole, and every change has reached it. */
export async function hasAll(collection: Connection, mirror: Connection): Promise<boolean> {
  const [state, held] = await bothStates(collection, mirror);
  return held?.birth === state?.birth && held?.changes === state?.changes && held?.copying === undefined;
}

/** Whether a change has not reached a whole mirror that nobody is about to bring. @param rest Some ms for whoever is. */
export async function isLeftBehind(
  collection: Connection,
  mirror: Connection,
  rest: () => Promise<void>,
): Promise<boolean> {
  const [state, before] = await bothStates(collection, mirror);
  if (!before || before.birth !== state?.birth || before.copying !== undefined) return false;
  await rest();
  return (await mirror.read(["upkeep"], readMirrorState))?.changes === before.changes;
}

function bothStates(
  collection: Connection,
  mirror: Connection,
): Promise<[UpkeepState | undefined, UpkeepMirror | undefined]> {
  return Promise.all([collection.read(["upkeep"], readState), mirror.read(["upkeep"], readMirrorState)]);
}
