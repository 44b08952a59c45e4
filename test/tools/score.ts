/**
 * `npm run score -- DIR… [--misses] [--as VARIANT]`: reads the pages of each folder and prints how many values are right, wrong and
 * missing, by field, against the folder's truth.ndjson; with --misses also every value that is not right. A folder with
 * a labels.ndjson is judged by what a reader by eye found asked for. A variant is what may become of a page on its way:
 * its scripts gone, another page's script in it, or every name taken off its elements (`no-scripts`, `stale-script`, `bare`).
 */
import { hasLabels } from "../score/labels.ts";
import { printLabelMisses, printLabelTable } from "../score/print-labels.ts";
import { scoreLabels } from "../score/score-labels.ts";
import { scoreFolder, tally, type PageScore } from "../score/score.ts";
import { VARIANT_NAMES } from "../score/variants.ts";
import { parseOptions, stop, wordsOf } from "./usage.ts";

const USAGE = `npm run score -- DIR… [--misses] [--as ${VARIANT_NAMES.join("|")}]`;

const { values, positionals } = parseOptions(USAGE, { misses: { type: "boolean" }, as: { type: "string" } });
const variant = VARIANT_NAMES.find((name) => name === (values.as ?? "as-found"));
if (!variant) stop(`There is no variant "${values.as}": ${USAGE}`);
if (positionals.length === 0) stop(`Name folders that hold a truth.ndjson or a labels.ndjson: ${USAGE}`);

const labelled = positionals.filter(hasLabels);
const pages = await scoreAll(
  positionals.filter((folder) => !labelled.includes(folder)),
  (folder) => scoreFolder(folder, [variant]),
);
const labelledPages = await scoreAll(labelled, scoreLabels);
if (values.misses) {
  for (const page of pages) printMisses(page);
  for (const page of labelledPages) printLabelMisses(page);
}
if (pages.length > 0) printTable(pages);
if (labelledPages.length > 0) printLabelTable(labelledPages);

async function scoreAll<T>(folders: readonly string[], score: (folder: string) => T[] | Promise<T[]>): Promise<T[]> {
  const scored: T[] = [];
  for (const folder of folders) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- the pages of one folder are let go of before the next
      scored.push(...(await score(folder)));
    } catch (error) {
      stop(wordsOf(error));
    }
  }
  return scored;
}

function printMisses({ file, judgements }: PageScore): void {
  for (const { field, verdict, expected, actual } of judgements) {
    if (verdict === "right") continue;
    console.log(
      `${file}  ${field}  ${verdict}\n  expected ${JSON.stringify(expected)}\n  read     ${JSON.stringify(actual)}`,
    );
  }
}

function printTable(scored: readonly PageScore[]): void {
  const counts = tally(scored);
  const row = (cells: readonly (string | number)[]) =>
    console.log(
      cells.map((cell, index) => (index === 0 ? String(cell).padEnd(26) : String(cell).padStart(9))).join(""),
    );
  row(["field", "right", "wrong", "missing", "off page"]);
  for (const [field, count] of counts) row([field, count.right, count.wrong, count.missing, count["off-page"]]);
  const sum = (verdict: "right" | "wrong" | "missing" | "off-page") =>
    [...counts.values()].reduce((total, count) => total + count[verdict], 0);
  const judged = sum("right") + sum("wrong") + sum("missing");
  row(["all", sum("right"), sum("wrong"), sum("missing"), sum("off-page")]);
  console.log(
    `${scored.length} pages, ${((100 * sum("right")) / judged).toFixed(3)} % right of ${judged} values; ` +
      "off page: the truth's words are nowhere on the page",
  );
}
