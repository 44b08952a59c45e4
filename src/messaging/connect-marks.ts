import type { RoleMark } from "../collection/role-mark.ts";
import { callVerb } from "./call-verb.ts";
import { line } from "./line.ts";

/** Whom the script of a page of results asks. */
export interface MarksBackground {
  /** The marks of these roles, as `Collection.marks`. */
  readonly ask: (identifiers: readonly string[]) => Promise<readonly RoleMark[]>;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
}

/** What the script of a page of results may ask of the background; it carries no more of the collection into the page. */
export function connectMarks(): MarksBackground {
  return { ask: (identifiers) => callVerb(line, "marks", identifiers), isAlive: line.isAlive };
}
