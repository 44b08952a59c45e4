import { useEffect, useRef } from "preact/hooks";
import { BackupSection } from "../backup/BackupSection.tsx";
import { useAnnounce } from "../shared/Announcer.tsx";
import { ErrorMessage } from "../shared/ErrorMessage.tsx";
import { Leaf } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { Busy } from "./Busy.tsx";
import { FileChooser } from "./FileChooser.tsx";
import { describeImport, LastImport } from "./LastImport.tsx";
import { MappingForm } from "./MappingForm.tsx";
import { Preview } from "./Preview.tsx";
import { RoomLinks } from "./RoomLinks.tsx";
import { useTools } from "./tools.ts";
import { useImport } from "./use-import.ts";

/** Brings a file in: choose it, name its columns where it is a table, see what would come of it, and undo it. */
export function FilesPage() {
  const wording = useWording();
  const { words } = wording;
  const { openLibrary, backup } = useTools();
  const { step, failure, last, brought, undone, ...acts } = useImport();
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  const isChoosing = step.is === "choosing";
  const wasChoosing = useRef(isChoosing);
  const news = undone ?? brought;
  // What was pressed is gone by then.
  useEffect(() => {
    if (news || (isChoosing && !wasChoosing.current)) heading.current?.focus();
    wasChoosing.current = isChoosing;
  }, [isChoosing, news]);
  useEffect(() => news && announce(describeImport(news, wording)), [announce, news, wording]);
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
        <h2 ref={heading} tabIndex={-1}>
          {words("bringIn")}
        </h2>
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
      {(step.is === "reading" || step.is === "writing") && (
        <Busy key={step.is} step={step} onCancel={() => void acts.startOver()} />
      )}
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
