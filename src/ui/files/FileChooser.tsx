import { useRef, useState } from "preact/hooks";
import type { FileFault } from "../../exports/import/file-read.ts";
import { MOST_BYTES } from "../../exports/import/open-file.ts";
import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { FILE_WORDS } from "./outcome-words.ts";
import type { ChosenFile } from "./use-import.ts";

/** Where a file is chosen or dropped, and what was wrong with the one before. */
export function FileChooser(props: {
  readonly fault: FileFault | undefined;
  readonly onChoose: (file: ChosenFile) => void;
}) {
  const { locale, words } = useWording();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const choose = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file) props.onChoose(file);
  };
  const most = new Intl.NumberFormat(locale).format(MOST_BYTES / 1_000_000);
  return (
    <section
      class={isOver ? "drop over" : "drop"}
      aria-label={words("chooseFile")}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        choose(event.dataTransfer?.files);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.ndjson,.jsonl,.csv,.tsv,.txt"
        onChange={({ currentTarget }) => {
          choose(currentTarget.files);
          // The same file may be chosen again, mended.
          currentTarget.value = "";
        }}
      />
      <button type="button" class="btn fill" onClick={() => input.current?.click()}>
        {words("chooseFile")}
      </button>
      <span class="quiet">{words("dropFile")}</span>
      {props.fault && (
        <p role="alert" class="failure">
          <Icon name="warning" />
          <span>
            {words(FILE_WORDS[props.fault], most)} {words("nothingWritten")}
          </span>
        </p>
      )}
    </section>
  );
}
