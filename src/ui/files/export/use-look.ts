import { useEffect, useState } from "preact/hooks";
import type { CollectionErrorCode } from "../../../collection/collection-error.ts";
import type { PostingRecord } from "../../../collection/posting-record.ts";
import type { ExportOptions } from "../../../exports/chosen-bundle.ts";
import type { ExportBundle } from "../../../exports/export-bundle.ts";
import type { ExportFormat } from "../../../exports/format.ts";
import { gatherExport } from "../../../exports/gather-export.ts";
import { type Look, lookAt } from "../../../exports/preview/file-preview.ts";
import { errorCodeOf } from "../../shared/ErrorMessage.tsx";
import { useWording } from "../../shared/wording.ts";
import { useTools } from "./tools.ts";

/** Roles that are looked at before a file is made. */
export const LOOKED_AT = 5;

/**
 * What the file of these roles would look like, by its first ones; nothing while that is being made.
 * @param isEverything Whether they are all that are kept.
 */
export function useLook(
  format: ExportFormat,
  records: readonly PostingRecord[],
  options: ExportOptions,
  isEverything: boolean,
) {
  const { collection, generator, now } = useTools();
  const wording = useWording();
  const [bundle, setBundle] = useState<ExportBundle>();
  const [look, setLook] = useState<Look>();
  const [failure, setFailure] = useState<CollectionErrorCode>();
  const first = records.slice(0, LOOKED_AT);
  // Another reading of the same roles brings other words of theirs, perhaps.
  const listed = first.map(({ key, snapshot, lastSeen }) => `${key} ${snapshot} ${lastSeen}`).join("\n");
  const mine = first.map(({ mine: values }) => JSON.stringify(values)).join("\n");
  const { withNotes, withHistory } = options;

  const attempt = (work: (isWanted: () => boolean) => Promise<void>) => {
    let isWanted = true;
    setFailure(undefined);
    work(() => isWanted).catch((error: unknown) => {
      if (isWanted) setFailure(errorCodeOf(error));
    });
    return () => {
      isWanted = false;
    };
  };
  useEffect(
    () =>
      attempt(async (isWanted) => {
        const keys = first.map(({ key }) => key);
        const answers = isEverything ? "all" : "to-roles";
        const read = await gatherExport(collection, keys, { now: now(), generator, answers });
        if (isWanted()) setBundle(read);
      }),
    [collection, listed, mine, isEverything],
  );
  useEffect(() => {
    if (!bundle) return undefined;
    return attempt(async (isWanted) => {
      const made = await lookAt(format, bundle, { withNotes, withHistory, wording }, isEverything);
      if (isWanted()) setLook(made);
    });
  }, [bundle, format, withNotes, withHistory, wording]);
  return { look, failure };
}
