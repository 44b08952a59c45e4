import { differencesOf } from "../../collection/families/differences.ts";
import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import { StatusMark } from "../shared/StatusMark.tsx";
import { useWording } from "../shared/wording.ts";
import { describePosted } from "./family-words.ts";
import { PlaceWords } from "./RowWords.tsx";

/** Of a member of a family, what its lead does not say already; its name is told above this. */
export function MemberWords({ record, lead }: { readonly record: PostingRecord; readonly lead: PostingRecord }) {
  const wording = useWording();
  const differs = differencesOf(record, lead);
  const posted = describePosted(record, lead, wording);
  const { inLanguage } = record.posting;
  return (
    <>
      <StatusMark status={mineOf(record, "status")} named />
      {differs.has("title") && differs.has("place") && <PlaceWords record={record} />}
      {differs.has("language") && inLanguage && (
        <span class="clip">{new Intl.DisplayNames(wording.locale, { type: "language" }).of(inLanguage)}</span>
      )}
      {posted && (
        <span class="clip num" title={posted.whole}>
          {posted.short}
        </span>
      )}
    </>
  );
}
