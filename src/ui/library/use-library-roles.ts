import { useCallback, useMemo, useRef } from "preact/hooks";
import { mineOf, type Mine, type MineValues, type PostingRecord } from "../../collection/posting-record.ts";
import { titleOf } from "../popup/RoleRow.tsx";
import type { RememberAnswer } from "./answers/use-room-answers.ts";
import type { Reminding } from "../popup/use-reminding.ts";
import type { Roles } from "../popup/use-roles.ts";
import type { Deeds } from "./use-deeds.ts";

/** What the user does with roles here: each can be undone. */
export function useLibraryRoles(roles: Roles, deeds: Deeds) {
  // The rows hold on to these: they must not be other functions whenever anything is drawn.
  const latest = useRef({ roles, deeds });
  latest.current = { roles, deeds };

  const set = useCallback((record: PostingRecord, values: MineValues) => {
    const { current } = latest;
    const names = Object.keys(values) as (keyof Mine)[];
    const before: MineValues = Object.fromEntries(names.map((name) => [name, mineOf(record, name)]));
    current.roles.attempt(async () => {
      await current.roles.setMine(record.key, values);
      latest.current.deeds.remember({ did: "set", key: record.key, title: titleOf(record), before });
    });
  }, []);
  const remove = useCallback((records: readonly PostingRecord[]) => {
    const { current } = latest;
    const [first] = records;
    if (!first) return;
    const keys = records.map(({ key }) => key);
    current.roles.attempt(async () => {
      await current.roles.remove(keys);
      latest.current.deeds.remember({ did: "removed", keys, title: titleOf(first) });
    });
  }, []);
  const reminding = useMemo<Reminding>(() => {
    const change = (record: PostingRecord, due: string, state: "waiting" | "done" | "cancelled") => {
      const { current } = latest;
      const kept = current.roles.reminders.find(({ key }) => key === record.key);
      const before = kept ? { due: kept.due, state: kept.state } : ({ due, state: "cancelled" } as const);
      current.roles.attempt(async () => {
        await current.roles.setReminder(record.key, { due, state });
        latest.current.deeds.remember({ did: "reminded", key: record.key, title: titleOf(record), before });
      });
    };
    return {
      set: (record, due) => change(record, due, "waiting"),
      settle: (record, { due }, state) => change(record, due, state),
      undo: () => latest.current.deeds.undo(),
      close: () => latest.current.deeds.close(),
    };
  }, []);
  const answered = useCallback<RememberAnswer>((...deed) => latest.current.deeds.remember(...deed), []);
  return { set, remove, reminding, answered };
}
