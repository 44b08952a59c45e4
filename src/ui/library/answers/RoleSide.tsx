import { useMemo } from "preact/hooks";
import type { PostingRecord } from "../../../collection/posting-record.ts";
import { type Fit, fitOf } from "../../../comparison/fit/fit.ts";
import { useSnapshots } from "../../compare/use-snapshots.ts";
import { ErrorMessage } from "../../shared/ErrorMessage.tsx";
import { useWording } from "../../shared/wording.ts";
import { AnswerLine } from "./AnswerLine.tsx";
import { AnsweringContext, type AnswerPart } from "./answering.ts";
import { FitFigure } from "./FitFigure.tsx";
import { partOf } from "./part-of.ts";
import { type RememberAnswer, useRoomAnswers } from "./use-room-answers.ts";
import type { Roles } from "../../popup/use-roles.ts";

/** What one role asks for, line by line with the user's answers, and how it fits by these. */
export function RoleSide(props: {
  readonly record: PostingRecord;
  readonly roles: Roles;
  readonly onAnswered: RememberAnswer;
}) {
  const { record } = props;
  const { words } = useWording();
  const answering = useRoomAnswers(props.roles, props.onAnswered);
  const { book } = answering;
  const { snapshots, failure } = useSnapshots([record]);
  const snapshot = snapshots?.find(({ key }) => key === record.key);
  const fit = useMemo(() => snapshot && fitOf(snapshot.observation, book), [snapshot, book]);
  if (failure) return <ErrorMessage code={failure.code} onRetry={failure.retry} />;
  if (!snapshot || !fit) return null;
  const isNothing = fit.lines.length === 0 && fit.skills.length === 0;
  return (
    <AnsweringContext.Provider value={answering}>
      <section class="role-side" aria-labelledby="role-side">
        <h3 id="role-side">{words("mySide")}</h3>
        {isNothing ? <p class="quiet">{words("asksNothing")}</p> : <FitFigure fit={fit} />}
        {(["required", "preferred"] as const).map((demand) => (
          <SideList
            key={demand}
            label={words(demand === "required" ? "skillRequired" : "skillPreferred")}
            language={record.posting.inLanguage}
            lines={linesOf(fit, demand).flatMap(({ item }) => {
              const part = partOf(item, snapshot);
              return part ? [{ id: `${item.section} ${item.index}`, text: item.text, part }] : [];
            })}
          />
        ))}
        <SideList
          label={words("factSkills")}
          language={undefined}
          lines={fit.skills.map(({ name }) => ({
            id: name,
            text: name,
            part: { ask: { kind: "skill", words: name }, find: (kept) => kept.ofSkill(name) },
          }))}
        />
      </section>
    </AnsweringContext.Provider>
  );
}

function linesOf({ lines }: Fit, demand: "required" | "preferred") {
  return lines.filter((line) => line.demand === demand);
}

interface SideLine {
  readonly id: string;
  readonly text: string;
  readonly part: AnswerPart;
}

function SideList(props: {
  readonly label: string;
  readonly language: string | undefined;
  readonly lines: readonly SideLine[];
}) {
  if (props.lines.length === 0) return null;
  return (
    <>
      <h4 class="label">{props.label}</h4>
      <ul class="side-lines">
        {props.lines.map(({ id, text, part }) => (
          <li key={id}>
            <p dir="auto" lang={props.language}>
              {text}
            </p>
            <AnswerLine label={text} parts={[part]} open={false} />
          </li>
        ))}
      </ul>
    </>
  );
}
