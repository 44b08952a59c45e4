import { join } from "node:path";
import { readPage } from "../../src/extraction/read-page.ts";
import type { SectionName } from "../../src/posting/sections.ts";
import { readDocument } from "../tools/parse-document.ts";
import { foldItem, judge, type Judgement, type Verdict } from "./judge.ts";
import { readTruth, type Truth } from "./truth.ts";

export interface PageScore {
  readonly file: string;
  readonly judgements: readonly Judgement[];
}

/** Reads every page of a folder that has a truth.ndjson and compares. Throws where the folder or a page is not there. */
export function scoreFolder(folder: string): PageScore[] {
  const truths = readTruth(folder);
  const known = new Set(truths.flatMap(({ sections = {} }) => Object.keys(sections) as SectionName[]));
  return truths.map((truth) => ({ file: truth.file, judgements: scorePage(folder, truth, known) }));
}

function scorePage(folder: string, truth: Truth, known: ReadonlySet<SectionName>): Judgement[] {
  const document = readDocument(join(folder, truth.file));
  const pageText = foldItem(document.documentElement.textContent ?? "");
  return judge(truth, readPage({ document, url: truth.url }), known, pageText);
}

/** How often each verdict was given, by field, in the order in which the fields were first met. */
export function tally(pages: readonly PageScore[]): Map<string, Record<Verdict, number>> {
  const counts = new Map<string, Record<Verdict, number>>();
  for (const { field, verdict } of pages.flatMap(({ judgements }) => judgements)) {
    const row = counts.get(field) ?? { right: 0, wrong: 0, missing: 0, "off-page": 0 };
    row[verdict]++;
    counts.set(field, row);
  }
  return counts;
}
