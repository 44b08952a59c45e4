import type { Database } from "../schema.ts";

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
