import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PostingHistory } from "../../collection/collection.ts";
import { compareCopies, copyToRead } from "../../collection/saved-copy.ts";
import { MinePanel } from "../card/MinePanel.tsx";
import { useMine } from "../card/use-mine.ts";
import { describeCount } from "../history/describe-count.ts";
import { ChangeLines } from "../history/ChangeLines.tsx";
import { Relatives } from "../relatives/Relatives.tsx";
import { useRelatives } from "../relatives/use-relatives.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { InterviewField } from "../shared/InterviewField.tsx";
import { useWording } from "../shared/wording.ts";
import { CopyFacts } from "./CopyFacts.tsx";
import { CopyText } from "./CopyText.tsx";
import { describeVersions } from "./describe-versions.ts";
import { EarlierNotes } from "./EarlierNotes.tsx";
import { ListingNews } from "./ListingNews.tsx";
import { PageLink } from "./PageLink.tsx";
import { RemovedNotice } from "./RemovedNotice.tsx";
import { RoleHead } from "./RoleHead.tsx";
import { useTools } from "./tools.ts";
import { useAddressed } from "./use-role-address.ts";
import { VersionChoice } from "./VersionChoice.tsx";

/** One saved copy of a role, whole, or two of them compared; and beside it the user's own side and all versions. */
export function RoleView({ history, look }: { readonly history: PostingHistory; readonly look: () => Promise<void> }) {
  const wording = useWording();
  const { words } = wording;
  const { collection, now } = useTools();
  const { asked, go } = useAddressed();
  const { record } = history;
  // Looked for again with each look at the role.
  const relatives = useRelatives(useCallback(() => collection.relatives(record.key), [collection, history]));
  const mine = useMine(record, collection, now);
  const aside = useRef<HTMLElement>(null);
  /** How often an earlier note was brought back: the field begins anew with it, and has the focus. */
  const [backs, setBacks] = useState(0);
  useEffect(() => {
    if (backs > 0) aside.current?.querySelector("textarea")?.focus();
  }, [backs]);
  const copy = copyToRead(history, asked?.version);
  // What is typed beside it must not wait for the two to be compared again.
  const compared = useMemo(() => copy && compareCopies(history, copy, asked?.against), [history, copy, asked?.against]);
  const shown = compared?.now ?? copy;
  const title = shown?.observation.posting.title ?? record.posting.title ?? record.key;
  useEffect(() => {
    document.title = `${title} – ${words("extensionName")}`;
  }, [title, words]);
  const versions = describeVersions(history, wording);
  useSaid(
    compared
      ? `${words("whatChanged")}: ${describeCount(compared.changes, wording)}`
      : words("thisVersion", versions.get(copy?.id ?? 0) ?? ""),
  );
  if (!copy || !shown) {
    return (
      <section>
        <h1>{words("errorNotFound")}</h1>
        <PageLink url={record.posting.url} />
      </section>
    );
  }
  return (
    <>
      <RoleHead history={history} shown={shown} title={title} versions={versions} />
      <RemovedNotice record={record} look={look} />
      <ListingNews history={history} />
      <Relatives of={record.key} relatives={relatives} onOpen={(key) => go({ key })} />
      {asked?.version !== undefined && asked.version !== copy.id && <p class="news">{words("versionNotKept")}</p>}
      {asked?.against !== undefined && !compared && <p class="news">{words("versionsNotAlike")}</p>}
      <div class="sides">
        <aside ref={aside}>
          <MinePanel key={backs} mine={mine} ready />
          <EarlierNotes
            notes={record.earlierNotes}
            mine={mine}
            onBack={() => {
              setBacks(backs + 1);
              void look();
            }}
          />
          {(mine.get("saved") || mine.get("interview")) && (
            <InterviewField
              key={record.key}
              interview={mine.get("interview")}
              // What could not be kept is said by the panel above.
              onSet={(interview) => void mine.set({ interview }).catch(() => undefined)}
            />
          )}
          <VersionChoice history={history} copy={copy} compared={compared} versions={versions} />
        </aside>
        <article>
          {compared && (
            <section class="compared" aria-labelledby="changed">
              <h2 id="changed">{words("whatChanged")}</h2>
              <p class="small quiet">
                {words("fromTo", versions.get(compared.before.id) ?? "", versions.get(compared.now.id) ?? "")}
              </p>
              <ChangeLines changes={compared.changes} />
            </section>
          )}
          <CopyFacts record={record} shown={shown} compared={compared} />
          <CopyText shown={shown} compared={compared} />
        </article>
      </div>
    </>
  );
}

/** Says to screen readers what is shown from now on; what the page opens with, they read by themselves. */
function useSaid(said: string): void {
  const announce = useAnnounce();
  const last = useRef(said);
  useEffect(() => {
    if (last.current !== said) announce(said);
    last.current = said;
  }, [announce, said]);
}
