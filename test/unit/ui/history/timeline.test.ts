// @vitest-environment happy-dom
import { h, render } from "preact";
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import type { RoleEvent } from "../../../../src/collection/role-events.ts";
import { Timeline } from "../../../../src/ui/history/Timeline.tsx";
import { WordingContext } from "../../../../src/ui/shared/wording.ts";
import { DAY, english, NOW } from "../../sample-roles.ts";

const version = (
  id: number,
  day: number,
  more: { readonly source?: string; readonly days?: number } = {},
): RoleEvent => {
  const { source = "jobs.apple.com/en-us", days = 0 } = more;
  const at = NOW + day * DAY;
  return {
    kind: "version",
    at,
    version: { id, source, from: at, until: at + days * DAY, changes: id > 1 ? [] : undefined },
  };
};

async function linesOf(props: Parameters<typeof Timeline>[0]) {
  const root = document.createElement("div");
  const timeline = h(Timeline, props);
  await act(() => render(h(WordingContext.Provider, { value: english, children: timeline }), root));
  return [...root.querySelectorAll("li")].map(({ className, textContent }) => [className, textContent]);
}

describe("the timeline of a role", () => {
  it("stands newest first, with the days of each version, and when the role was gone and back", async () => {
    const events = [
      version(1, 0, { days: 2 }),
      { kind: "gone", at: NOW + 3 * DAY } as const,
      { kind: "returned", at: NOW + 4 * DAY } as const,
      version(2, 4),
    ];
    expect(await linesOf({ events })).toEqual([
      ["version", "Nov 25, 2026Only marks and white space"],
      ["returned", "Nov 25, 2026Listed again"],
      ["gone", "Nov 24, 2026No longer listed"],
      ["version", "Nov 21, 2026 to Nov 23, 2026As it was first seen"],
    ]);
  });

  it("names the source where there are several, and stands on the details it is given", async () => {
    const events = [version(1, 0), version(2, 1, { source: "jobs.example.org" })];
    const lines = await linesOf({ events, detail: ({ id }) => `No. ${id}` });
    expect(lines.map(([, text]) => text)).toEqual([
      "Nov 22, 2026jobs.example.orgNo. 2",
      "Nov 21, 2026jobs.apple.com/en-usNo. 1",
    ]);
  });

  it("shows no more than the newest that there is room for", async () => {
    const lines = await linesOf({ events: [version(1, 0), version(2, 1), version(3, 2)], most: 2 });
    expect(lines.map(([, text]) => text?.slice(0, 6))).toEqual(["Nov 23", "Nov 22"]);
  });
});
