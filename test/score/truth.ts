import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SectionName } from "../../src/posting/sections.ts";

/** A line of a truth.ndjson: what is known of one page. Keys that a collection of pages knows nothing of are absent. */
export interface Truth {
  readonly file: string;
  readonly note?: string;
  readonly url: string;
  readonly kind?: string;
  readonly identifier?: string | null;
  readonly title?: string | null;
  readonly datePosted?: string | null;
  readonly inLanguage?: string | null;
  readonly workHours?: number | null;
  readonly homeOffice?: boolean | null;
  readonly employmentUnit?: string | null;
  readonly team?: string | null;
  readonly locationShown?: string | readonly string[] | null;
  readonly storeShown?: string | null;
  readonly locations?: readonly unknown[] | null;
  readonly selectedLocation?: string | null;
  readonly pay?: readonly TruePay[] | null;
  readonly sections?: Partial<Record<SectionName, readonly string[]>>;
}

export interface TruePay {
  readonly minValue: number;
  readonly maxValue: number;
  readonly currency: string;
  readonly unitText: string;
  readonly location?: string;
}

/** The truth about the pages of a folder. Throws where the folder has no truth.ndjson. */
export function readTruth(folder: string): Truth[] {
  const file = join(folder, "truth.ndjson");
  if (!existsSync(file)) throw new Error(`${folder} holds no truth.ndjson.`);
  return readLines(file);
}

/** The truth about the plain texts of a folder; empty where it has none. */
export function readTexts(folder: string): Truth[] {
  const file = join(folder, "texts.ndjson");
  return existsSync(file) ? readLines(file) : [];
}

function readLines(file: string): Truth[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Truth);
}
