import { describeMoment, type Wording } from "../posting/describe.ts";
import { type PostingRecord, wasSeen } from "./posting-record.ts";

/** When a role was seen, for the first time and the last; where nobody saw it, when it was brought in. */
export function describeSeen(record: PostingRecord, wording: Wording): readonly [string, ...string[]] {
  const { words } = wording;
  if (!wasSeen(record)) return [words("broughtInOn", describeMoment(record.lastSeen, wording))];
  return [
    words("firstSeen", describeMoment(record.firstSeen, wording)),
    words("lastSeen", describeMoment(record.lastSeen, wording)),
  ];
}
