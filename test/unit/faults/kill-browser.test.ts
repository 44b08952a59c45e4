import { expect, it } from "vitest";
import { processesOf } from "../../faults/kill-browser.ts";

const PROFILE = "/profiles/one";

it("finds the browser of one profile and what it began, and no other's", () => {
  const all = [
    { id: 10, parent: 1, command: `chromium --headless --user-data-dir=${PROFILE} --no-pings` },
    { id: 14, parent: 12, command: "chromium --type=renderer" },
    { id: 12, parent: 10, command: "chromium --type=zygote" },
    { id: 20, parent: 1, command: `chromium --user-data-dir=${PROFILE}-two` },
    { id: 21, parent: 20, command: "chromium --type=renderer" },
    { id: 22, parent: 1, command: `handler --database=${PROFILE}/Reports` },
    { id: 23, parent: 1, command: "chromium --type=utility" },
    { id: 30, parent: 1, command: "node" },
  ];
  const withFiles = all.map((each) => ({
    ...each,
    files: each.id === 23 ? [`${PROFILE}/Default/lock`] : ["/dev/null"],
  }));
  expect(new Set(processesOf(PROFILE, withFiles))).toEqual(new Set([10, 12, 14, 22, 23]));
  expect(processesOf("/profiles/three", withFiles)).toEqual([]);
});
