import { useMemo } from "preact/hooks";
import type { Role } from "../../../comparison/role.ts";
import { useWording } from "../../shared/wording.ts";
import type { MarkRow } from "./mark-row.ts";
import { requirementRows } from "./requirement-rows.ts";
import { skillRows } from "./skill-rows.ts";

/** What roles ask for, lined up. */
export interface Asked {
  readonly requirements: readonly MarkRow[];
  readonly skills: readonly MarkRow[];
}

/** Lines up what the roles ask for; nothing where the words of one are not at hand: nobody could say what it does not ask. */
export function useAsked(roles: readonly Role[]): Asked | undefined {
  const wording = useWording();
  const snapshots = roles.flatMap(({ snapshot }) => snapshot ?? []);
  const isWhole = snapshots.length === roles.length;
  const ids = snapshots.map(({ id, observation }) => `${id} ${observation.reader}`).join();
  return useMemo(
    () => (isWhole ? { requirements: requirementRows(snapshots, wording), skills: skillRows(snapshots) } : undefined),
    [isWhole, ids, wording],
  );
}
