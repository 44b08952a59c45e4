/**
 * How a name that is an ordinary word, too, is told from it:
 * - `cased`: by its case, wherever it stands ("REST" and the rest);
 * - `named`: by its case within a sentence; where a sentence begins, it wants company, too ("Swift", "Excel at …");
 * - `listed`: by its case and its company: other technologies in the same list, or words like "programming in …" ("Go");
 * - `among its kind`: the same, where the company is of its own kind ("SIP" of protocols, not of packages);
 * - `asked`: the same, but two doubtful names do not make each other believed (Apple's own applications are products, too);
 * - `listed in any case`: the same, and without its case among its own kind only ("C, C++ or assembly");
 * - `never`: the name alone is no evidence; its other spellings are.
 */
export type Telling = "cased" | "named" | "listed" | "among its kind" | "asked" | "listed in any case" | "never";

/** A technology: its usual name, and what else it is called. */
export interface SkillRow {
  readonly name: string;
  /** Absent: the name is found in any case. */
  readonly told?: Telling;
  /** Spellings found in any case; one with a space, hyphen or dot is found without it, too. */
  readonly aliases?: readonly string[];
  /** Spellings told as their key says. */
  readonly cased?: readonly string[];
  readonly named?: readonly string[];
  readonly listed?: readonly string[];
  readonly amongItsKind?: readonly string[];
  readonly asked?: readonly string[];
}

/** Technologies of one file, by what they are for; a row that is only a name is found by that name in any case. */
export type SkillRows = readonly (string | SkillRow)[];

/** Technologies of one kind: what is told by its company is told among these. */
export interface SkillKind {
  readonly kind: string;
  readonly rows: SkillRows;
}
