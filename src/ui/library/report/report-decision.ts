import { CRITERIA } from "../../../comparison/decide/criteria.ts";
import { judgeMusts } from "../../../comparison/decide/judge-musts.ts";
import { rankRoles } from "../../../comparison/decide/rank-roles.ts";
import { scoreRoles } from "../../../comparison/decide/score-roles.ts";
import type { Weighing } from "../../../comparison/decide/weighing.ts";
import { whatWouldChange } from "../../../comparison/decide/what-would-change.ts";
import type { Fit } from "../../../comparison/fit/fit.ts";
import { passagesOf } from "../../../comparison/passages.ts";
import type { Role } from "../../../comparison/role.ts";
import type { ReportDecision, ReportWords } from "../../../exports/report/report.ts";
import type { Wording } from "../../../posting/describe.ts";
import { titleOf } from "../../popup/RoleRow.tsx";
import { ANSWER_WORDS } from "../answers/AnswerMark.tsx";
import { describeWorking } from "../answers/describe-fit.ts";
import { describeOutcome, describeRivals } from "../decide/describe-outcome.ts";
import { criterionOf, describePart, describeSpan } from "../decide/describe-part.ts";
import { describeMust, mustLabel } from "../decide/must-label.ts";

/**
 * What was weighed between these roles, and what came of it; nothing where nothing is weighed. Without what is the user's
 * own it is reckoned anew without stars and fit: their scores would tell them, and so would who comes first by them.
 */
export function reportDecision(
  roles: readonly Role[],
  kept: Weighing,
  fitOf: (record: Role["record"]) => Fit | undefined,
  withMine: boolean,
  wording: Wording,
): ReportDecision | undefined {
  const { locale, words } = wording;
  const weighing = withMine ? kept : { ...kept, weights: { ...kept.weights, stars: undefined, fit: undefined } };
  const { weights, musts } = weighing;
  const total = CRITERIA.reduce((sum, { id }) => sum + (weights[id] ?? 0), 0);
  const judged = judgeMusts(
    roles.map(({ record }) => (withMine ? record : { ...record, mine: {} })),
    musts,
  );
  const running = judged.flatMap(({ record, failed }) => (failed.length === 0 ? [record] : []));
  const scores = scoreRoles(running, weighing, (record) => (withMine ? fitOf(record)?.share : undefined));
  const ranking = rankRoles(scores, weighing);
  if (ranking.length === 0) return undefined;
  const figure = new Intl.NumberFormat(locale);
  const rivals = describeRivals(ranking, wording);
  const snapshotOf = (key: string) => roles.find(({ record }) => record.key === key)?.snapshot;
  const named = (record: Role["record"]): ReportWords => ({
    text: titleOf(record),
    language: record.posting.inLanguage,
  });
  return {
    heading: words("ranking"),
    outcome: [
      ...describeOutcome(whatWouldChange(ranking, weighing), ranking, wording),
      ...(rivals === undefined ? [] : [rivals]),
    ],
    weights: CRITERIA.flatMap(({ id, label }) => {
      const weight = weights[id];
      return weight ? [{ label: words(label), weight: figure.format(weight) }] : [];
    }),
    ranking: ranking.map((role) => ({
      rank: figure.format(role.rank),
      title: named(role.record),
      score: describeSpan(role.low, role.high, wording),
      low: role.low,
      middle: role.middle,
      high: role.high,
      parts: role.parts.flatMap((part) => {
        const [criterion, weight] = [criterionOf(part), weights[part.id] ?? 0];
        if (!criterion || weight === 0) return [];
        const sum = `${describeSpan(part.low, part.high, wording)} × ${figure.format(weight)} ÷ ${figure.format(total)}`;
        const quotes = criterion.field ? passagesOf(snapshotOf(role.record.key), criterion.field) : [];
        const fit = part.id === "fit" ? fitOf(role.record) : undefined;
        const working = [
          sum,
          ...describePart(part, role, scores, wording),
          ...(fit ? fitLines(fit, wording) : []),
          ...quotes.map(({ quote }) => `“${quote}”`),
        ];
        return {
          label: words(criterion.label),
          score: describeSpan((part.low * weight) / total, (part.high * weight) / total, wording),
          working,
        };
      }),
    })),
    cut: judged.flatMap(({ record, failed }) =>
      failed.length === 0
        ? []
        : {
            title: named(record),
            why: failed.map(
              (id) => `${mustLabel(id, wording)}. ${words("mustAsked", describeMust(id, musts, wording))}`,
            ),
          },
    ),
    how: words("decideHow"),
  };
}

/** What a fit is made of: the sum, and each bullet that was answered. */
function fitLines(fit: Fit, wording: Wording): readonly string[] {
  const answered = fit.lines.flatMap(({ item, answer }) =>
    answer ? [`${wording.words(ANSWER_WORDS[answer.value])}: “${item.text}”`] : [],
  );
  return [...describeWorking(fit, wording), ...answered];
}
