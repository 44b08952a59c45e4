import { describe, expect, it } from "vitest";
import { openArrival } from "../../../../entrypoints/posting.content/arrival.ts";
import type { CardSubject } from "../../../../src/ui/card/card-subject.ts";
import { NOW, subjectOf } from "../../ui/card/sample.ts";

/** A look that found the role as it was last seen at `lastSeen`; `undefined`: never before. */
function look(lastSeen: number | undefined): CardSubject {
  const subject = subjectOf();
  if (subject.visit.state !== "recorded") throw new Error("not recorded");
  const { record } = subject.visit;
  const before = lastSeen === undefined ? undefined : { ...record, lastSeen };
  return { ...subject, visit: { state: "recorded", record, before } };
}
const lastSeenOf = (subject: CardSubject) =>
  subject.kind === "posting" && subject.visit.state === "recorded" ? subject.visit.before?.lastSeen : "none";

const openFresh = () => openArrival(NOW, NOW - 1000);

describe("an arrival at a posting", () => {
  it("is seen from what was kept before it, however often the page is looked at", () => {
    const { seenFrom } = openFresh();
    expect([5, NOW, NOW].map((lastSeen) => lastSeenOf(seenFrom(look(lastSeen))))).toEqual([5, 5, 5]);
  });

  it("stays the first visit", () => {
    const { seenFrom } = openFresh();
    expect([undefined, NOW].map((lastSeen) => lastSeenOf(seenFrom(look(lastSeen))))).toEqual([undefined, undefined]);
  });

  it("is one visit for as long as a page draws itself, and a page edited later is another", () => {
    const arrival = openFresh();
    const [first, second, last] = [NOW, NOW + 300, NOW + 60_000].map((now) => arrival.look(now));
    expect([second, last]).toEqual([300, 60_000].map((after) => ({ visit: first?.visit, at: NOW + after })));
    const edited = arrival.look(NOW + 60_001);
    expect(edited.visit).not.toBe(first?.visit);
    expect(arrival.look(NOW + 120_001).visit).toBe(edited.visit);
    arrival.end();
    expect(arrival.look(NOW + 120_002).visit).not.toBe(edited.visit);
  });

  it("tells each look as later than the one before, whatever the clock does", () => {
    const { look: lookAt } = openFresh();
    expect([NOW, NOW - 5000, NOW, NOW + 1].map((now) => lookAt(now).at)).toEqual([NOW, NOW + 1, NOW + 2, NOW + 3]);
  });

  it("at a page that was loaded long before is of that time, until the next address", () => {
    const [loadedAt, later] = [NOW - 3_600_001, NOW + 3_600_000];
    const { look: lookAt, beginAgain, end } = openArrival(NOW, loadedAt);
    const first = lookAt(NOW);
    expect([first, lookAt(later)]).toEqual([0, 1].map((ms) => ({ visit: first.visit, at: loadedAt + ms, late: true })));
    beginAgain();
    const again = lookAt(later);
    expect(again, "paused and resumed, it says no newer words").toMatchObject({ at: loadedAt, late: true });
    expect(again.visit).not.toBe(first.visit);
    end();
    expect(lookAt(later)).toMatchObject({ at: later, late: undefined });
    const lasting = openArrival(NOW, NOW - 3_600_000);
    expect(lasting.look(later), "the script has been there all along").toMatchObject({ at: later, late: undefined });
  });

  it("ends when the user leaves", () => {
    const { seenFrom, end } = openFresh();
    seenFrom(look(5));
    end();
    expect(lastSeenOf(seenFrom(look(7)))).toBe(7);
  });

  it("leaves alone what is not recorded", () => {
    const failed: CardSubject = { kind: "failed", code: "worker-gone" };
    expect(openFresh().seenFrom(failed)).toBe(failed);
  });
});
