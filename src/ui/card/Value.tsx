import type { ComponentChildren } from "preact";
import type { FieldName } from "../../posting/job-posting.ts";
import { contradictionsOf, type Quote, stateOf } from "../../posting/observation.ts";
import { Icon } from "../shared/Icon.tsx";
import { Otherwise } from "../shared/Otherwise.tsx";
import { useWording } from "../shared/wording.ts";
import { useTelling } from "./telling.ts";

const NONE: readonly Quote[] = [];

/**
 * One value in one of its three states: stated (a press shows its words), not stated, could not be read.
 * `quotes` narrows the words to those of one of several values. A stated one that the page contradicts bears a mark.
 */
export function Value(props: {
  readonly field: FieldName;
  readonly children: ComponentChildren;
  readonly quotes?: readonly Quote[] | undefined;
  readonly class?: string | undefined;
}) {
  const { words } = useWording();
  const { observation, problems, told, tell } = useTelling();
  const { field } = props;
  const state = stateOf(observation.posting, problems, field);
  if (state === "not-stated") return <span class="not-stated">{words("notStated")}</span>;
  const unread = state === "could-not-be-read";
  const quotes = props.quotes ?? observation.provenance[field] ?? NONE;
  if (!unread && quotes.length === 0) return <span class={props.class}>{props.children}</span>;
  return (
    <button
      type="button"
      class={unread ? "could-not" : `value ${props.class ?? ""}`}
      aria-expanded={told?.field === field && told.quotes === quotes}
      onClick={() => tell(field, quotes)}
    >
      {unread ? (
        <>
          <Icon name="warning" />
          {words("couldNotBeRead")}
        </>
      ) : (
        <>
          {props.children}
          {contradictionsOf(problems, field).length > 0 && <Otherwise />}
        </>
      )}
    </button>
  );
}
