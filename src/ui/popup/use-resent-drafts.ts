import { useEffect } from "preact/hooks";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import { useTools } from "./tools.ts";
import type { Roles } from "./use-roles.ts";

/**
 * Sends again what an earlier popup could not have kept any more. The role whose note is open sends its own; a role
 * that is gone for good takes its note with it; any other failure leaves the draft for the next time.
 */
export function useResentDrafts(roles: Roles, open: string | undefined): void {
  const { drafts } = useTools();
  const ready = roles.records !== undefined;
  useEffect(() => {
    if (!ready) return;
    for (const [key, { text, at }] of drafts.all()) {
      if (key === open) continue;
      roles.setMine(key, { notes: text }, at).then(
        () => drafts.set(key, undefined),
        (error: unknown) => errorCodeOf(error) === "not-found" && drafts.set(key, undefined),
      );
    }
    // Once, when the roles are there: what is typed from now on is kept by the field itself.
  }, [ready]);
}
