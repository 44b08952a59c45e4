import { useContext, useState } from "preact/hooks";
import type { MessageName } from "../../posting/words.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { useWording } from "../shared/wording.ts";
import { CopyContext } from "./copy.ts";
import { describeReport } from "./report.ts";

/** Copies what Pomona's makers need to mend a reading, and shows the text where copying is refused. */
export function CopyReport(page: Parameters<typeof describeReport>[0]) {
  const { words } = useWording();
  const announce = useAnnounce();
  const copy = useContext(CopyContext);
  const [outcome, setOutcome] = useState<MessageName>();
  const report = describeReport(page);
  const onClick = async () => {
    const done = await copy(report).then(
      () => "reportCopied" as const,
      () => "copyFailed" as const,
    );
    setOutcome(done);
    announce(words(done));
  };
  return (
    <>
      <p>
        <button type="button" class="link" onClick={() => void onClick()}>
          {words(outcome === "reportCopied" ? outcome : "copyReport")}
        </button>
      </p>
      {outcome === "copyFailed" && (
        <>
          <p class="small">{words("copyFailed")}</p>
          <pre class="report">{report}</pre>
        </>
      )}
    </>
  );
}
