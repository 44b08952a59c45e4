import { figuresOf, type Goal, type Measure } from "./ratio.ts";

const HEADS = ["", "Pomona", "beside", "", "ratio", "goal", ""];

/** The measures as a table in Markdown, its columns aligned; times and sizes are medians, with the 95th percentile in brackets. */
export function tableOf(measures: readonly Measure[]): string {
  const rows = [HEADS, HEADS.map(() => "-"), ...measures.map(cellsOf)];
  const widths = HEADS.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const drawn = rows.map((row, at) => {
    const cells = widths.map((width, column) => (row[column] ?? "").padEnd(width, at === 1 ? "-" : " "));
    return `| ${cells.join(" | ")} |`;
  });
  return drawn.join("\n");
}

/** How many goals hold, and how many measures fall short of theirs. */
export function countGoals(measures: readonly Measure[]): { readonly kept: number; readonly short: number } {
  const verdicts = measures.map((measure) => figuresOf(measure).holds);
  return {
    kept: verdicts.filter((holds) => holds === true).length,
    short: verdicts.filter((holds) => holds === false).length,
  };
}

function cellsOf(measure: Measure): readonly string[] {
  const { what, unit, beside, goal } = measure;
  const { median, p95, besideMedian, besideP95, ratio, holds } = figuresOf(measure);
  const verdict = holds ? "holds" : "falls short";
  return [
    what,
    figure(median, p95, unit),
    beside?.name ?? "",
    besideMedian === undefined || besideP95 === undefined ? "" : figure(besideMedian, besideP95, unit),
    ratio === undefined || !Number.isFinite(ratio) ? "" : tellRatio(ratio),
    goal ? tellGoal(goal, unit) : "",
    holds === undefined ? "" : verdict,
  ];
}

function figure(median: number, p95: number, unit: string): string {
  return median === p95 ? `${rounded(median)} ${unit}`.trim() : `${rounded(median)} ${unit} (${rounded(p95)})`;
}

/** "1/52" of what is far less, "× 1.24" of the rest. */
export function tellRatio(ratio: number): string {
  return ratio > 0 && ratio <= 0.5 ? `1/${rounded(1 / ratio)}` : `× ${rounded(ratio)}`;
}

function tellGoal(goal: Goal, unit: string): string {
  return "ratio" in goal ? `≤ ${tellRatio(goal.ratio)}` : `≤ ${goal.figure} ${unit}`.trim();
}

/** Three digits, or as many as stand before the point. */
function rounded(value: number): string {
  return value.toLocaleString("en", value >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 });
}
