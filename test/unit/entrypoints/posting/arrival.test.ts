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

describe("an arrival at a posting", () => {
  it("is seen from what was kept before it, however often the page is looked at", () => {
    const { seenFrom } = openArrival();
    expect([5, NOW, NOW].map((lastSeen) => lastSeenOf(seenFrom(look(lastSeen))))).toEqual([5, 5, 5]);
  });

  it("stays the first visit", () => {
    const { seenFrom } = openArrival();
    expect([undefined, NOW].map((lastSeen) => lastSeenOf(seenFrom(look(lastSeen))))).toEqual([undefined, undefined]);
  });

  it("ends when the user leaves", () => {
    const { seenFrom, end } = openArrival();
    seenFrom(look(5));
    end();
    expect(lastSeenOf(seenFrom(look(7)))).toBe(7);
  });

  it("leaves alone what is not recorded", () => {
    const failed: CardSubject = { kind: "failed", code: "worker-gone" };
    expect(openArrival().seenFrom(failed)).toBe(failed);
  });
});
