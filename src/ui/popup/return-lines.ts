import type { PostingRecord } from "../../collection/posting-record.ts";
import { describeMoment, type Wording } from "../../posting/describe.ts";

/** That a role is listed again which had gone, in one short line; none for others. The whole of it is on the role's page. */
export function returnLines({ returnedAt }: PostingRecord, wording: Wording): readonly string[] {
  if (returnedAt === undefined) return [];
  return [wording.words("returnedSince", describeMoment(returnedAt, wording))];
}
