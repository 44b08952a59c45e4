import { parseArgs, type ParseArgsOptionsConfig } from "node:util";

/** Ends the program with one sentence: the call was not understood. */
export function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** The program's options and the rest of its arguments; ends the program where there are others. */
export function parseOptions<T extends ParseArgsOptionsConfig>(usage: string, options: T) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    return stop(`${wordsOf(error)}\n${usage}`);
  }
}

/** What an error says, without where in the program it was said. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
