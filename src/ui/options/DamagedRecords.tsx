import { useState } from "preact/hooks";
import { dayOf } from "../../collection/calendar-day.ts";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { errorCodeOf, ErrorMessage } from "../shared/ErrorMessage.tsx";
import { useWording } from "../shared/wording.ts";
import { useTools } from "./tools.ts";

interface DamagedRecordsProps {
  readonly damaged: readonly string[];
  /** Reminders and answers. */
  readonly beside: readonly string[];
}

/** What no longer parses: which, how to mend it, and the button that saves it as it lies there. */
export function DamagedRecords({ damaged, beside }: DamagedRecordsProps) {
  const { locale, words } = useWording();
  const { collection, now, saveFile } = useTools();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<{ readonly name: string } | { readonly code: CollectionErrorCode }>();
  const count = (keys: readonly string[]) => new Intl.NumberFormat(locale).format(keys.length);
  const save = async () => {
    try {
      const name = `pomona-${dayOf(now())}-damaged.json`;
      saveFile({
        name,
        mimeType: "application/json",
        parts: [await collection.raw([...new Set([...damaged, ...beside])])],
      });
      setOutcome({ name });
      announce(words("exportSaved", name));
    } catch (error) {
      setOutcome({ code: errorCodeOf(error) });
    }
  };
  return (
    <section aria-labelledby={damaged.length > 0 ? "damaged" : "damaged-beside"}>
      {damaged.length > 0 && (
        <>
          <h3 id="damaged">{words("healthDamaged", count(damaged))}</h3>
          <p class="quiet">{words("healthDamagedWhat")}</p>
          <KeysList keys={damaged} />
        </>
      )}
      {beside.length > 0 && (
        <>
          <h3 id="damaged-beside">{words("healthDamagedBeside", count(beside))}</h3>
          <p class="quiet">{words("healthDamagedBesideWhat")}</p>
          <KeysList keys={beside} />
        </>
      )}
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

function KeysList({ keys }: { readonly keys: readonly string[] }) {
  return (
    <ul class="keys-list num">
      {keys.map((key) => (
        <li key={key} dir="auto">
          {key}
        </li>
      ))}
    </ul>
  );
}
