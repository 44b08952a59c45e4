import { BackupLine } from "../backup/BackupLine.tsx";
import { ExportNotice } from "./ExportNotice.tsx";
import type { Export } from "./use-export.ts";
import type { Roles } from "./use-roles.ts";

/** How an export stands, or that a backup is wanted. */
export function ExportBars({ taken, roles }: { readonly taken: Export; readonly roles: Roles }) {
  const { isWhole, records, reminders } = roles;
  return (
    <>
      <ExportNotice {...taken} />
      <BackupLine kept={isWhole && records ? { records, reminders } : undefined} taken={taken} />
    </>
  );
}
