import type { PostingRecord } from "../../collection/posting-record.ts";
import { describeMoment, type Wording } from "../../posting/describe.ts";

/** "Listed again since 5 Jun 2026; it was gone on 3 Jun 2026."; nothing for a role that never went, or is gone now. */
export function describeReturn({ goneSince, returnedAt }: PostingRecord, wording: Wording): string | undefined {
  if (returnedAt === undefined) return undefined;
  const since = describeMoment(returnedAt, wording);
  return goneSince === undefined
    ? wording.words("returnedSince", since)
    : wording.words("returnedAfter", since, describeMoment(goneSince, wording));
}
