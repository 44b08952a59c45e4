import { useRef } from "preact/hooks";
import { ANSWER_VALUES, type AnswerValue } from "../../../collection/answers/answer.ts";
import { useWording } from "../../shared/wording.ts";
import { ANSWER_WORDS, AnswerMark } from "./AnswerMark.tsx";

/**
 * Met, partly, gap, not sure: one of them, or none, for pressing it again takes it back. One stop for the Tab key;
 * within it arrows go from one to the next, and 1 to 4 answer, 0 takes back.
 */
export function AnswerPicker(props: {
  /** What is answered. */
  readonly of: string;
  readonly value: AnswerValue | undefined;
  /** The answer was given to something else that it holds for. */
  readonly carried: boolean;
  readonly onPick: (value: AnswerValue | undefined) => void;
}) {
  const { value, onPick } = props;
  const { words } = useWording();
  const bar = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const buttons = [...(bar.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const isRtl = bar.current !== null && getComputedStyle(bar.current).direction === "rtl";
    const step = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key];
    const digit = /^[0-4]$/.test(event.key) ? Number(event.key) : undefined;
    if (step !== undefined) buttons[(at + step + buttons.length) % buttons.length]?.focus();
    else if (digit !== undefined) onPick(digit === 0 ? undefined : ANSWER_VALUES[digit - 1]);
    else return;
    // Digits rate a role elsewhere on the page, and arrows move its columns.
    event.preventDefault();
    event.stopPropagation();
  };
  const stop = value ?? ANSWER_VALUES[0];
  return (
    <div
      ref={bar}
      class={props.carried ? "answer-picker carried" : "answer-picker"}
      role="toolbar"
      aria-label={words("answerTo", props.of)}
      onKeyDown={go}
    >
      {ANSWER_VALUES.map((one) => (
        <button
          key={one}
          type="button"
          class={one}
          tabIndex={one === stop ? 0 : -1}
          aria-pressed={one === value}
          aria-label={words(ANSWER_WORDS[one])}
          title={words(ANSWER_WORDS[one])}
          onClick={() => onPick(one === value && !props.carried ? undefined : one)}
        >
          <AnswerMark value={one} />
        </button>
      ))}
    </div>
  );
}
