import type { PostingHistory } from "../../../src/collection/collection.ts";
import { generateRoles } from "../../e2e/generated-roles.ts";

/** Characters of a snapshot as JSON: a posting of ordinary length and what was read from it. */
const LENGTH = 6000;
const NOW = Date.UTC(2026, 10, 21, 12);

/** Roles number `from` to `from + count`, invented, of 6 kB each, with a visit to each version. Always the same. */
export function benchRoles(from: number, count: number): readonly PostingHistory[] {
  return generateRoles(from, count, NOW).map(({ record, snapshot }) => {
    const { key, posting, lastSeen: at } = record;
    const { observation } = snapshot;
    const items = [...(observation.sections.responsibilities?.items ?? [])];
    const sections = { responsibilities: { items, layout: "sectioned" } };
    // The same list: what is read of a text is the text once more.
    const whole = {
      ...snapshot,
      observation: { ...observation, sections, posting: { ...observation.posting, responsibilities: items } },
    };
    for (let length = JSON.stringify(whole).length, line = 0; length < LENGTH; line += 1) {
      const more = `${items[line] ?? ""} Part ${line}, and "as ever" in order; nothing is left out.`;
      items.push(more);
      length += 2 * (more.length + 3);
    }
    const visit = { id: `visit-${key}`, key, at, url: posting.url, kind: "posting" as const, snapshot: snapshot.id };
    return { record: { ...record, snapshots: 1, visits: 1 }, snapshots: [whole], visits: [visit] };
  });
}
