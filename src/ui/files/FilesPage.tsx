import { BackupSection } from "../backup/BackupSection.tsx";
import { ErrorMessage } from "../shared/ErrorMessage.tsx";
import { Leaf } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { FileChooser } from "./FileChooser.tsx";
import { LastImport } from "./LastImport.tsx";
import { MappingForm } from "./MappingForm.tsx";
import { Preview } from "./Preview.tsx";
import { RoomLinks } from "./RoomLinks.tsx";
import { useTools } from "./tools.ts";
import { type ImportStep, useImport } from "./use-import.ts";

/** Brings a file in: choose it, name its columns where it is a table, see what would come of it, and undo it. */
export function FilesPage() {
  const { words } = useWording();
  const { openLibrary, backup } = useTools();
  const { step, failure, last, undone, ...acts } = useImport();
  return (
    <main class="options files pomona">
      <h1>
        <Leaf />
        {words("extensionName")}
      </h1>
      <button type="button" class="link" onClick={openLibrary}>
        {words("openLibrary")}
      </button>
      <RoomLinks here="import" />
      <header>
        <h2>{words("bringIn")}</h2>
        <p class="quiet">{words("bringInWhat")}</p>
      </header>
      {failure && (
        <div role="alert">
          <ErrorMessage code={failure} />
        </div>
      )}
      {step.is === "choosing" && (
        <>
          <LastImport made={last} undone={undone} onUndo={(id) => void acts.undo(id)} />
          <FileChooser fault={step.fault} onChoose={(file) => void acts.choose(file)} />
          {backup && <BackupSection tools={backup} restoresHere />}
        </>
      )}
      {(step.is === "reading" || step.is === "writing") && <Busy step={step} />}
      {step.is === "mapping" && (
        <MappingForm
          key={step.name}
          table={step.table}
          onMapped={(mapping) => void acts.map(step.name, step.table, mapping)}
          onStartOver={() => void acts.startOver()}
        />
      )}
      {step.is === "preview" && (
        <Preview
          name={step.name}
          lines={step.lines}
          answers={step.answers}
          onBringIn={() => void acts.bringIn(step.name, step.read, step.lines)}
          onStartOver={() => void acts.startOver()}
        />
      )}
    </main>
  );
}

function Busy({ step }: { readonly step: Extract<ImportStep, { is: "reading" | "writing" }> }) {
  const { locale, words } = useWording();
  const figure = new Intl.NumberFormat(locale);
  if (step.is === "writing") return <p role="status">{words("bringingIn")}</p>;
  const { done, total } = step;
  if (done === undefined || total === undefined) return <p role="status">{words("readingFile", step.name)}</p>;
  return (
    <div class="again">
      <label htmlFor="held">{words("heldAgainst", figure.format(done), figure.format(total))}</label>
      <progress id="held" class="bar" value={done} max={total} />
    </div>
  );
}
