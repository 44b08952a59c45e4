import { groupAlike } from "../requirements/group-alike.ts";
import type { AskedAnswer } from "./study-item.ts";

/**
 * Answers to what is the same in other words, together: those that hold for one bullet, and those whose bullets a
 * comparison lines up. Only answers that say the same are joined; every answer is in one group.
 * @param together Keys of answers that hold for one bullet.
 */
export function joinAsked(
  asked: readonly AskedAnswer[],
  together: readonly (readonly string[])[],
): readonly (readonly AskedAnswer[])[] {
  const groups = new Map(asked.map((one) => [one.answer.key, new Set([one])]));
  const join = (one: ReadonlySet<AskedAnswer> | undefined, other: ReadonlySet<AskedAnswer> | undefined) => {
    if (!one || !other || one === other) return;
    const both = new Set([...one, ...other]);
    for (const { answer } of both) groups.set(answer.key, both);
  };
  for (const [first = "", ...others] of together) {
    for (const other of others) join(groups.get(first), groups.get(other));
  }
  for (const value of ["gap", "partly"] as const) {
    const bullets = asked.flatMap(({ answer, value: own, bullet }) =>
      own === value && bullet ? [{ key: answer.key, bullet }] : [],
    );
    const roles = [...new Set(bullets.map(({ bullet }) => bullet.role))];
    // Years and degrees of several fields stand in one row of a comparison; what there is to learn is another thing.
    const items = bullets.map(({ bullet: { item, role } }) => ({
      ...item,
      years: [],
      degrees: [],
      role: roles.indexOf(role),
      key: role,
    }));
    for (const [first = -1, ...others] of groupAlike(items)) {
      for (const other of others) join(groups.get(bullets[first]?.key ?? ""), groups.get(bullets[other]?.key ?? ""));
    }
  }
  return [...new Set(groups.values())].map((group) => [...group]);
}
