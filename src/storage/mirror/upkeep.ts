import type { UpkeepMirror, UpkeepState } from "../schema.ts";

/** A transaction, as far as it reads how a database stands. */
interface UpkeepReading {
  objectStore(name: "upkeep"): { get(id: string): Promise<unknown> };
}

/** Which database this is, and how often it changed. */
export async function readState(transaction: UpkeepReading): Promise<UpkeepState | undefined> {
  return (await transaction.objectStore("upkeep").get("state")) as UpkeepState | undefined;
}

/** What a mirror mirrors, and how far; nothing where it has mirrored nothing yet. */
export async function readMirrorState(transaction: UpkeepReading): Promise<UpkeepMirror | undefined> {
  return (await transaction.objectStore("upkeep").get("mirror")) as UpkeepMirror | undefined;
}

/** The lost databases whose rows were brought back to this one. */
export function restoredFrom(state: UpkeepState | undefined): readonly string[] {
  return state?.restoredFrom?.split(" ") ?? [];
}
