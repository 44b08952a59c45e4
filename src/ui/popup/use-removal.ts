import type { PostingRecord } from "../../collection/posting-record.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import { useWording } from "../shared/wording.ts";
import type { PopupState } from "./popup-state.ts";
import { titleOf } from "./RoleRow.tsx";
import type { ChangeState } from "./use-popup-state.ts";
import type { Roles } from "./use-roles.ts";

interface Removal {
  readonly remove: (record: PostingRecord) => void;
  readonly undo: () => void;
  readonly close: () => void;
}

/** Removing roles and bringing them back, the last removed first; what was removed is known until the bar is closed. */
export function useRemoval(roles: Roles, state: PopupState, change: ChangeState): Removal {
  const announce = useAnnounce();
  const { words } = useWording();
  return {
    remove(record: PostingRecord): void {
      const title = titleOf(record);
      roles.attempt(async () => {
        await roles.remove([record.key]);
        // Undo brings back what was done last, and that is this.
        change(({ removed }) => ({ removed: [...removed, { key: record.key, title }], settled: undefined }));
        announce(words("removedRole", title));
      });
    },
    undo(): void {
      const last = state.removed.at(-1);
      if (!last) return;
      roles.attempt(async () => {
        const forget = () => change(({ removed }) => ({ removed: removed.filter(({ key }) => key !== last.key) }));
        try {
          await roles.restore(last.key);
        } catch (error) {
          // Purged meanwhile: it is not offered again.
          if (errorCodeOf(error) === "not-found") forget();
          throw error;
        }
        forget();
        announce(words("restoredRole", last.title));
      });
    },
    close: () => change({ removed: [] }),
  };
}
