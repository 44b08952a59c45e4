import { FileError, type FileRead } from "./file-read.ts";
import { createGathering, fieldsOf, nameIn } from "./gather-roles.ts";
import { historyOfLines, isVersionLine, type VersionLine } from "./version-line.ts";

/** A line that was read, and where it stands. */
interface ReadLine {
  readonly at: number;
  readonly line: VersionLine;
}

/** Whether the first line of a text is an object with a key, as an NDJSON export has them. */
export function isNdjson(text: string): boolean {
  const begin = text.trimStart();
  try {
    return "key" in fieldsOf(JSON.parse(begin.slice(0, begin.search(/\n|$/))));
  } catch {
    return false;
  }
}

/**
 * Reads an NDJSON export: the lines of one role, each a version of its words, make its history. A role of which one line
 * cannot be read is not brought in, for it would not be whole. Throws a FileError.
 */
export function readNdjson(text: string): FileRead {
  const gathering = createGathering();
  const spoiled = new Set<unknown>();
  const roles = new Map<string, ReadLine[]>();
  const lines = text.split("\n");
  for (const [index, written] of lines.entries()) {
    if (written.trim() === "") continue;
    const value = parsed(written, index === lines.length - 1);
    const { key } = fieldsOf(value);
    if (isVersionLine(value)) {
      const ofRole = roles.get(value.key);
      if (ofRole) ofRole.push({ at: index + 1, line: value });
      else roles.set(value.key, [{ at: index + 1, line: value }]);
    } else {
      spoiled.add(key);
      gathering.refuse(index + 1, "wrong-form", nameIn(value));
    }
  }
  for (const [key, ofRole] of roles) {
    const [first] = ofRole;
    const history = historyOfLines(ofRole.map(({ line }) => line));
    if (first === undefined) continue;
    if (history && !spoiled.has(key)) gathering.take(first.at, history);
    else gathering.refuse(first.at, "not-whole", nameIn(first.line));
  }
  return gathering.read();
}

/** The line's value; one that is no JSON is a value of no form. Where the file ends in its middle, the file is cut off. */
function parsed(line: string, isLast: boolean): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    if (isLast) throw new FileError("cut-off", { cause });
    return undefined;
  }
}
