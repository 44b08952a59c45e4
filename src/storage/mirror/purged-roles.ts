import { type Change, deletedIn, rolesOf } from "./change.ts";
import type { MirrorTools, PurgedKey } from "./mirror-tools.ts";
import type { RoleRows } from "./role-rows.ts";

/** Notes, outside of both copies, what a mirror has not heard of: a role that was deleted must not come back from it. */
export interface PurgeNotes {
  /**
   * @param isHeld Whether a mirror may hold the change's roles still as they were before it.
   * @param hasFollowed Whether one holds them as they are after it.
   */
  note(change: Change, isHeld: boolean, hasFollowed: boolean): Promise<void>;
  /** The mirror holds what is kept, and nothing else. */
  forget(): Promise<void>;
}

export function createPurgeNotes({ purged, now }: Pick<MirrorTools, "purged" | "now">): PurgeNotes {
  /** Most often there are none, and nothing needs to be read. */
  let mayBeSome = true;

  async function forget(keys?: ReadonlySet<string>): Promise<void> {
    const before = await purged.read();
    const left = keys ? before.filter(({ key }) => !keys.has(key)) : [];
    if (left.length < before.length) await purged.write(left);
    mayBeSome = left.length > 0;
  }

  return {
    async note(change, isHeld, hasFollowed) {
      const deleted = new Set(deletedIn([change]));
      if (isHeld && deleted.size > 0) {
        const others = (await purged.read()).filter(({ key }) => !deleted.has(key));
        await purged.write([...others, ...[...deleted].map((key) => ({ key, at: now() }))]);
        mayBeSome = true;
      } else if (hasFollowed && mayBeSome) {
        // What is kept anew is to come back.
        await forget(new Set(rolesOf([change])));
      }
    },
    forget: () => forget(),
  };
}

/** Whether a mirror holds a role only because it has not heard of its deletion; one that was kept anew is another. */
export function isPurged(purged: readonly PurgedKey[], { key, record }: RoleRows): boolean {
  const one = purged.find((role) => role.key === key);
  if (!one) return false;
  const firstSeen: unknown = record?.firstSeen;
  return typeof firstSeen !== "number" || firstSeen <= one.at;
}
