import { useState } from "preact/hooks";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { ErrorMessage, errorCodeOf } from "../shared/ErrorMessage.tsx";
import { useWording } from "../shared/wording.ts";
import { useTools } from "./tools.ts";

/** Says of a removed role, whether the user removed it or it was let go of, that it will be deleted, and brings it back. */
export function RemovedNotice({
  record,
  look,
}: {
  readonly record: PostingRecord;
  readonly look: () => Promise<void>;
}) {
  const { words } = useWording();
  const { collection } = useTools();
  const [failure, setFailure] = useState<CollectionErrorCode>();
  if (record.removedAt === undefined) return null;
  const restore = () => {
    setFailure(undefined);
    collection.restore([record.key]).then(look, (error: unknown) => setFailure(errorCodeOf(error)));
  };
  return (
    <div class="news">
      <p>{words("roleRemoved")}</p>
      <button type="button" class="btn" onClick={restore}>
        {words("undo")}
      </button>
      {failure && <ErrorMessage code={failure} onRetry={restore} />}
    </div>
  );
}
