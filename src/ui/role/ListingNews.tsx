import type { PostingHistory } from "../../collection/collection.ts";
import { lastSeenListed } from "../../collection/saved-copy.ts";
import { describeMoment } from "../../posting/describe.ts";
import { describeReturn } from "./describe-return.ts";
import { useWording } from "../shared/wording.ts";

/** Whether the role is gone from Apple's page, or was; nothing where it has always been there. */
export function ListingNews({ history }: { readonly history: PostingHistory }) {
  const wording = useWording();
  const { record } = history;
  if (record.listing === "removed") {
    const seen = describeMoment(lastSeenListed(history) ?? record.lastSeen, wording);
    return (
      <p class="news gone">
        <span class="dot" />
        {wording.words("goneCopy", seen)}
      </p>
    );
  }
  const returned = describeReturn(record, wording);
  return returned ? <p class="news">{returned}</p> : null;
}
