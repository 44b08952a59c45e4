import type { PostingRecord } from "../../src/collection/posting-record.ts";
import type { CardSubject } from "../../src/ui/card/card-subject.ts";

/**
 * ms from the first look of a visit within which other words are its page being drawn. What a page says otherwise after
 * that was edited while it stood open: a visit of its own, or the version that was read for a minute or an hour were lost.
 */
const DRAWING = 60_000;
/** ms after its load for which what a page says may be taken for what the site says now. */
const FRESH = 3_600_000;

/** The user's coming to an address, which may be looked at several times: a page goes on drawing itself. */
export interface Arrival {
  /** What a look now is told as: the visit it belongs to, and a time (ms since 1970) after that of any earlier look. */
  readonly look: (now: number) => { readonly visit: string; readonly at: number; readonly late?: true | undefined };
  /** The subject with the role as it was kept when the user came, and not as an earlier look of the same arrival left it. */
  readonly seenFrom: (subject: CardSubject) => CardSubject;
  /** The user is taken to come anew, to the same page: its words are of when they were. */
  readonly beginAgain: () => void;
  /** The user has left. */
  readonly end: () => void;
}

/**
 * An arrival at the address that the page is at now; it is used for the next one once it has ended. A script that comes
 * to a page long after its load, as after an update of the extension, looks at words of that time: it says so.
 * @param startedAt When the script came, and `loadedAt`, when the page was loaded: ms since 1970.
 */
export function openArrival(startedAt: number, loadedAt: number): Arrival {
  let late = startedAt - loadedAt > FRESH || undefined;
  let first: { readonly before?: PostingRecord | undefined } | undefined;
  let visit: string | undefined;
  let since = 0;
  let at = 0;
  const beginAgain = () => void (first = visit = undefined);
  return {
    look(now) {
      const saidAt = late ? loadedAt : now;
      if (!visit || saidAt - since > DRAWING) {
        visit = crypto.randomUUID();
        since = at = saidAt;
      }
      // The store goes by the times: a clock that was set back must not make the newer words the older ones.
      else at = Math.max(at + 1, saidAt);
      return { visit, at, late };
    },
    seenFrom(subject) {
      if (subject.kind !== "posting" || subject.visit.state !== "recorded") return subject;
      const { before } = (first ??= subject.visit);
      return { ...subject, visit: { ...subject.visit, before } };
    },
    beginAgain,
    end() {
      beginAgain();
      late = undefined;
    },
  };
}
