import type { ComponentChildren } from "preact";
import type { Roles } from "../../popup/use-roles.ts";
import { useWording } from "../../shared/wording.ts";
import { AnsweringContext } from "../answers/answering.ts";
import { useKeptAnswers } from "../answers/use-answers.ts";
import { useRoomAnswers } from "../answers/use-room-answers.ts";
import type { ColumnWork } from "./use-columns.ts";

/** Lets what stands in a comparison be answered; Undo takes answers back in one order with what was done to columns. */
export function CompareAnswers(props: {
  readonly roles: Roles;
  readonly work: ColumnWork;
  readonly children: ComponentChildren;
}) {
  const { roles, work } = props;
  const { words } = useWording();
  const { change } = useKeptAnswers();
  const answering = useRoomAnswers(roles, (title, back, isTaken) =>
    work.remember(words(isTaken ? "unansweredThing" : "answeredThing", title), () =>
      roles.attempt(async () => void (await change(back))),
    ),
  );
  return <AnsweringContext.Provider value={answering}>{props.children}</AnsweringContext.Provider>;
}
