import * as fc from "fast-check";
import type { PostingHistory } from "../../../../src/collection/collection.ts";
import type { MineRecord, PostingRecord, Snapshot, Visit } from "../../../../src/collection/posting-record.ts";
import { fullRole } from "../../exports/full-role.ts";
import { hostileText } from "../../exports/hostile-texts.ts";
import { DAY, NOW, sampleRole } from "../../sample-roles.ts";

/** What one role of a profile has been through; every word is invented, or hostile. */
interface Past {
  readonly isFull: boolean;
  readonly isCopy: boolean;
  readonly title: string;
  readonly bullet: string;
  readonly notes: string;
  /** Versions on Apple's page, and then on a board. */
  readonly versions: number;
  readonly copies: number;
  readonly listing: "listed" | "gone" | "back";
  readonly removal: "never" | "over" | "by-look";
  readonly side: "none" | "set" | "taken";
  readonly reminder: "none" | "waiting" | "done" | "cancelled";
  readonly seenAgo: number;
  readonly isMarred: boolean;
}

/** A cell of a table holds one value a line. */
const lineless = (text: string): string => text.replace(/[\r\n]/g, " ");

const past: fc.Arbitrary<Past> = fc.record({
  isFull: fc.boolean(),
  isCopy: fc.boolean(),
  title: hostileText,
  bullet: hostileText.map(lineless),
  notes: hostileText,
  versions: fc.integer({ min: 1, max: 3 }),
  copies: fc.integer({ min: 0, max: 2 }),
  listing: fc.constantFrom("listed", "gone", "back"),
  removal: fc.constantFrom("never", "over", "by-look"),
  side: fc.constantFrom("none", "set", "taken"),
  reminder: fc.constantFrom("none", "waiting", "done", "cancelled"),
  seenAgo: fc.integer({ min: 0, max: 400 * DAY }),
  isMarred: fc.boolean(),
});

/** The histories of a whole profile, in the order of its list; each has been through something else. */
export const profiles: fc.Arbitrary<readonly PostingHistory[]> = fc
  .array(past, { minLength: 1, maxLength: 5 })
  .map((pasts) => {
    let id = 0;
    const next = (): number => (id += 1);
    const histories = pasts.map((one, at) => historyOf(one, at, next));
    return histories.toSorted(
      (a, b) => b.record.lastSeen - a.record.lastSeen || (a.record.key < b.record.key ? 1 : -1),
    );
  });

function historyOf(one: Past, at: number, next: () => number): PostingHistory {
  const key = one.isCopy ? `https://jobs.example.org/${at}` : `20060000${at}-0836`;
  const posting = {
    identifier: one.isCopy ? undefined : key,
    url: one.isCopy ? key : `https://jobs.apple.com/en-us/details/${key}/potter`,
    title: one.title,
    qualifications: [one.bullet, `${one.bullet} and more`],
  };
  const role = one.isFull && !one.isCopy ? fullRole({ ...posting, identifier: key }) : sampleRole(key, { posting });
  const lastSeen = NOW - one.seenAgo;
  const sources = [
    ...Array.from({ length: one.versions }, () => "jobs.apple.com/en-us"),
    ...Array.from({ length: one.copies }, () => "jobs.example.org"),
  ];
  const snapshots = sources.flatMap((source, step): Snapshot[] =>
    role.snapshots.map((snapshot) => ({
      ...snapshot,
      id: next(),
      source,
      takenAt: lastSeen - (sources.length - step) * DAY,
      ...(step === 0 && { foundBy: 1 }),
      observation: { ...snapshot.observation, url: posting.url, posting: { ...snapshot.observation.posting } },
    })),
  );
  // What is kept of Apple's page goes before what a board says.
  const current = snapshots[one.versions - 1]?.id ?? 0;
  const visits: readonly Visit[] = [
    ...snapshots.map(({ id, takenAt }) => ({
      id: `visit-${at}-${id}`,
      key,
      at: takenAt,
      url: posting.url,
      kind: "posting" as const,
      snapshot: id,
    })),
    ...(one.listing === "listed"
      ? []
      : [{ id: `visit-${at}-gone`, key, at: lastSeen, url: posting.url, kind: "removed" as const }]),
  ];
  const record: PostingRecord = {
    ...role.record,
    firstSeen: lastSeen - 9 * DAY,
    lastSeen,
    visits: visits.length,
    snapshots: snapshots.length,
    latest: Object.fromEntries(snapshots.map(({ source, id }) => [source, id])),
    snapshot: current,
    problems: one.isMarred
      ? [
          { field: "baseSalary", detail: one.bullet, quote: one.bullet, contradiction: one.notes },
          { detail: one.bullet },
        ]
      : [],
    listing: one.listing === "gone" ? "removed" : "listed",
    ...(one.listing === "gone" && { goneSince: lastSeen }),
    ...(one.listing === "back" && { goneSince: lastSeen - DAY, returnedAt: lastSeen }),
    ...(one.removal !== "never" && {
      lastRemoval: { at: lastSeen - DAY, ...(one.removal === "by-look" && { wasSaved: true as const }) },
    }),
    mine: sideOf(one),
  };
  const reminder = one.reminder !== "none" && { key, due: "2026-12-01", state: one.reminder, at: NOW - DAY };
  return { record, snapshots, visits, ...(reminder && { reminder }) };
}

function sideOf({ side, notes }: Past): MineRecord {
  if (side === "none") return {};
  const set: MineRecord = { saved: { value: true, at: NOW - DAY }, notes: { value: notes, at: NOW - DAY + 1 } };
  return side === "set"
    ? {
        ...set,
        status: { value: "applied", at: NOW - DAY },
        stars: { value: 3, at: NOW - DAY },
        interview: { value: "2026-12-03T14:30", at: NOW - DAY },
      }
    : { ...set, status: { at: NOW }, stars: { at: NOW }, interview: { value: "2026-12-03", at: NOW } };
}
