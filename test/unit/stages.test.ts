import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judge, type Stage, STAGES } from "../stages.ts";

/** The unit tests' or the browser tests' stage, with a report of the test's own. */
function stageWith(name: string, report: unknown): Stage {
  const file = join(mkdtempSync(join(tmpdir(), "pomona-report-")), "report.json");
  if (report !== undefined) writeFileSync(file, JSON.stringify(report));
  const stage = STAGES.find((each) => each.name === name);
  if (!stage?.report) throw new Error(`no stage ${name} with a report`);
  return { ...stage, report: { ...stage.report, file } };
}

const unit = (passed: number, failed: number) =>
  stageWith("unit tests", { numPassedTests: passed, numFailedTests: failed, numPendingTests: 1, numTodoTests: 1 });

describe("judge", () => {
  it("counts a step without a report as one", () => {
    const stage: Stage = { name: "types", command: ["tsc"] };
    expect(judge(stage, 0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(judge(stage, 2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(judge(stage, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("counts the tests of a report", () => {
    expect(judge(unit(12, 0), 0)).toEqual({ passed: 12, failed: 0, skipped: 2 });
    expect(judge(unit(12, 3), 1)).toEqual({ passed: 12, failed: 3, skipped: 2 });
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 4 };
    expect(judge(stageWith("end-to-end tests", { stats }), 1)).toEqual({ passed: 5, failed: 3, skipped: 4 });
  });

  it("fails where the program failed and no test did, where nothing ran, and where there is no report", () => {
    expect(judge(unit(12, 0), 1).failed).toBe(1);
    expect(judge(unit(0, 0), 0).failed).toBe(1);
    expect(judge(stageWith("unit tests", undefined), 0).failed).toBe(1);
  });
});
