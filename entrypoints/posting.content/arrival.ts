import type { PostingRecord } from "../../src/collection/posting-record.ts";
import type { CardSubject } from "../../src/ui/card/card-subject.ts";

/** The user's coming to an address, which may be looked at several times: a page goes on drawing itself. */
export interface Arrival {
  /** The subject with the role as it was kept when the user came, and not as an earlier look of the same arrival left it. */
  readonly seenFrom: (subject: CardSubject) => CardSubject;
  /** The user has left. */
  readonly end: () => void;
}

export function openArrival(): Arrival {
  let first: { readonly before?: PostingRecord | undefined } | undefined;
  return {
    seenFrom(subject) {
      if (subject.kind !== "posting" || subject.visit.state !== "recorded") return subject;
      const { before } = (first ??= subject.visit);
      return { ...subject, visit: { ...subject.visit, before } };
    },
    end: () => void (first = undefined),
  };
}
