import type { PostingRecord, Snapshot } from "../../../collection/posting-record.ts";
import { CRITERIA } from "../../../comparison/decide/criteria.ts";
import type { RankedRole } from "../../../comparison/decide/rank-roles.ts";
import type { Scores } from "../../../comparison/decide/score-roles.ts";
import type { Weighing } from "../../../comparison/decide/weighing.ts";
import type { Fit } from "../../../comparison/fit/fit.ts";
import { stateOf } from "../../../posting/observation.ts";
import { passagesOf, unreadPassages } from "../../../comparison/passages.ts";
import { useWording } from "../../shared/wording.ts";
import { PostingQuote } from "../../shared/PostingQuote.tsx";
import { titleOf } from "../../popup/RoleRow.tsx";
import { criterionOf, describePart, describeSpan } from "./describe-part.ts";
import { FitPart } from "./FitPart.tsx";

/** How a role came to its score: each thing that weighs, the sum, and the posting's words behind it. */
export function PartTable(props: {
  readonly role: RankedRole;
  readonly scores: Scores;
  readonly weights: Weighing["weights"];
  readonly snapshot: Snapshot | undefined;
  readonly fit: Fit | undefined;
}) {
  const { role, scores, weights, snapshot, fit } = props;
  const wording = useWording();
  const { locale, words } = wording;
  const total = CRITERIA.reduce((sum, { id }) => sum + (weights[id] ?? 0), 0);
  const figure = new Intl.NumberFormat(locale);
  return (
    <table class="parts">
      <caption class="sr">{`${words("working")}: ${titleOf(role.record)}`}</caption>
      <thead>
        <tr>
          <th scope="col">{words("criterion")}</th>
          <th scope="col" class="end">
            {words("score")}
          </th>
          <th scope="col">{words("working")}</th>
        </tr>
      </thead>
      <tbody>
        {role.parts.map((part) => {
          const [criterion, weight] = [criterionOf(part), weights[part.id] ?? 0];
          if (!criterion || weight === 0) return null;
          const { low, high } = part;
          const [from, to] = [(low * weight) / total, (high * weight) / total];
          return (
            <tr key={part.id}>
              <th scope="row">{words(criterion.label)}</th>
              <td class="end">
                <span class="num">{describeSpan(from, to, wording)}</span>
                <span class="num small faint sum">
                  {`${describeSpan(low, high, wording)} × ${figure.format(weight)} ÷ ${figure.format(total)}`}
                </span>
              </td>
              <td>
                {describePart(part, role, scores, wording).map((line) => (
                  <p key={line}>{line}</p>
                ))}
                {part.id === "fit" && fit && <FitPart fit={fit} language={role.record.posting.inLanguage} />}
                {criterion.field && <Words record={role.record} snapshot={snapshot} field={criterion.field} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The posting's words that a fact was read from, or that defeated the reader. */
export function Words(props: {
  readonly record: PostingRecord;
  readonly snapshot: Snapshot | undefined;
  readonly field: Parameters<typeof passagesOf>[1];
}) {
  const { record, snapshot, field } = props;
  const { posting, problems } = record;
  const isStated = stateOf(posting, problems, field) === "stated";
  const passages = isStated ? passagesOf(snapshot, field) : unreadPassages(problems, field);
  return (
    <>
      {passages.map(({ quote, section }) => (
        <PostingQuote key={quote} words={quote} section={section} language={posting.inLanguage} />
      ))}
    </>
  );
}
