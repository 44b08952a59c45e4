import { isRight, sharesOf, tallyLabels, type LabelledPage } from "./score-labels.ts";

const column = (cells: readonly (string | number)[]) =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(28) : String(cell).padStart(10))).join("");
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** A table of facts: in how many postings all of it is right, and how many single lines of it. */
export function printLabelTable(pages: readonly LabelledPage[]): void {
  console.log(column(["fact", "postings", "right", "wrong", "found", "missed", "extra", "precision", "recall", "F1"]));
  for (const [fact, score] of tallyLabels(pages)) {
    const { postings, right, found, missed, extra } = score;
    const { precision, recall, f1 } = sharesOf(score);
    const shares = [precision, recall, f1].map(percent);
    console.log(column([fact, postings, right, postings - right, found, missed, extra, ...shares]));
  }
  const all = pages.flatMap(({ judgements }) => judgements);
  console.log(`${pages.length} labelled pages, ${percent(all.filter(isRight).length / all.length)} of facts all right`);
}

/** Every line that only the labels or only the reading has. */
export function printLabelMisses({ file, judgements }: LabelledPage): void {
  for (const judgement of judgements.filter((each) => !isRight(each))) {
    console.log(`${file}  ${judgement.fact}`);
    for (const line of judgement.missed) console.log(`  missed ${line}`);
    for (const line of judgement.extra) console.log(`  extra  ${line}`);
  }
}
