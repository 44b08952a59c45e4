import { useEffect, useRef } from "preact/hooks";
import { useAnnounce } from "../shared/Announcer.tsx";
import { useWording } from "../shared/wording.ts";
import type { ImportStep } from "./use-import.ts";

/** How far reading a file, or writing what it brings, has got. Reading can be cancelled; writing is all or nothing. */
export function Busy(props: {
  readonly step: Extract<ImportStep, { is: "reading" | "writing" }>;
  readonly onCancel: () => void;
}) {
  const { locale, words } = useWording();
  const announce = useAnnounce();
  const { step } = props;
  const { done, total } = step;
  const figure = new Intl.NumberFormat(locale);
  const begun = step.is === "writing" ? words("bringingIn") : words("readingFile", step.name);
  const line = useRef<HTMLParagraphElement>(null);
  // The button that was pressed for this is gone.
  useEffect(() => line.current?.focus(), []);
  useEffect(() => announce(begun), [announce, begun]);
  const counted = step.is === "writing" ? "bringingInSome" : "heldAgainst";
  const isCounted = done !== undefined && total !== undefined;
  return (
    <div class="again">
      <p id="busy" ref={line} tabIndex={-1}>
        {isCounted ? words(counted, figure.format(done), figure.format(total)) : begun}
      </p>
      {isCounted && <progress aria-labelledby="busy" class="bar" value={done} max={total} />}
      {step.is === "reading" && (
        <p class="acts">
          <button type="button" class="btn" onClick={props.onCancel}>
            {words("exportCancel")}
          </button>
        </p>
      )}
    </div>
  );
}
