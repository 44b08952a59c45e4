import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";

const SHIPPED = ".output/firefox-mv3";

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What the store's linter may warn of, what stands at that place, and why it does no harm. */
const EXPLAINED: readonly { readonly message: string; readonly stands: RegExp; readonly because: string }[] = [
  {
    message: "Unsafe assignment to innerHTML",
    stands: /\.__html/,
    because: "Preact's `dangerouslySetInnerHTML`; a test of the sources holds that nothing of ours uses it.",
  },
  {
    message: "The Function constructor is eval.",
    stands: /Function\(["'`]d["'`],/,
    because: "d3-dsv's `parse` into objects; only its reading into rows is used, and our policy forbids the other.",
  },
];

let errors: readonly Finding[];
let warnings: readonly Finding[];

beforeAll(() => {
  const linted = spawnSync(process.execPath, ["node_modules/addons-linter/bin/addons-linter", "-o", "json", SHIPPED], {
    encoding: "utf8",
  });
  ({ errors, warnings } = JSON.parse(linted.stdout) as { errors: Finding[]; warnings: Finding[] });
});

it("has no error that the store's linter finds", () => {
  expect(errors).toEqual([]);
});

it("has no warning of the store's linter that is not explained", () => {
  const unexplained = warnings.filter(({ message, file, line, column }) => {
    const text = readFileSync(join(SHIPPED, file), "utf8").split("\n")[line - 1] ?? "";
    const around = text.slice(Math.max(0, column - 150), column + 150);
    return !EXPLAINED.some((each) => each.message === message && each.stands.test(around));
  });
  expect(unexplained).toEqual([]);
});
