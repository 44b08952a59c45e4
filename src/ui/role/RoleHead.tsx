import type { PostingHistory } from "../../collection/collection.ts";
import { describeSeen } from "../../collection/describe-seen.ts";
import type { PostingRecord, Snapshot } from "../../collection/posting-record.ts";
import { CopyMenu } from "../shared/CopyMenu.tsx";
import { useWording } from "../shared/wording.ts";
import { PageLink } from "./PageLink.tsx";
import { useTools } from "./tools.ts";

/** What the copy is of: title and team; role number, when the role was seen; the page, and where it stands. */
export function RoleHead(props: {
  readonly history: PostingHistory;
  readonly shown: Snapshot;
  readonly title: string;
  /** What each version is called, by its number. */
  readonly versions: ReadonlyMap<number, string>;
}) {
  const wording = useWording();
  const { words } = wording;
  const { record, snapshots } = props.history;
  const { observation, source, id } = props.shown;
  const { identifier, employmentUnit, inLanguage, url } = observation.posting;
  const { copy } = useTools();
  // The version that is read here, and nothing of the user's own.
  const read: PostingRecord = { ...record, posting: props.shown.observation.posting, snapshot: id, mine: {} };
  const textOf = async () => {
    const { roleText } = await import("../../exports/clipboard/role-text.ts");
    return roleText({ record: read, snapshots: [props.shown], visits: [] }, wording);
  };
  const seen = [identifier && words("roleNumber", identifier), ...describeSeen(record, wording)];
  return (
    <header class="r-head">
      <h1 dir="auto" lang={inLanguage}>
        {props.title}
      </h1>
      {employmentUnit && (
        <p class="team" dir="auto" lang={inLanguage}>
          {employmentUnit}
        </p>
      )}
      <p class="small quiet num">{seen.filter(Boolean).join(" · ")}</p>
      {snapshots.length > 1 && (
        <p class="small quiet">{words("thisVersion", `${props.versions.get(id) ?? ""} · ${source}`)}</p>
      )}
      <PageLink url={url} />
      {copy && (
        <div class="head-acts">
          <CopyMenu opens="down" records={[read]} copy={copy} textOf={textOf} />
        </div>
      )}
    </header>
  );
}
