/**
 * `node test/tools/score-alignment.ts [--misses] [--only tuned|held-out]`: how well requirements of two roles are lined
 * up, against `test/labels/aligned`; with --misses also every two bullets that are not right.
 */
import { ALIGNED, hasCorpus, readAligned, readPair } from "../score/aligned.ts";
import { judgeAligned, tallyAligned } from "../score/score-aligned.ts";
import { parseOptions, stop, wordsOf } from "./usage.ts";

const USAGE = `node test/tools/score-alignment.ts [--misses] [--only ${ALIGNED.join("|")}]`;

const { values } = parseOptions(USAGE, { misses: { type: "boolean" }, only: { type: "string" } });
const names = ALIGNED.filter((name) => values.only === undefined || name === values.only);
if (names.length === 0) stop(`There are no pairs "${values.only}": ${USAGE}`);
if (!hasCorpus()) stop("The postings are not there: they belong beside the project, in ../shared/corpus.");

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

for (const name of names) {
  const judgements = readAligned(name).flatMap((pair) => {
    const judged = judge(pair);
    if (values.misses) printMisses(pair.roles.join(" and "), judged);
    return judged;
  });
  const { counts, precision, strict, recall, reworded } = tallyAligned(judgements);
  const { right, wrong, doubtful, missed } = counts;
  console.log(`${name}: ${right} right, ${wrong} wrong, ${doubtful} doubtful, ${missed} missed`);
  console.log(
    `  precision ${percent(precision)} (${percent(strict)} if all that is doubtful is wrong), ` +
      `recall ${percent(recall)} (${percent(reworded)} of those in other words)`,
  );
}

function judge(pair: Parameters<typeof readPair>[0]): ReturnType<typeof judgeAligned> {
  try {
    return judgeAligned(readPair(pair));
  } catch (error) {
    return stop(wordsOf(error));
  }
}

function printMisses(roles: string, judgements: ReturnType<typeof judgeAligned>): void {
  for (const { verdict, texts } of judgements) {
    if (verdict !== "right") console.log(`${roles}  ${verdict}\n  ${texts.join("\n  ")}`);
  }
}
