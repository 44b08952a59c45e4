import { type Demand, joinByName } from "../../posting/demand.ts";
import type { JobPosting } from "../../posting/job-posting.ts";
import type { Requirement } from "../../posting/requirements.ts";

/** How one role names a skill: the parts of the posting that do, and the strongest of their demands. */
export interface SkillCell {
  readonly demand: Demand;
  readonly requirements: readonly Requirement[];
}

/** One skill across the roles. */
export interface SkillRow {
  readonly name: string;
  readonly namedBy: "all" | "some" | "one";
  /** One for each role, in the order given; absent where the role does not name it. */
  readonly cells: readonly (SkillCell | undefined)[];
}

const NAMED_BY: readonly SkillRow["namedBy"][] = ["all", "some", "one"];

/**
 * The skills of several roles: those that all name first, then those that some do, then those of one alone, each by
 * the alphabet. A skill that is only mentioned where a role tells of its work counts as named; its cell says so.
 */
export function skillsMatrix(postings: readonly Pick<JobPosting, "skills">[]): SkillRow[] {
  const named = postings.map(({ skills = [] }) => new Map(joinByName(skills, nameOf).map((one) => [one.name, one])));
  const names = new Set(named.flatMap((skills) => [...skills.keys()]));
  const rows = [...names].toSorted(byAlphabet).map((name): SkillRow => {
    const cells = named.map((skills) => {
      const found = skills.get(name);
      return found && { demand: found.demand, requirements: found.rows.map(({ requirement }) => requirement) };
    });
    const count = cells.filter((cell) => cell !== undefined).length;
    return { name, namedBy: count === postings.length ? "all" : count > 1 ? "some" : "one", cells };
  });
  return NAMED_BY.flatMap((namedBy) => rows.filter((row) => row.namedBy === namedBy));
}

const nameOf = ({ name }: { readonly name: string }) => name;

/** Names of skills are the same in every locale, and so is their order; case only parts what is else the same. */
function byAlphabet(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (one !== other) return one < other ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}
