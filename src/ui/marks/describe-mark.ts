import type { Status } from "../../collection/posting-record.ts";
import type { RoleMark } from "../../collection/role-mark.ts";
import { STATUS_WORDS } from "../../collection/status-words.ts";
import { describeAge, type Wording } from "../../posting/describe.ts";

/** One thing that a mark says. `kind` chooses its drawing. */
export interface MarkPart {
  readonly kind: "place" | "status" | "saved" | "changed" | "gone" | "seen";
  readonly words: string;
  readonly status?: Status | undefined;
}

/** What a mark says, in the order in which it is read. */
export interface MarkWords {
  readonly parts: readonly MarkPart[];
  /** The user is done with the role: its title steps back. */
  readonly dim: boolean;
}

/**
 * What to say of a known role in a list, at `now` (ms). A status says more than that the role is saved, and stands for
 * it. Of another place of the role only the user's own side and the last look are told, under that heading: what its
 * page said is not said of this one, and who closed one place has not closed the others.
 */
export function describeMark(mark: RoleMark, now: number, wording: Wording): MarkWords {
  const { words } = wording;
  const { elsewhere, status, saved } = mark;
  const parts: MarkPart[] = [];
  if (elsewhere) parts.push({ kind: "place", words: words("markElsewhere") });
  if (status) parts.push({ kind: "status", words: words(STATUS_WORDS[status]), status });
  else if (saved) parts.push({ kind: "saved", words: words("saved") });
  if (!elsewhere && mark.listing === "removed") parts.push({ kind: "gone", words: words("markGone") });
  else if (!elsewhere && mark.changed) parts.push({ kind: "changed", words: words("markChanged") });
  if (mark.lastSeen !== undefined)
    parts.push({ kind: "seen", words: words("markSeen", describeAge(mark.lastSeen, now, wording)) });
  return { parts, dim: status === "closed" && !elsewhere };
}
