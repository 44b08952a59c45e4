// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { PostingRecord } from "../../../../src/collection/posting-record.ts";
import type { CardSubject } from "../../../../src/ui/card/card-subject.ts";
import type { TellHistory } from "../../../../src/ui/history/history-look.ts";
import { mountCard } from "./mount.tsx";
import { subjectOf } from "./sample.ts";

const { visit, ...posting } = subjectOf();
if (visit.state !== "recorded") throw new Error("not recorded");
const { record } = visit;

function lookOf(now: Partial<PostingRecord>, before: Partial<PostingRecord> = {}): CardSubject {
  return { ...posting, visit: { state: "recorded", record: { ...record, ...now }, before: { ...record, ...before } } };
}

async function told(subject: CardSubject) {
  const takeAway = vi.fn<() => void>();
  const tellHistory = vi.fn<TellHistory>(() => takeAway);
  const card = await mountCard(subject, { tellHistory });
  return { ...card, tellHistory, takeAway, times: tellHistory.mock.calls.length };
}

describe("a role's history", () => {
  it("is asked for where there are several versions, or the role was gone", async () => {
    expect((await told(lookOf({ snapshots: 2 }))).times).toBe(1);
    expect((await told(lookOf({}, { listing: "removed" }))).times).toBe(1);
    expect((await told(lookOf({ goneSince: 1 }))).times).toBe(1);
    expect((await told({ kind: "removed", record: { ...record, snapshots: 2, listing: "removed" } })).times).toBe(1);
  });

  it("is asked for where there may be others that are the same role", async () => {
    const subject = lookOf({});
    if (subject.kind !== "posting" || subject.visit.state !== "recorded") throw new Error("not recorded");
    expect((await told({ ...subject, visit: { ...subject.visit, related: true } })).times).toBe(1);
  });

  it("is not asked for where there is nothing to tell, or nothing is recorded yet", async () => {
    expect((await told(lookOf({}))).times).toBe(0);
    expect((await told({ ...posting, visit: { state: "recording" } })).times).toBe(0);
  });

  it("stands between the user's side and the facts, for the look that was recorded", async () => {
    const { card, tellHistory } = await told(lookOf({ snapshots: 2 }));
    const [slot, look] = tellHistory.mock.calls[0] ?? [];
    expect(card().querySelector(".mine + div + .facts")?.previousElementSibling).toBe(slot);
    expect(look).toMatchObject({ record: { snapshots: 2 }, before: { key: record.key }, url: posting.observation.url });
  });

  it("is in the folded card's line what is new, before the pay", async () => {
    const tellHistory = vi.fn<TellHistory>((_slot, look) => {
      look.onNews?.("3 changes");
      return () => undefined;
    });
    const preferences = { folded: true, side: "end" } as const;
    const { card, rest } = await mountCard(lookOf({ snapshots: 2 }), { tellHistory, preferences });
    await rest();
    expect(card().querySelector(".c-head .when")?.textContent).toBe("3 changes$131,500–$197,000 a year");
  });

  it("is told once for a look, also when the user's side changes, and goes with the card", async () => {
    const { draw, tellHistory, takeAway, unmount } = await told(lookOf({ snapshots: 2 }));
    await draw({ subject: lookOf({ snapshots: 2, mine: { saved: { value: true, at: 1 } } }) });
    expect([tellHistory.mock.calls.length, takeAway.mock.calls.length]).toEqual([1, 0]);
    await unmount();
    expect(takeAway).toHaveBeenCalledTimes(1);
  });
});
