import type { PostingHistory } from "../../collection/collection.ts";
import { faultOf } from "./check-history.ts";
import type { FileRead, LineFault, LineRefused, RoleRead } from "./file-read.ts";

/** The roles and refusals of a file as they are met, each role and each visit once. */
export function createGathering() {
  const roles: RoleRead[] = [];
  const refused: LineRefused[] = [];
  const keys = new Set<string>();
  const visitIds = new Set<string>();
  const refuse = (line: number, why: LineFault, name?: string): void => void refused.push({ line, why, name });
  const refuseAnswer = (line: number, why: LineFault, name?: string): void =>
    void refused.push({ line, of: "answer", why, name });
  return {
    refuse,
    /** Refuses an answer; these are numbered apart from the roles. */
    refuseAnswer,
    /**
     * Takes a history of the right form, or refuses it where its parts do not fit together.
     * @param without What the line says besides and could not be read.
     */
    take(line: number, history: PostingHistory, without?: "date"): void {
      const { key, posting } = history.record;
      const isTwice = keys.has(key) || history.visits.some(({ id }) => visitIds.has(id));
      const why = faultOf(history) ?? (isTwice ? "duplicate" : undefined);
      if (why) return refuse(line, why, posting.title ?? key);
      keys.add(key);
      for (const { id } of history.visits) visitIds.add(id);
      roles.push({ line, history, ...(without && { without }) });
    },
    /** Everything met so far, in the order of the file. */
    read: (): FileRead => ({ roles, refused: refused.toSorted((a, b) => a.line - b.line) }),
  } as const;
}

/** Letters of a name that is shown. */
export const LONGEST_NAME = 200;

/** What a value of a form that is not ours may be called, for the user to find it in the file: its title or its key. */
export function nameIn(value: unknown): string | undefined {
  const { posting, key } = fieldsOf(value);
  const { title } = fieldsOf(posting);
  const name = [title, key].find((text) => typeof text === "string" && text !== "");
  return typeof name === "string" ? name.slice(0, LONGEST_NAME) : undefined;
}

/** The value's own fields, of whatever type; none where it has no fields. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
