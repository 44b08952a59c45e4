import type { VisitResult } from "../../collection/collection.ts";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import type { MomentInWords } from "../../posting/moment-in-words.ts";
import type { ReadingInWords } from "../../posting/posting-in-words.ts";
import type { Problem } from "../../posting/observation.ts";

/** What came of recording the look at the page. `before` is the role as it was kept; absent on the first visit. */
export type VisitState =
  | { readonly state: "recording" }
  | ({ readonly state: "recorded" } & VisitResult)
  | { readonly state: "failed"; readonly code: CollectionErrorCode };

/** What the card is about. A page that is no posting has none. */
export type CardSubject =
  | (ReadingInWords & { readonly kind: "posting"; readonly visit: VisitState })
  /** The words were found, and nobody could be asked what they mean. */
  | { readonly kind: "failed"; readonly code: CollectionErrorCode }
  | { readonly kind: "unreadable"; readonly url: string; readonly problems: readonly Problem[] }
  | { readonly kind: "removed"; readonly record: PostingRecord };

/** When the role was seen before this look and for the first time, in words; absent where it was not, or nobody can tell. */
export interface SeenInWords {
  readonly last?: MomentInWords | undefined;
  readonly first?: MomentInWords | undefined;
}

/** The role's moments, as far as there are words for them. */
export async function tellSeen(
  subject: CardSubject,
  putMoments: (moments: readonly number[]) => Promise<readonly MomentInWords[]>,
): Promise<SeenInWords> {
  const record = recordOf(subject);
  if (!record) return {};
  // On the page of a role that is gone the last look is the last one that saw it.
  const before = subject.kind === "posting" && subject.visit.state === "recorded" ? subject.visit.before : record;
  const [first, last] = await putMoments([record.firstSeen, (before ?? record).lastSeen]);
  return { first: record.snapshots > 0 ? first : undefined, last: before && last };
}

/** The role as it is kept, where it is. */
export function recordOf(subject: CardSubject): PostingRecord | undefined {
  if (subject.kind === "removed") return subject.record;
  if (subject.kind === "posting" && subject.visit.state === "recorded") return subject.visit.record;
  return undefined;
}
