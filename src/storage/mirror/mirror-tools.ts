import type { Connection } from "../connection.ts";
import type { Database } from "../schema.ts";
import type { Change } from "./change.ts";

export type Open = (onClosed: () => void) => Promise<Database>;

/** A mirror that is being made beside another. */
export interface Fresh {
  readonly open: Open;
  /** It is whole: the older ones are deleted, and it is the mirror from now on. */
  readonly trust: () => Promise<void>;
}

/** A role that was deleted for good while a mirror held it still. */
export interface PurgedKey {
  readonly key: string;
  /** ms since 1970. */
  readonly at: number;
}

/** What the mirror needs from where it stands. */
export interface MirrorTools {
  /** Opens the mirror, or makes it; of several the oldest, which was whole. */
  readonly openMirror: Open;
  /** Whether there is one on the disk. */
  readonly isThere: () => Promise<boolean>;
  /** Opens the others, which were begun because a write to the one before them had failed, and not ended. */
  readonly others: () => Promise<readonly Open[]>;
  /** Makes room for an empty one beside them, which is on the disk when this resolves. */
  readonly beginFresh: () => Promise<Fresh>;
  /** Does a piece of work while no other page of ours does one. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Kept outside of both copies, until no mirror holds them any more. */
  readonly purged: {
    readonly read: () => Promise<readonly PurgedKey[]>;
    readonly write: (keys: readonly PurgedKey[]) => Promise<void>;
  };
  /** ms since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Told why the mirror could not follow; the user's own action is done all the same. */
  readonly report: (error: unknown) => void;
}

/** The mirror of a collection, which follows what is changed there. */
export interface FollowingMirror {
  /** The mirror, and the others that were begun: all that may hold what the collection has lost. */
  all(): Promise<readonly Connection[]>;
  read: Connection["read"];
  /** Opens it, for whoever is about to write. Never rejects. */
  warm(): Promise<void>;
  /** From now on it is of this collection; not yet whole unless that is empty. */
  begin(collection: Connection, isEmpty: boolean): Promise<void>;
  /** Does what was done to the collection. Never rejects: whoever has changed something need not know. */
  follow(change: Change): Promise<void>;
  /** Copies what has not reached the mirror; `rest` lets others have their turn. */
  makeGood(rest: () => Promise<void>): Promise<void>;
}
