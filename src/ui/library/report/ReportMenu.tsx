import { useState } from "preact/hooks";
import { exportFileName } from "../../../exports/export-file-name.ts";
import { writeReport } from "../../../exports/report/write-report.ts";
import { useTools } from "../../popup/tools.ts";
import { useAnnounce } from "../../shared/Announcer.tsx";
import { useWording } from "../../shared/wording.ts";
import { useKeptAnswers } from "../answers/use-answers.ts";
import { useFits } from "../decide/use-fits.ts";
import { Disclosure } from "../Disclosure.tsx";
import { type Reported, reportOf } from "./report-of.ts";

/**
 * Takes the comparison away as one page to print or to send; what is the user's own goes along only when asked for. Not
 * before the words of all its roles are there: a report of some would say that there are no others.
 */
export function ReportMenu({ reported, isReady }: { readonly reported: Reported; readonly isReady: boolean }) {
  const wording = useWording();
  const { words } = wording;
  const { now, saveFile } = useTools();
  const announce = useAnnounce();
  const { book } = useKeptAnswers();
  const fitOf = useFits(
    reported.roles.flatMap(({ snapshot }) => snapshot ?? []),
    book,
  );
  const [withMine, setWithMine] = useState(false);
  return (
    <Disclosure label={words("makeReport")}>
      {(close) => (
        <form
          class="save-view"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isReady) return;
            const name = exportFileName({ extension: "html", content: "report" }, [], now());
            const page = writeReport(reportOf(reported, fitOf, withMine, now(), wording), wording);
            saveFile({ name, mimeType: "text/html;charset=utf-8", parts: [page] });
            announce(words("exportSaved", name));
            close();
          }}
        >
          <label class="too">
            <input class="check" type="checkbox" checked={withMine} onChange={() => setWithMine(!withMine)} />
            <span>{words("reportWithMine")}</span>
          </label>
          <p class="small quiet">{words(withMine ? "reportHasMine" : "reportWithoutMine")}</p>
          <button type="submit" class="btn fill" disabled={!isReady}>
            {words("reportSave")}
          </button>
        </form>
      )}
    </Disclosure>
  );
}
