import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

/** One file of the project, by its path from the project's root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const SKIPPED = new Set(["node_modules", ".git", ".output", ".wxt", "test-results", "demo-out"]);

/** Every file under a folder that git would keep. */
export function filesUnder(folder: string): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (SKIPPED.has(entry.name)) return [];
    if (entry.isDirectory()) return filesUnder(path);
    return [{ path, text: readFileSync(path, "utf8") }];
  });
}

export interface Import {
  /** As written, or the file's path from the project's root where it is of the project. */
  readonly target: string;
  /** True where nothing of it is there when the program runs. */
  readonly typeOnly: boolean;
}

const IMPORT = /^\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm;

/** What a file imports. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, from, dynamic]) => {
    const written = (from ?? dynamic ?? "").replace(/\?.*$/, "");
    const target = written.startsWith(".") ? posix.join(posix.dirname(path), written) : written;
    return { target, typeOnly: type !== undefined };
  });
}
