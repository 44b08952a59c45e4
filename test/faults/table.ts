import type { Count } from "../stages.ts";
import type { Line } from "./fault.ts";

const HEADS = ["fault", "IndexedDB on", "times", "acknowledged", "lost", "doubled", "torn", "told to the user", "s"];

/** Whether the fault did no harm; one that was left out did none. */
export function isHarmless(line: Line): boolean {
  return "skipped" in line || complaintsOf(line).length === 0;
}

/** Each thing that is wrong, as a sentence. */
export function complaintsOf(line: Line): readonly string[] {
  if ("skipped" in line) return [];
  const { lost, doubled, torn, wrong } = line.outcome;
  const named = Object.entries({ lost, doubled, torn, wrong });
  return named.flatMap(([name, sentences]) => sentences.map((sentence) => `${name}: ${sentence}`));
}

/** The lines as a table in Markdown, its columns aligned. */
export function tableOf(lines: readonly Line[]): string {
  const rows = [HEADS, HEADS.map(() => "-"), ...lines.map(cellsOf)];
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const drawn = rows.map((row, at) => {
    const cells = widths.map((width, column) => (row[column] ?? "").padEnd(width, at === 1 ? "-" : " "));
    return `| ${cells.join(" | ")} |`;
  });
  return drawn.join("\n");
}

function cellsOf(line: Line): readonly string[] {
  const { title, backend, seconds } = line;
  if ("skipped" in line) return [title, backend, "SKIPPED", "", "", "", "", line.skipped, ""];
  const { times, acknowledged, lost, doubled, torn, told, wrong } = line.outcome;
  const counts = [times, acknowledged, lost.length, doubled.length, torn.length].map((count) =>
    count.toLocaleString("en"),
  );
  const isElse = wrong.length === 0 ? told : `${told}; WRONG: ${wrong.length}`;
  return [title, backend, ...counts, isElse, seconds.toFixed(0)];
}

/** The lines as tests: each is one. */
export function countLines(lines: readonly Line[]): Count {
  const skipped = lines.filter((line) => "skipped" in line).length;
  const failed = lines.filter((line) => !isHarmless(line)).length;
  return { passed: lines.length - skipped - failed, failed, skipped };
}
