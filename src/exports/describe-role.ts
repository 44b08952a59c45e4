import type { PostingHistory } from "../collection/collection.ts";
import { describeInterview } from "../collection/interview.ts";
import { describeSeen } from "../collection/describe-seen.ts";
import { mineOf } from "../collection/posting-record.ts";
import { STATUS_WORDS } from "../collection/status-words.ts";
import { versionsOf } from "../collection/versions.ts";
import { describeDate, describeMoment, type Wording } from "../posting/describe.ts";
import { SECTION_WORDS } from "../posting/section-words.ts";
import type { Sections } from "../posting/sections.ts";
import { describeFacts, type DescribedFact } from "./describe-facts.ts";
import { PROSE_SECTIONS } from "./prose-sections.ts";

/** One section of a posting: our word for it, and the page's own words. */
export interface DescribedText {
  readonly heading: string;
  readonly items: readonly string[];
  /** True where the items are paragraphs, false where they are points. */
  readonly prose: boolean;
}

/** A role as a document tells it, in the user's language where the words are ours. */
export interface DescribedRole {
  readonly title: string;
  /** Where the posting stands, and its number where it has one. */
  readonly url: string;
  readonly number?: string | undefined;
  /** Language of the posting's own words, BCP 47. */
  readonly language?: string | undefined;
  /** When it was seen, and whether it is still listed. */
  readonly seen: readonly string[];
  readonly facts: readonly DescribedFact[];
  readonly mine: readonly DescribedFact[];
  readonly texts: readonly DescribedText[];
  /** Earlier versions of the words, the latest of them first. */
  readonly earlier: readonly { readonly heading: string; readonly texts: readonly DescribedText[] }[];
}

/** A role's history in words; the user's side and earlier versions where the history still holds them. */
export function describeRole(history: PostingHistory, wording: Wording): DescribedRole {
  const { record, snapshots } = history;
  const { words } = wording;
  const current = snapshots.find(({ id }) => id === record.snapshot);
  const seen = [...describeSeen(record, wording), ...(record.listing === "removed" ? [words("noLongerListed")] : [])];
  return {
    title: record.posting.title ?? words("pageUntitled"),
    url: record.posting.url,
    number: record.posting.identifier,
    language: record.posting.inLanguage,
    seen,
    facts: describeFacts(record, wording),
    mine: describeMine(history, wording),
    texts: textsOf(current?.observation.sections ?? {}, wording),
    earlier: versionsOf(history)
      .filter(({ id }) => id !== record.snapshot)
      .map(({ id, source, from, until }) => {
        const span = words("fromTo", describeMoment(from, wording), describeMoment(until, wording));
        const sections = snapshots.find((snapshot) => snapshot.id === id)?.observation.sections ?? {};
        return { heading: `${source}, ${span}`, texts: textsOf(sections, wording) };
      }),
  };
}

function describeMine({ record, reminder }: PostingHistory, wording: Wording): readonly DescribedFact[] {
  const { words, locale } = wording;
  const status = mineOf(record, "status");
  const stars = mineOf(record, "stars");
  const interview = mineOf(record, "interview");
  const said = [
    [words("factStatus"), status && words(STATUS_WORDS[status])],
    [words("factStars"), stars && words("starsOf", new Intl.NumberFormat(locale).format(stars))],
    [words("factInterview"), interview && describeInterview(interview, wording)],
    [words("followUpOn"), reminder?.state === "waiting" ? describeDate(reminder.due, wording) : undefined],
    [words("factNotes"), mineOf(record, "notes")],
  ] as const;
  return said.flatMap(([label, value]) => (value ? { label, lines: value.split(/\r\n|[\r\n]/), stated: true } : []));
}

function textsOf(sections: Sections, { words }: Wording): readonly DescribedText[] {
  return (Object.keys(SECTION_WORDS) as (keyof typeof SECTION_WORDS)[]).flatMap((name) => {
    const items = sections[name]?.items ?? [];
    return items.length > 0 ? { heading: words(SECTION_WORDS[name]), items, prose: PROSE_SECTIONS.has(name) } : [];
  });
}
