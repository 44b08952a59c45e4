import { ErrorMessage } from "../shared/ErrorMessage.tsx";
import { useLate } from "../shared/use-late.ts";
import { useWording } from "../shared/wording.ts";
import { DamagedRecords } from "./DamagedRecords.tsx";
import { FactTable } from "./FactTable.tsx";
import { HealthReport } from "./HealthReport.tsx";
import { ReadBy } from "./ReadBy.tsx";
import { TroubledRoles } from "./TroubledRoles.tsx";
import { useHealth } from "./use-health.ts";

/** How well pages are read: in counts, role by role, and as a report to copy. `onRetry`: told when it is tried again. */
export function HealthView(props: { readonly onRetry: () => void }) {
  const { words } = useWording();
  const { found, failure, look } = useHealth();
  const retry = () => {
    void look();
    props.onRetry();
  };
  const late = useLate(!found && !failure);
  const damaged = found ? found.damaged.length + found.damagedBeside.length : 0;
  const isEmpty = found && found.health.roles === 0 && damaged === 0;
  return (
    <>
      <header class="health">
        <h2>{words("healthTitle")}</h2>
        <p class="quiet">{words("healthWhat")}</p>
      </header>
      {failure && (
        <section role="alert">
          <p class="strong">{words("healthNotShown")}</p>
          <ErrorMessage code={failure} onRetry={retry} />
        </section>
      )}
      {late && (
        <section>
          <p id="waiting" class="quiet">
            {words("loadingRoles")}
          </p>
          <progress class="bar" aria-labelledby="waiting" />
        </section>
      )}
      {isEmpty && (
        <section>
          <p class="strong">{words("healthNothing")}</p>
          <p class="quiet">{words("healthNothingWhat")}</p>
        </section>
      )}
      {found && !isEmpty && (
        <>
          <ReadBy {...found} />
          <FactTable facts={found.health.facts} />
          <TroubledRoles roles={found.health.troubled} />
          {damaged > 0 && <DamagedRecords damaged={found.damaged} beside={found.damagedBeside} />}
          <HealthReport health={found.health} damaged={found.damaged.length} />
        </>
      )}
    </>
  );
}
