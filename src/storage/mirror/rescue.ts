import type { Rescue } from "../../collection/rescue.ts";
import type { Connection } from "../connection.ts";

/** What the user is to be told of a loss; nothing where there was none, or they have read it. */
export function keptRescue(connection: Connection): Promise<Rescue | undefined> {
  return connection.read(["upkeep"], async (transaction) => {
    const row = await transaction.objectStore("upkeep").get("rescue");
    return row?.id === "rescue" ? { at: row.at, roles: row.roles } : undefined;
  });
}

/** The user has read of the loss. */
export function dismissRescue(connection: Connection): Promise<void> {
  return connection.write(["upkeep"], (transaction) => transaction.objectStore("upkeep").delete("rescue"));
}
