/** Words of a posting or of ours; a language where they are a posting's (BCP 47). */
export interface ReportWords {
  readonly text: string;
  readonly language?: string | undefined;
}

/** One of the roles compared. */
export interface ReportRole {
  readonly title: ReportWords;
  readonly url: string;
  /** Its number as printed. */
  readonly number?: string | undefined;
  /** When it was seen, and whether it is still listed. */
  readonly seen: readonly string[];
}

/** What one role says in one row. */
export interface ReportCell {
  readonly lines: readonly ReportWords[];
  /** False where the lines are our own words for a value that is not there. */
  readonly stated: boolean;
  /** That it is the best or the worst of them, in words. */
  readonly end?: string | undefined;
  /** The posting's words behind it. */
  readonly quotes: readonly string[];
  /** That of the quotes. */
  readonly language?: string | undefined;
}

/** One row: a label, and a cell for each role in their order. */
export interface ReportRow {
  readonly label: ReportWords;
  /** Why the roles differ in it, in words; absent where they do not. */
  readonly differs?: string | undefined;
  readonly cells: readonly ReportCell[];
}

/** Rows under one heading. */
export interface ReportTable {
  readonly heading: string;
  readonly rows: readonly ReportRow[];
}

/** One range on a pay scale, its ends as shares of it, 0 to 1. */
export interface ReportBar {
  readonly title: ReportWords;
  readonly place?: string | undefined;
  readonly figures: string;
  readonly from: number;
  readonly to: number;
  /** The sum that hours were made a year with, and the words that it was read from. */
  readonly behind: readonly string[];
}

/** Pay in one currency. */
export interface ReportPay {
  readonly heading: string;
  readonly ends: readonly [from: string, to: string];
  readonly bars: readonly ReportBar[];
}

/** One role of a ranking: shares of what could be had, 0 to 1. */
export interface ReportRank {
  readonly rank: string;
  readonly title: ReportWords;
  readonly score: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly parts: readonly { readonly label: string; readonly score: string; readonly working: readonly string[] }[];
}

/** What was weighed, and what came of it. */
export interface ReportDecision {
  readonly heading: string;
  readonly outcome: readonly string[];
  readonly weights: readonly { readonly label: string; readonly weight: string }[];
  readonly ranking: readonly ReportRank[];
  readonly cut: readonly { readonly title: ReportWords; readonly why: readonly string[] }[];
  readonly how: string;
}

/** A comparison in words, ready to be written down. */
export interface Report {
  readonly title: string;
  /** What is left out, or that nothing is. */
  readonly leftOut: string;
  readonly roles: readonly ReportRole[];
  readonly pays: readonly ReportPay[];
  readonly tables: readonly ReportTable[];
  readonly decision?: ReportDecision | undefined;
}
