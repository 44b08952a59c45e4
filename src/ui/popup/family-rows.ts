import type { Family } from "../../collection/families/families.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";

/** Where a row stands in the family of its role. */
export interface FamilyPlace {
  readonly family: Family;
  /** The member that stands for the family: the newest. The others are below it, where they are unfolded. */
  readonly lead: PostingRecord;
  readonly isUnfolded: boolean;
}

/** The rows of a list in which a family is one, and the places of those that are in one, by key. */
export interface FamilyRows {
  readonly rows: readonly PostingRecord[];
  readonly places: ReadonlyMap<string, FamilyPlace>;
}

/** Which rows are to be seen. */
interface Wanted {
  /** The roles that the search found; all of them where nothing is searched for. */
  readonly found: readonly PostingRecord[];
  /** Ids of the families that are unfolded. */
  readonly unfolded: readonly string[];
  /** Key of the role whose detail is open: it is never folded away. */
  readonly open: string | undefined;
}

/**
 * A row for each role that is alone and for the newest of each family; below that the others, where the family is
 * unfolded, and otherwise those that the search found and their lead is not.
 * @param sort The order of the list; a family stands where its lead does.
 */
export function rowsOfFamilies(
  records: readonly PostingRecord[],
  families: readonly Family[],
  { found, unfolded, open }: Wanted,
  sort: (leads: readonly PostingRecord[]) => readonly PostingRecord[],
): FamilyRows {
  const isFound = new Set(found);
  const familyOf = new Map(families.flatMap((family) => family.members.map((member) => [member, family] as const)));
  const leads = records.filter((record) => {
    const members = familyOf.get(record)?.members ?? [record];
    return members[0] === record && members.some((member) => isFound.has(member));
  });
  const places = new Map<string, FamilyPlace>();
  const rows = sort(leads).flatMap((lead) => {
    const family = familyOf.get(lead);
    if (!family) return [lead];
    const below = family.members.filter((member) => {
      const isWanted = unfolded.includes(family.id) || member.key === open;
      return member !== lead && (isWanted || (isFound.has(member) && !isFound.has(lead)));
    });
    const shown = [lead, ...below];
    for (const { key } of shown) places.set(key, { family, lead, isUnfolded: below.length > 0 });
    return shown;
  });
  return { rows, places };
}
