import type { RoleOutcome } from "../../collection/import/imports.ts";
import type { FileRead, LineFault } from "../../exports/import/file-read.ts";

/** What becomes of a line of a file. */
export type LineOutcome = "new" | "changed" | "same" | "left-out";

/** One line of a file as it is shown before anything is written. */
export interface PreviewLine {
  readonly line: number;
  /** Answers are numbered apart from roles, and come after them. */
  readonly of?: "answer" | undefined;
  readonly name?: string | undefined;
  readonly outcome: LineOutcome;
  /** Why it is left out. */
  readonly why?: LineFault | "taken" | undefined;
  /** What it would bring to a role that is kept, or a new one. */
  readonly adds?: RoleOutcome | undefined;
  /** What of it could not be read, and is left out. */
  readonly without?: "date" | undefined;
}

/** What needs a look comes first. */
export const OUTCOMES: readonly LineOutcome[] = ["left-out", "changed", "new", "same"];

/** The lines of a file with what would come of each: by outcome, and in the file's order within. */
export function previewOf({ roles, refused }: FileRead, outcomes: readonly RoleOutcome[]): readonly PreviewLine[] {
  const left: PreviewLine[] = refused.map(({ line, of, why, name }) => ({ line, of, name, outcome: "left-out", why }));
  const decided = roles.flatMap(({ line, history, without }, at): PreviewLine[] => {
    const adds = outcomes[at];
    if (adds === undefined) return [];
    const name = adds.title ?? history.record.posting.title ?? adds.key;
    return [
      adds.outcome === "taken"
        ? { line, name, outcome: "left-out", why: "taken" }
        : { line, name, outcome: adds.outcome, adds, without },
    ];
  });
  const lines = [...left, ...decided].toSorted(
    (a, b) => Number(a.of !== undefined) - Number(b.of !== undefined) || a.line - b.line,
  );
  return OUTCOMES.flatMap((outcome) => lines.filter((line) => line.outcome === outcome));
}
