import type { JobPosting } from "../../posting/job-posting.ts";

/** What boards put beside a title, besides the place. */
const BESIDE = new Set("apple inc at in jobs job careers career remote hybrid hiring the".split(" "));

/** Whether two titles are of one wording: marks, case and what a board puts beside it (the employer, the place) do not count. */
export function areTitlesAlike(
  taken: string,
  other: string,
  { posting }: { readonly posting: Pick<JobPosting, "jobLocation"> },
): boolean {
  const [one, two] = [wordsOf(taken), wordsOf(other)];
  if (one.join("") === two.join("")) return true;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  const at = long.findIndex((_, index) => short.every((word, offset) => long[index + offset] === word));
  if (at < 0 || short.length === 0) return false;
  const places = new Set(
    (posting.jobLocation ?? []).flatMap((place) =>
      Object.values(place).flatMap((part) => (typeof part === "string" ? wordsOf(part) : [])),
    ),
  );
  return [...long.slice(0, at), ...long.slice(at + short.length)].every((word) => BESIDE.has(word) || places.has(word));
}

function wordsOf(text: string): string[] {
  // "C", "C++" and "C#" are three words.
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}+#]*/gu) ?? []
  );
}
