import type { Collection } from "../../src/collection/collection.ts";
import type { PostingAddress } from "../../src/posting/address.ts";
import type { Reading } from "../../src/posting/observation.ts";
import type { CardSubject } from "../../src/ui/card/card-subject.ts";
import { errorCodeOf } from "../../src/ui/shared/ErrorMessage.tsx";

/** One look at a posting's address. */
export interface Look {
  /** Unique. */
  readonly id: string;
  /** ms since 1970. */
  readonly at: number;
  readonly url: string;
  readonly address: PostingAddress;
  readonly reading: Reading;
}

/** Records a look, and shows what there is to show: at once what was read, then what is kept of it. */
export async function recordLook(
  { id, at, url, address, reading }: Look,
  collection: Pick<Collection, "recordVisit">,
  show: (subject: CardSubject) => void,
): Promise<void> {
  const { kind, problems } = reading;
  if (kind === "unreadable") show({ kind, url, problems });
  if (kind === "removed") {
    // A page that shows nothing is nothing to complain on: no card where it cannot be told what was kept.
    const page = { kind, identifier: address.identifier } as const;
    const kept = await collection.recordVisit({ id, at, url, page }).catch(() => undefined);
    if (kept) show({ kind, record: kept.record });
  }
  if (kind === "posting") {
    const { observation } = reading;
    show({ kind, observation, problems, visit: { state: "recording" } });
    try {
      const result = await collection.recordVisit({ id, at, url, page: { kind, observation, problems } });
      // `undefined` is for removed pages alone.
      if (result) show({ kind, observation, problems, visit: { state: "recorded", ...result } });
    } catch (error) {
      show({ kind, observation, problems, visit: { state: "failed", code: errorCodeOf(error) } });
    }
  }
}
