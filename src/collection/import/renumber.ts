import type { PostingHistory } from "../collection.ts";

/** The same history with other numbers for its snapshots; they stay in their order. @param as The number to come. */
export function renumber({ record, snapshots, visits, ...rest }: PostingHistory, as: () => number): PostingHistory {
  const inOrder = snapshots.toSorted((a, b) => a.id - b.id);
  const numbers = new Map(inOrder.map(({ id }) => [id, as()]));
  const now = (id: number): number => numbers.get(id) ?? id;
  return {
    ...rest,
    record: {
      ...record,
      snapshot: now(record.snapshot),
      latest: Object.fromEntries(Object.entries(record.latest).map(([source, id]) => [source, now(id)])),
    },
    snapshots: inOrder.map((snapshot) => ({ ...snapshot, id: now(snapshot.id) })),
    visits: visits.map((visit) => (visit.snapshot === undefined ? visit : { ...visit, snapshot: now(visit.snapshot) })),
  };
}
