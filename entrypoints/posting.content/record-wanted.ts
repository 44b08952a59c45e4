import type { PageCollection } from "../../src/messaging/wire.ts";
import { type CardSubject, recordOf } from "../../src/ui/card/card-subject.ts";
import { errorCodeOf } from "../../src/ui/shared/ErrorMessage.tsx";
import type { Look } from "./record-look.ts";

/** What the card is about, and the look that it was seen at. */
interface Seen {
  readonly look?: Look | undefined;
  readonly subject?: CardSubject | undefined;
}

/**
 * `setMine` for the card: where the role is not kept, or no more, the look at its page is recorded first, for whoever
 * saves a role or writes on it wants it kept. Taking a value away from nothing is refused as ever.
 * @param show Told of what the card is about once that is recorded.
 */
export function recordWanted(
  { recordVisit, setMine }: PageCollection,
  seen: () => Seen,
  show: (look: Look, subject: CardSubject) => void,
): PageCollection["setMine"] {
  return async (key, values, at) => {
    try {
      return await setMine(key, values, at);
    } catch (error) {
      const { look, subject } = seen();
      const isWanted = errorCodeOf(error) === "not-found" && Object.values(values).some(Boolean);
      if (!isWanted || !look || subject?.kind !== "posting" || recordOf(subject)?.key !== key) throw error;
      const { id, at: lookedAt, url } = look;
      const { visit: _visit, ...page } = subject;
      const result = await recordVisit({ id, at: lookedAt, url, wanted: true, page });
      const record = await setMine(key, values, at);
      // Whether it is the first look nobody knows: it was seen before in so far as it was not kept.
      if (result) show(look, { ...subject, visit: { state: "recorded", record, before: record } });
      return record;
    }
  };
}
