import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import { STATUS_WORDS } from "../../collection/status-words.ts";
import { titleOf } from "../popup/RoleRow.tsx";
import { useTools } from "../popup/tools.ts";
import { StatusMark } from "../shared/StatusMark.tsx";
import { useWording } from "../shared/wording.ts";

/** Whose column it is: the whole title, which leads to the page, and how far the user has got with the role. */
export function RoleName({ record }: { readonly record: PostingRecord }) {
  const { words } = useWording();
  const { openPage } = useTools();
  const status = mineOf(record, "status");
  const { url, inLanguage } = record.posting;
  return (
    <>
      <a
        dir="auto"
        lang={inLanguage}
        href={url}
        title={titleOf(record)}
        onClick={(event) => {
          event.preventDefault();
          openPage(url);
        }}
      >
        {titleOf(record)}
      </a>
      <p class="who small quiet">
        <StatusMark status={status} />
        {words(status ? STATUS_WORDS[status] : "statusNone")}
        {record.listing === "removed" && (
          <span class="tag gone">
            <span class="dot" />
            {words("noLongerListed")}
          </span>
        )}
      </p>
    </>
  );
}
