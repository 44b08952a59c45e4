import { join } from "node:path";
import { readPage } from "../../src/extraction/read-page.ts";
import type { SectionName } from "../../src/posting/sections.ts";
import { letGo, readDocument } from "../tools/parse-document.ts";
import { foldItem, judge, type Judgement, type Verdict } from "./judge.ts";
import { readTexts, readTruth, type Truth } from "./truth.ts";
import { VARIANT_NAMES, VARIANTS, type Variant } from "./variants.ts";

export interface PageScore {
  readonly file: string;
  readonly variant: Variant;
  readonly judgements: readonly Judgement[];
}

/**
 * Reads every page of a folder that has a truth.ndjson, also as each of the variants leaves it, and compares; the texts
 * of a folder's texts.ndjson are read as they are. Throws where the folder or a page is not there.
 */
export async function scoreFolder(folder: string, variants: readonly Variant[] = ["as-found"]): Promise<PageScore[]> {
  const scored: PageScore[] = [];
  const truths = readTruth(folder);
  const known = sectionsOf(truths);
  // oxlint-disable-next-line no-await-in-loop -- one page after the other, each let go of before the next
  for (const truth of truths) scored.push(...(await scorePage(folder, truth, known, variants)));
  const texts = readTexts(folder);
  const knownOfTexts = sectionsOf(texts);
  // oxlint-disable-next-line no-await-in-loop -- see above
  for (const truth of texts) scored.push(...(await scorePage(folder, truth, knownOfTexts, ["as-found"])));
  return scored;
}

function sectionsOf(truths: readonly Truth[]): ReadonlySet<SectionName> {
  return new Set(truths.flatMap(({ sections = {} }) => Object.keys(sections) as SectionName[]));
}

/** A page is parsed once for all its variants: each takes more away than the one before. */
async function scorePage(
  folder: string,
  truth: Truth,
  known: ReadonlySet<SectionName>,
  variants: readonly Variant[],
): Promise<PageScore[]> {
  const document = readDocument(join(folder, truth.file));
  const scores = VARIANT_NAMES.filter((variant) => variants.includes(variant)).map((variant) => {
    VARIANTS[variant](document);
    const pageText = foldItem(document.documentElement.textContent ?? "");
    return {
      file: truth.file,
      variant,
      judgements: judge(truth, readPage({ document, url: truth.url }), known, pageText),
    };
  });
  await letGo(document);
  return scores;
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
