import { useEffect } from "preact/hooks";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import { useTools } from "./tools.ts";
import type { Roles } from "./use-roles.ts";

/**
 * Sends again what an earlier popup could not have kept any more, as of the time it was typed: a note set later
 * elsewhere wins. A role that is gone for good takes its note with it; any other failure leaves the draft for next time.
 */
export function useResentDrafts(roles: Roles): void {
  const { drafts } = useTools();
  const ready = roles.records !== undefined;
  useEffect(() => {
    if (!ready) return;
    for (const [key, { text, at }] of drafts.all()) {
      // What was typed on meanwhile is a draft of its own.
      const forget = () => drafts.all().get(key)?.at === at && drafts.set(key, undefined);
      roles
        .setMine(key, { notes: text }, at)
        .then(forget, (error: unknown) => errorCodeOf(error) === "not-found" && forget());
    }
    // Once, when the roles are there: what is typed from now on is kept by the field itself.
  }, [ready]);
}
