/**
 * `npm run score -- DIR… [--misses]`: reads the pages of each folder and prints how many values are right, wrong and
 * missing, by field, against the folder's truth.ndjson; with --misses also every value that is not right.
 */
import { scoreFolder, tally, type PageScore } from "../score/score.ts";
import { parseOptions, stop, wordsOf } from "./usage.ts";

const USAGE = "npm run score -- DIR… [--misses]";

const { values, positionals } = parseOptions(USAGE, { misses: { type: "boolean" } });
if (positionals.length === 0) stop(`Name folders that hold a truth.ndjson: ${USAGE}`);

const pages = positionals.flatMap((folder) => {
  try {
    return scoreFolder(folder);
  } catch (error) {
    return stop(wordsOf(error));
  }
});
if (values.misses) for (const page of pages) printMisses(page);
printTable(pages);

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
