import type { PostingRecord } from "../collection/posting-record.ts";
import type { FieldName } from "../posting/job-posting.ts";
import type { SectionName } from "../posting/sections.ts";
import type { MessageName } from "../posting/words.ts";
import { unreadPassages } from "./passages.ts";
import type { Fact, Statement } from "./row.ts";

type TextField = "qualifications" | "preferredQualifications" | "responsibilities";

/** The texts of a posting: compared as lists, whatever their order. Without a snapshot only their number is known. */
export const TEXT_FACTS: readonly Fact[] = [
  textFact("qualifications", "factMinimumQualifications", ["minimumQualifications", "keyQualifications"]),
  textFact("preferredQualifications", "factPreferredQualifications", ["preferredQualifications"]),
  textFact("responsibilities", "factResponsibilities", ["responsibilities"]),
];

function textFact(field: TextField, label: MessageName, sections: readonly SectionName[]): Fact {
  return {
    id: field,
    label,
    side: "posting",
    state({ record, snapshot }, { words, locale }): Statement {
      const texts = snapshot?.observation.posting[field];
      const count = texts?.length ?? (snapshot === undefined ? countOf(record, sections) : 0);
      if (count === 0) return missing(record, field);
      const plural = new Intl.PluralRules(locale).select(count) === "one" ? "pointsOne" : "pointsMany";
      const lines = [words(plural, new Intl.NumberFormat(locale).format(count))];
      return texts === undefined
        ? { state: "stated", value: String(count), lines, partial: true }
        : { state: "stated", value: JSON.stringify(texts.map(fold).toSorted()), lines, texts };
    },
  };
}

/** How many texts the first of these sections that has any holds. */
function countOf(record: PostingRecord, sections: readonly SectionName[]): number {
  return sections.map((name) => record.counts[name] ?? 0).find((count) => count > 0) ?? 0;
}

function missing({ problems }: PostingRecord, field: FieldName): Statement {
  const isUnread = problems.some((problem) => problem.field === field);
  return isUnread ? { state: "could-not-be-read", passages: unreadPassages(problems, field) } : { state: "not-stated" };
}

/** A text as it is compared: white space and a closing full stop make no difference. */
export function fold(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim().replace(/[.;]$/u, "");
}
