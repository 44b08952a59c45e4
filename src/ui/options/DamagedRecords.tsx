import { useState } from "preact/hooks";
import { dayOf } from "../../collection/calendar-day.ts";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { errorCodeOf, ErrorMessage } from "../shared/ErrorMessage.tsx";
import { useWording } from "../shared/wording.ts";
import { useTools } from "./tools.ts";

/** Records that no longer parse: which, how to mend them, and the button that saves them as they lie there. */
export function DamagedRecords({ damaged }: { readonly damaged: readonly string[] }) {
  const { locale, words } = useWording();
  const { collection, now, saveFile } = useTools();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<{ readonly name: string } | { readonly code: CollectionErrorCode }>();
  const save = async () => {
    try {
      const name = `pomona-${dayOf(now())}-damaged.json`;
      saveFile({ name, mimeType: "application/json", parts: [await collection.raw(damaged)] });
      setOutcome({ name });
      announce(words("exportSaved", name));
    } catch (error) {
      setOutcome({ code: errorCodeOf(error) });
    }
  };
  return (
    <section aria-labelledby="damaged">
      <h3 id="damaged">{words("healthDamaged", new Intl.NumberFormat(locale).format(damaged.length))}</h3>
      <p class="quiet">{words("healthDamagedWhat")}</p>
      <ul class="keys-list num">
        {damaged.map((key) => (
          <li key={key}>{key}</li>
        ))}
      </ul>
      <p class="report-line">
        <button type="button" class="btn" onClick={() => void save()}>
          {words("healthDamagedSave")}
        </button>
        {outcome && "name" in outcome && <span class="small quiet">{words("exportSaved", outcome.name)}</span>}
      </p>
      {outcome && "code" in outcome && (
        <div role="alert">
          <ErrorMessage code={outcome.code} onRetry={() => void save()} />
        </div>
      )}
    </section>
  );
}
