import { useRef } from "preact/hooks";
import { MOST_RESUME_BYTES } from "../../../exports/import/resume/read-resume.ts";
import { FILE_WORDS } from "../../files/outcome-words.ts";
import type { Roles } from "../../popup/use-roles.ts";
import { ErrorMessage } from "../../shared/ErrorMessage.tsx";
import { Icon } from "../../shared/Icon.tsx";
import { useWording } from "../../shared/wording.ts";
import type { RememberAnswer } from "../answers/use-room-answers.ts";
import { FromResume } from "./FromResume.tsx";
import { ResumePreview } from "./ResumePreview.tsx";
import { useResume } from "./use-resume.ts";

/** A résumé that answers beforehand: chosen, looked at, applied as one thing to undo. */
export function ResumeSection(props: { readonly attempt: Roles["attempt"]; readonly onApplied: RememberAnswer }) {
  const { locale, words } = useWording();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { name, changes, fault, retry, choose, apply, close } = useResume(props.attempt, props.onApplied);
  const most = new Intl.NumberFormat(locale).format(MOST_RESUME_BYTES / 1_000_000);
  const finish = () => {
    close();
    button.current?.focus();
  };
  return (
    <section aria-labelledby="resume">
      <h2 id="resume">{words("resumeFile")}</h2>
      <p class="quiet">{words("resumeWhat")}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) choose(file);
          // The same file may be chosen again, mended.
          currentTarget.value = "";
        }}
      />
      <button ref={button} type="button" class="btn" onClick={() => input.current?.click()}>
        {words("chooseResume")}
      </button>
      {fault && (
        <p role="alert" class="failure">
          <Icon name="warning" />
          <span>
            {fault === "unknown-form" ? words("resumeForm") : words(FILE_WORDS[fault], most)} {words("nothingWritten")}
          </span>
        </p>
      )}
      {retry && (
        <div role="alert">
          <ErrorMessage code="unknown" onRetry={retry} />
        </div>
      )}
      {changes && <ResumePreview name={name} changes={changes} onApply={() => apply(finish)} onClose={finish} />}
      <FromResume attempt={props.attempt} onTaken={props.onApplied} />
    </section>
  );
}
