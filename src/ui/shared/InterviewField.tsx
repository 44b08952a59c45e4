import type { RefObject } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { interviewParts, type InterviewTime, isInterviewTime } from "../../collection/interview.ts";
import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import { Icon } from "./Icon.tsx";
import { useWording } from "./wording.ts";

/** Whether there is a field for a role's interview: what is not saved may have one from before. */
export function hasInterview(record: PostingRecord): boolean {
  return mineOf(record, "saved") === true || mineOf(record, "interview") !== undefined;
}

/**
 * When the interview is: a day, and a time of it once that is known; kept as soon as it is one, and taken away by a
 * press. One field of the browser's for both could hold no day alone.
 */
export function InterviewField(props: {
  readonly interview: InterviewTime | undefined;
  readonly onSet: (interview: InterviewTime | undefined) => void;
}) {
  const { interview, onSet } = props;
  const { words } = useWording();
  const label = useId();
  const dayField = useRef<HTMLInputElement>(null);
  const { day, time } = interview === undefined ? {} : interviewParts(interview);
  const set = (newDay: string, newTime: string | undefined) => {
    const next = newTime ? `${newDay}T${newTime}` : newDay;
    if (next !== interview && isInterviewTime(next)) onSet(next);
  };
  const clear = () => {
    // The button goes away with what it took away.
    dayField.current?.focus();
    onSet(undefined);
  };
  return (
    <div class="interview" role="group" aria-labelledby={label}>
      <span id={label} class="small quiet">
        {words("interview")}
      </span>
      <TypedField
        type="date"
        label={words("interviewDay")}
        field={dayField}
        value={day}
        onType={(typed) => set(typed, time)}
      />
      {day !== undefined && (
        <>
          <TypedField type="time" label={words("interviewTime")} value={time} onType={(typed) => set(day, typed)} />
          <button
            type="button"
            class="btn bare icon"
            aria-label={words("interviewClear")}
            title={words("interviewClear")}
            onClick={clear}
          >
            <Icon name="close" />
          </button>
        </>
      )}
    </div>
  );
}

/** A day or a time that is told as it is typed, and when it was emptied; what is half typed is given up at leaving. */
function TypedField(props: {
  readonly type: "date" | "time";
  readonly label: string;
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly value: string | undefined;
  readonly onType: (value: string) => void;
}) {
  // While it is typed the field is the user's: an answer of the collection must not write into it.
  const [typed, setTyped] = useState<string>();
  return (
    <label class={props.type}>
      <span class="sr">{props.label}</span>
      <input
        ref={props.field ?? null}
        type={props.type}
        class="field"
        value={typed ?? props.value ?? ""}
        onInput={({ currentTarget: { value, validity } }) => {
          setTyped(value);
          // A time that is half typed has no value either.
          if (!validity.badInput) props.onType(value);
        }}
        onBlur={(event) => {
          event.currentTarget.value = props.value ?? "";
          setTyped(undefined);
        }}
      />
    </label>
  );
}
