import { CRITERIA } from "../../../comparison/decide/criteria.ts";
import { openRivals, type RankedRole } from "../../../comparison/decide/rank-roles.ts";
import type { Outcome } from "../../../comparison/decide/what-would-change.ts";
import type { Wording } from "../../../posting/describe.ts";
import { titleOf } from "../../popup/RoleRow.tsx";

/** So many titles are named in a sentence. */
const NAMED = 3;

/** Who comes first and what would change that, in sentences. */
export function describeOutcome(outcome: Outcome, ranking: readonly RankedRole[], wording: Wording): readonly string[] {
  const { locale, words } = wording;
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const first = ranking[0] ? titleOf(ranking[0].record) : "";
  if (outcome.kind === "nothing") return [words("outcomeNothing")];
  if (outcome.kind === "alone") return [words("outcomeAlone", first)];
  if (outcome.kind === "tie") return [words("outcomeTie", titlesOf(outcome.winners, wording))];
  if (outcome.kind !== "turn") return [words("outcomeSettled", first)];
  const { id, from, to, level, winners } = outcome.turn;
  const label = CRITERIA.find((one) => one.id === id)?.label ?? "criterion";
  return [
    words("outcomeTurn", first, words(label), figure.format(to), figure.format(from), titlesOf(winners, wording)),
    words("levelAt", figure.format(level)),
  ];
}

/** Who else could come first, depending on what is not stated; nothing where nobody could. */
export function describeRivals(ranking: readonly RankedRole[], wording: Wording): string | undefined {
  const rivals = openRivals(ranking);
  return rivals.length > 0 ? wording.words("openRivals", titlesOf(rivals, wording)) : undefined;
}

/** The first of them by their titles, and how many more there are. */
export function titlesOf(roles: readonly RankedRole[], { locale, words }: Wording): string {
  const more = roles.length - NAMED;
  const named = roles.slice(0, NAMED).map(({ record }) => titleOf(record));
  const list = more > 0 ? [...named, words("andMore", new Intl.NumberFormat(locale).format(more))] : named;
  return new Intl.ListFormat(locale, { type: "unit" }).format(list);
}
