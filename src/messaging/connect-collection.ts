import type { Collection } from "../collection/collection.ts";
import { line } from "./line.ts";
import { createRemoteCollection } from "./remote-collection.ts";

/** The collection of this extension, for one of our own pages. */
export function connectCollection(): Collection {
  return createRemoteCollection(line);
}
