import { useEffect } from "preact/hooks";
import { useAnnounce } from "../shared/Announcer.tsx";
import { ErrorMessage } from "../shared/ErrorMessage.tsx";
import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { PageRoleLine } from "./PageRoleLine.tsx";
import { roleOfGonePage } from "./page-role.ts";
import { describeWhere, wordsWithoutPosting } from "./page-words.ts";
import { titleOf } from "./RoleRow.tsx";
import { type PageTools, useTools } from "./tools.ts";
import { useLate } from "../shared/use-late.ts";
import type { Roles } from "./use-roles.ts";
import { type PageReading, useThisPage } from "./use-this-page.ts";

/** What the page in front of the user is; absent where there is none to speak of. Its place is kept while it is read. */
export function ThisPage({ roles }: { readonly roles: Roles }) {
  const { thisPage } = useTools();
  if (!thisPage) return null;
  return thisPage.isClosed ? <ClosedLine /> : <PageStrip tools={thisPage} roles={roles} />;
}

function ClosedLine() {
  const { words } = useWording();
  return (
    <section class="this-page closed" aria-label={words("thisPage")}>
      <p class="small quiet">{words("pageClosed")}</p>
    </section>
  );
}

function PageStrip({ tools, roles }: { readonly tools: PageTools; readonly roles: Roles }) {
  const { words } = useWording();
  const reading = useThisPage(tools);
  const late = useLate(!reading);
  useSaid(reading, roles);
  return (
    <section class="this-page" aria-label={words(reading?.page.isSelection ? "theSelection" : "thisPage")}>
      {reading?.read && <PageRoleLine reading={reading} read={reading.read} roles={roles} />}
      {reading?.failure && <ErrorMessage code={reading.failure} />}
      {reading && !reading.read && !reading.failure && <NoPosting reading={reading} roles={roles} />}
      {late && <p class="small quiet">{words("pageReading")}</p>}
    </section>
  );
}

function NoPosting({ reading: { page }, roles }: { readonly reading: PageReading; readonly roles: Roles }) {
  const { words } = useWording();
  const name = wordsWithoutPosting(page);
  const gone = name === "saidRemoved" ? roleOfGonePage(page, roles.records ?? []) : undefined;
  return (
    <div class="two grow">
      <p class="small quiet">{words(page.isSelection ? "theSelection" : "thisPage")}</p>
      {gone && (
        <p class="clip strong" dir="auto" lang={gone.posting.inLanguage} title={titleOf(gone)}>
          {titleOf(gone)}
        </p>
      )}
      <p class={name === "pageUnread" ? "unread-words" : undefined}>
        {name === "pageUnread" && <Icon name="warning" />}
        {words(name)}
      </p>
    </div>
  );
}

/** Says what was read, once for each reading. */
function useSaid(reading: PageReading | undefined, roles: Roles): void {
  const announce = useAnnounce();
  const wording = useWording();
  const isReady = reading !== undefined && roles.records !== undefined;
  useEffect(() => {
    if (!reading || !isReady) return;
    const { page, read } = reading;
    if (!read) return announce(wording.words(wordsWithoutPosting(page)));
    const { title, identifier } = read.observation.posting;
    announce([describeWhere(page, wording), title ?? identifier ?? ""].join(": "));
  }, [reading?.id, isReady]);
}
