import { useEffect, useState } from "preact/hooks";
import type { Health } from "../../collection/health.ts";
import type { MessageName } from "../../posting/words.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { describeHealth } from "./health-report.ts";
import { useTools } from "./tools.ts";

/** The report, exactly as it is copied, and the button that copies it. */
export function HealthReport(props: { readonly health: Health; readonly damaged: number }) {
  const { words } = useWording();
  const { copy, versions } = useTools();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<MessageName>();
  const report = describeHealth(props.health, props.damaged, versions);
  // Another report has not been copied yet.
  useEffect(() => setOutcome(undefined), [report]);
  const onClick = async () => {
    const done = await copy(report).then(
      () => "healthCopied" as const,
      () => "copyFailed" as const,
    );
    setOutcome(done);
    announce(words(done));
  };
  return (
    <section>
      <h3 id="report">{words("healthReport")}</h3>
      <p class="quiet">{words("healthReportWhat")}</p>
      {/* A scrolling region must be reachable by keyboard. */}
      {/* oxlint-disable-next-line no-noninteractive-tabindex */}
      <pre class="report" lang="en" tabIndex={0} role="region" aria-labelledby="report">
        {report}
      </pre>
      <p class="report-line">
        <button type="button" class="btn fill" onClick={() => void onClick()}>
          <Icon name={outcome === "healthCopied" ? "check" : "copy"} />
          {words(outcome === "healthCopied" ? outcome : "healthCopy")}
        </button>
        {outcome === "copyFailed" && <span class="small quiet">{words("copyFailed")}</span>}
      </p>
    </section>
  );
}
