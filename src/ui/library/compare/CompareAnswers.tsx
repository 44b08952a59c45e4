import type { ComponentChildren } from "preact";
import type { Roles } from "../../popup/use-roles.ts";
import { AnsweringContext } from "../answers/answering.ts";
import { useRoomAnswers } from "../answers/use-room-answers.ts";
import type { ColumnWork } from "./use-columns.ts";

/** Lets what stands in a comparison be answered; Undo takes answers back in one order with what was done to columns. */
export function CompareAnswers(props: {
  readonly roles: Roles;
  readonly work: ColumnWork;
  readonly children: ComponentChildren;
}) {
  const answering = useRoomAnswers(props.roles, props.work.answered);
  return <AnsweringContext.Provider value={answering}>{props.children}</AnsweringContext.Provider>;
}
