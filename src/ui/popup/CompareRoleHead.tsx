import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import { STATUS_WORDS } from "../../collection/status-words.ts";
import { StatusMark } from "../shared/StatusMark.tsx";
import { useWording } from "../shared/wording.ts";
import { titleOf } from "./RoleRow.tsx";
import { useTools } from "./tools.ts";

/** The head of a role's column: its whole title, and how far the user has got with it. */
export function CompareRoleHead({ record }: { readonly record: PostingRecord }) {
  const { words } = useWording();
  const { openPage } = useTools();
  const status = mineOf(record, "status");
  const { url, inLanguage } = record.posting;
  return (
    <th scope="col">
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
    </th>
  );
}
