import { mineOf } from "../../collection/posting-record.ts";
import type { WordsRead } from "../../posting/posting-words.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { Icon } from "../shared/Icon.tsx";
import { STATUS_WORDS, StatusMark } from "../shared/StatusMark.tsx";
import { useWording } from "../shared/wording.ts";
import { roleOfPage, visitToRecord } from "./page-role.ts";
import { describeWhere } from "./page-words.ts";
import { useTools } from "./tools.ts";
import type { Roles } from "./use-roles.ts";
import type { PageReading } from "./use-this-page.ts";

/** The posting on the page: where it stands, title, number; and the one thing to do with it. */
export function PageRoleLine(props: {
  readonly reading: PageReading;
  readonly read: WordsRead;
  readonly roles: Roles;
}) {
  const { reading, read, roles } = props;
  const { page } = reading;
  const wording = useWording();
  const { words } = wording;
  const { posting } = read.observation;
  const role = roleOfPage(page, read, roles.records ?? []);
  const title = posting.title ?? words("pageUntitled");
  const status = mineOf(role.record, "status");
  const number = posting.identifier ? words("roleNumber", posting.identifier) : words("pageNoNumber");
  return (
    <>
      <div class="two grow">
        <p class="small quiet clip">{describeWhere(page, wording)}</p>
        <p class="clip strong" dir="auto" lang={posting.inLanguage} title={title}>
          {title}
        </p>
        <p class="small quiet">
          <span class="num">{number}</span>
          {status && (
            <span class="page-status">
              {" · "}
              <StatusMark status={status} /> {words(STATUS_WORDS[status])}
            </span>
          )}
        </p>
        {role.relative && <p class="small quiet">{words("pageOtherPlace")}</p>}
        {page.isPrivate && <p class="small quiet">{words("pagePrivate")}</p>}
      </div>
      {roles.records && role.action && <PageButton {...props} role={role} />}
    </>
  );
}

function PageButton(props: Parameters<typeof PageRoleLine>[0] & { readonly role: ReturnType<typeof roleOfPage> }) {
  const { reading, read, roles, role } = props;
  const { words } = useWording();
  const { now } = useTools();
  const announce = useAnnounce();
  const isSaved = role.action === "unsave";
  const isCopy = role.action === "keep-copy";
  const act = () =>
    roles.attempt(async () => {
      const visit = isSaved ? undefined : visitToRecord(reading.page, read, role.record, { id: reading.id, at: now() });
      if (visit) await roles.recordVisit(visit);
      if (!isCopy) await roles.setMine(role.key, { saved: !isSaved });
      announce(words(isCopy ? "copyKept" : isSaved ? "unsaved" : "saved"));
    });
  return (
    <button type="button" class="btn" aria-pressed={isCopy ? undefined : isSaved} onClick={act}>
      <Icon name={isCopy ? "copy" : "save"} solid={isSaved} />
      {words(isCopy ? "keepCopy" : isSaved ? "saved" : "saveRole")}
    </button>
  );
}
