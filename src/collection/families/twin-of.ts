import { differencesOf } from "./differences.ts";
import type { Relative } from "./relative.ts";

/** Another posting with the text of a role. */
export interface Twin {
  readonly twin: Relative;
  /** Whether the role is posted again: the twin was there before in the same place, and is gone. */
  readonly isReposted: boolean;
}

/**
 * The posting of another number that says most of a role: an earlier one in the same place that is gone, or is there; or
 * else elsewhere, or later. Nothing where the family has but one number.
 * @param members The family, newest first, with the role in it.
 */
export function twinOf(
  { key, family }: Pick<Relative, "key" | "family">,
  members: readonly Relative[],
): Twin | undefined {
  const at = members.findIndex((member) => member.key === key);
  const record = members[at];
  if (!record) return undefined;
  const isOther = (member: Relative) => member.family !== family;
  const earlier = members.slice(at + 1).filter(isOther);
  const inPlace = earlier.filter((member) => !differencesOf(record, member).has("place"));
  const reposted = inPlace.find(({ listing }) => listing === "removed");
  const twin = reposted ?? inPlace[0] ?? earlier[0] ?? members.findLast(isOther);
  return twin && { twin, isReposted: reposted !== undefined };
}
