import { join } from "node:path";
import { readPage } from "../../src/extraction/read-page.ts";
import { readDocument } from "../tools/parse-document.ts";
import { judgeLabels, type LabelJudgement } from "./judge-labels.ts";
import { readLabels } from "./labels.ts";

export interface LabelledPage {
  readonly file: string;
  readonly judgements: readonly LabelJudgement[];
}

/** A fact over all postings. `right` are postings where all of it agrees; the rest counts single lines. */
export interface FactScore {
  readonly postings: number;
  readonly right: number;
  readonly found: number;
  readonly missed: number;
  readonly extra: number;
}

/** Reads every labelled page of a folder and compares. Throws where a page is not there. */
export function scoreLabels(folder: string): LabelledPage[] {
  return readLabels(folder).map((labels) => {
    const { observation } = readPage({ document: readDocument(join(folder, labels.file)), url: labels.url });
    return { file: labels.file, judgements: judgeLabels(labels, observation?.posting ?? {}) };
  });
}

export function isRight({ missed, extra }: LabelJudgement): boolean {
  return missed.length + extra.length === 0;
}

/** The facts of all postings summed up, in the order in which they were first met. */
export function tallyLabels(pages: readonly LabelledPage[]): Map<string, FactScore> {
  const scores = new Map<string, FactScore>();
  for (const judgement of pages.flatMap(({ judgements }) => judgements)) {
    const { postings, right, found, missed, extra } = scores.get(judgement.fact) ?? NOTHING;
    scores.set(judgement.fact, {
      postings: postings + 1,
      right: right + (isRight(judgement) ? 1 : 0),
      found: found + judgement.found.length,
      missed: missed + judgement.missed.length,
      extra: extra + judgement.extra.length,
    });
  }
  return scores;
}

/** Share of what was read that is right, of what is there that was read, and both in one (harmonic mean); 0 to 1. */
export function sharesOf({ found, missed, extra }: FactScore): { precision: number; recall: number; f1: number } {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    precision: share(found, found + extra),
    recall: share(found, found + missed),
    f1: share(2 * found, 2 * found + missed + extra),
  };
}

const NOTHING: FactScore = { postings: 0, right: 0, found: 0, missed: 0, extra: 0 };
