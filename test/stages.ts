import { readFileSync } from "node:fs";

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One step of `npm test`. */
export interface Stage {
  readonly name: string;
  /** Program of node_modules/.bin, and its arguments. */
  readonly command: readonly [program: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Where the step writes its report, and how to count it; a step without one counts as one test. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Count };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

const countVitest = (report: unknown): Count => {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report as VitestReport;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
};

const closed = { POMONA_OPEN_SHADOW: "0" };
const open = { POMONA_OPEN_SHADOW: "1" };

/** In order: what fails fastest first. */
export const STAGES: readonly Stage[] = [
  { name: "build, Chrome, as it ships", command: ["wxt", "build", "-b", "chrome"], env: closed },
  { name: "build, Firefox, as it ships", command: ["wxt", "build", "-b", "firefox"], env: closed },
  { name: "build, Chrome, card open to tests", command: ["wxt", "build", "-b", "chrome"], env: open },
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "lint", command: ["oxlint", "--type-aware", "--deny-warnings"] },
  { name: "format", command: ["oxfmt", "--check", "."] },
  {
    name: "unit tests",
    command: ["vitest", "run", "--reporter=dot", "--reporter=json", "--outputFile.json=test-results/unit.json"],
    report: { file: "test-results/unit.json", count: countVitest },
  },
  {
    name: "end-to-end tests, Firefox",
    command: [
      "vitest",
      "run",
      "--config",
      "test/firefox/vitest.config.ts",
      "--reporter=default",
      "--reporter=json",
      "--outputFile.json=test-results/firefox.json",
    ],
    report: { file: "test-results/firefox.json", count: countVitest },
  },
  {
    name: "end-to-end tests",
    command: ["playwright", "test"],
    env: { POMONA_BUILT: "1" },
    report: {
      file: "test-results/e2e.json",
      count(report) {
        const { expected, unexpected, flaky, skipped } = (report as PlaywrightReport).stats;
        return { passed: expected, failed: unexpected + flaky, skipped };
      },
    },
  },
  {
    name: "faults, in short",
    command: ["node", "test/faults/run.ts", "--short", "--report", "test-results/faults.json"],
    env: { POMONA_BUILT: "1" },
    report: { file: "test-results/faults.json", count: (report) => report as Count },
  },
];

/**
 * What a step amounts to, from its exit code and report. A step that failed without a failed test (a file that could
 * not be loaded, a crash) is one failure more; one that passed without a single test has failed.
 */
export function judge(stage: Stage, exitCode: number | null): Count {
  const ok = exitCode === 0;
  if (!stage.report) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const count = readCount(stage.report);
  const silent = ok ? count.passed === 0 : count.failed === 0;
  return silent ? { ...count, failed: count.failed + 1 } : count;
}

function readCount({ file, count }: NonNullable<Stage["report"]>): Count {
  try {
    return count(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
