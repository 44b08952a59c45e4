import type { PostingRecord } from "../../../collection/posting-record.ts";
import { CRITERIA } from "../../../comparison/decide/criteria.ts";
import type { Criterion } from "../../../comparison/decide/criterion.ts";
import type { Part, ScoredRole, Scores } from "../../../comparison/decide/score-roles.ts";
import { wholeShare } from "../../../comparison/fit/whole-share.ts";
import { yearlyPay } from "../../../comparison/pay/yearly-pay.ts";
import { describePay, type Wording } from "../../../posting/describe.ts";
import type { MessageName } from "../../../posting/words.ts";

const OPEN_WORDS = {
  "not-stated": "notStated",
  "could-not-be-read": "couldNotBeRead",
  "not-set": "notSet",
  otherwise: "otherMoney",
} as const satisfies Record<string, MessageName>;

/** The criterion of a part. */
export function criterionOf({ id }: Pick<Part, "id">): Criterion | undefined {
  return CRITERIA.find((one) => one.id === id);
}

/** A share as a whole figure of 100, which is 0 or 100 for none and all alone. */
export function describeShare(share: number, { locale }: Wording): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(100 * wholeShare(share));
}

/** "67", or "0–100" where it is open. */
export function describeSpan(low: number, high: number, wording: Wording): string {
  const [from, to] = [describeShare(low, wording), describeShare(high, wording)];
  return from === to ? from : `${from}–${to}`;
}

/** How a part was reckoned, in sentences: what the role says, where the ends are, and what an hourly pay makes in a year. */
export function describePart(part: Part, role: ScoredRole, scores: Scores, wording: Wording): readonly string[] {
  const { words } = wording;
  const criterion = criterionOf(part);
  if (!criterion) return [];
  if (typeof part.standing !== "number") return [words("partOpen", words(OPEN_WORDS[part.standing]))];
  const ends = scores.ends.get(part.id);
  const say = (figure: number) => criterion.describe(figure, scores.measuring, wording);
  const said = say(part.standing);
  const main =
    criterion.isYesOrNo === true
      ? said
      : ends
        ? words("partScale", said, say(ends.worst), say(ends.best))
        : words("partSame", said);
  return [main, ...(part.id === "pay" ? describeSums(role.record, scores.measuring.currency, wording) : [])];
}

/** What an hourly pay in a currency makes in a year, step by step; nothing for yearly pay. */
export function describeSums(record: PostingRecord, currency: string | undefined, wording: Wording): readonly string[] {
  const { locale, words } = wording;
  return yearlyPay(record)
    .filter(({ range }) => range.currency === currency)
    .flatMap(({ range, hours }) => {
      if (!hours) return [];
      const aWeek = new Intl.NumberFormat(locale).format(hours.aWeek);
      return words(hours.assumed ? "hoursAssumed" : "hoursStated", describePay(range, wording), aWeek);
    });
}
