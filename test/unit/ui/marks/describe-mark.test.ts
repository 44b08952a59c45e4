import { describe, expect, it } from "vitest";
import type { RoleMark } from "../../../../src/collection/role-mark.ts";
import { describeMark } from "../../../../src/ui/marks/describe-mark.ts";
import { DAY, NOW } from "../../sample-roles.ts";
import { wordingIn } from "../../wording-in.ts";

const SEEN: RoleMark = {
  identifier: "200600001-0836",
  elsewhere: false,
  saved: false,
  lastSeen: NOW - 5 * DAY,
  listing: "listed",
  changed: false,
};
const said = (mark: Partial<RoleMark>, locale = "en") => {
  const { parts, dim } = describeMark({ ...SEEN, ...mark }, NOW, wordingIn(locale));
  return parts.map(({ words }) => words).join(" | ") + (dim ? " (dim)" : "");
};

describe("what a mark says", () => {
  it.each<[string, Partial<RoleMark>, string]>([
    ["seen", {}, "Seen 5 days ago"],
    ["seen today", { lastSeen: NOW - 1 }, "Seen today"],
    ["saved", { saved: true }, "Saved | Seen 5 days ago"],
    ["a status, which stands for saved", { saved: true, status: "applied" }, "Applied | Seen 5 days ago"],
    ["closed", { status: "closed" }, "Closed | Seen 5 days ago (dim)"],
    ["changed", { changed: true }, "Changed at your last visit | Seen 5 days ago"],
    [
      "gone, whatever it said before",
      { changed: true, listing: "removed" },
      "Gone at your last visit | Seen 5 days ago",
    ],
    [
      "of another place only what is the user's",
      { elsewhere: true, status: "offer", changed: true, listing: "removed" },
      "Another place: | Offer | Seen 5 days ago",
    ],
    [
      "of another place no farewell",
      { elsewhere: true, status: "closed" },
      "Another place: | Closed | Seen 5 days ago",
    ],
  ])("is: %s", (_name, mark, words) => expect(said(mark)).toBe(words));

  it("is said in the user's language", () => {
    const mark = { status: "interviewing", changed: true } as const;
    expect(said(mark, "de")).toBe("Im Gespräch | Beim letzten Besuch geändert | Gesehen vor 5 Tagen");
    expect(said(mark, "ja")).toBe("面接中 | 前回の閲覧時に変更あり | 閲覧：5 日前");
  });
});
