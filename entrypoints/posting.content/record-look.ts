import type { Finding } from "../../src/extraction/find-posting.ts";
import type { PageCollection } from "../../src/messaging/wire.ts";
import type { PostingAddress } from "../../src/posting/address.ts";
import type { ReadInWords } from "../../src/posting/posting-in-words.ts";
import type { FoundWords } from "../../src/posting/posting-words.ts";
import type { CardSubject } from "../../src/ui/card/card-subject.ts";
import { errorCodeOf } from "../../src/collection/collection-error.ts";

/** One look at a posting's address. */
export interface Look {
  /** Id of the visit that it belongs to. */
  readonly visit: string;
  /** ms since 1970; another one for each look of a visit. */
  readonly at: number;
  /** What the page says is of its load, long ago. */
  readonly late?: true | undefined;
  readonly url: string;
  readonly address: PostingAddress;
  readonly finding: Finding;
}

interface Asked {
  readonly readWords: ReadInWords;
  readonly collection: Pick<PageCollection, "recordVisit">;
}

type Show = (subject: CardSubject) => void;

/** Records a look, and shows what there is to show: what was read as soon as it is, then what is kept of it. */
export async function recordLook(look: Look, background: Asked, show: Show): Promise<void> {
  const { finding, url } = look;
  if (finding.kind === "unreadable") show({ kind: finding.kind, url, problems: finding.problems });
  if (finding.kind === "removed") await recordRemoval(look, background, show);
  if (finding.kind === "posting") await recordPosting(look, finding.words, background, show);
}

/** A page that shows nothing is nothing to complain on: no card where it cannot be told what was kept. */
async function recordRemoval(
  { visit: id, at, late, url, address }: Look,
  { collection }: Asked,
  show: Show,
): Promise<void> {
  const page = { kind: "removed", identifier: address.identifier } as const;
  const kept = await collection.recordVisit({ id, at, late, url, page }).catch(() => undefined);
  if (kept) show({ kind: "removed", record: kept.record });
}

async function recordPosting(
  { visit: id, at, late, url }: Look,
  words: FoundWords,
  { readWords, collection }: Asked,
  show: Show,
): Promise<void> {
  let read, page;
  try {
    read = { kind: "posting", ...(await readWords(words)) } as const;
    // What is kept is what was read; the words for it are the day's.
    const { inWords: _, ...kept } = read;
    page = kept;
  } catch (error) {
    return show({ kind: "failed", code: errorCodeOf(error) });
  }
  show({ ...read, visit: { state: "recording" } });
  try {
    const result = await collection.recordVisit({ id, at, late, url, page });
    // `undefined` is for removed pages alone.
    if (result) show({ ...read, visit: { state: "recorded", ...result } });
  } catch (error) {
    show({ ...read, visit: { state: "failed", code: errorCodeOf(error) } });
  }
}
