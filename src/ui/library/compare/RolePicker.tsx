import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PostingRecord } from "../../../collection/posting-record.ts";
import { describePlace } from "../../../posting/describe.ts";
import { titleOf } from "../../popup/RoleRow.tsx";
import { searchRoles } from "../../popup/search-roles.ts";
import { shownPlace } from "../../popup/shown-values.ts";
import { useWording } from "../../shared/wording.ts";

/** How many are offered; a longer search finds the others. */
const OFFERED = 50;

/** A search for one more role to compare, over everything else until one is picked or it is closed. */
export function RolePicker(props: {
  readonly title: string;
  /** Those that can be picked. */
  readonly records: readonly PostingRecord[];
  readonly onPick: (record: PostingRecord) => void;
  readonly onClose: () => void;
}) {
  const wording = useWording();
  const { locale, words } = wording;
  const [search, setSearch] = useState("");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const newest = useMemo(() => props.records.toSorted((a, b) => b.lastSeen - a.lastSeen), [props.records]);
  const found = useMemo(() => searchRoles(newest, search, wording), [newest, search, wording]);
  const more = found.length - OFFERED;
  return (
    <dialog ref={dialog} class="keys picker pomona" aria-labelledby="picker-title" onClose={props.onClose}>
      <h2 id="picker-title" class="strong" dir="auto">
        {props.title}
      </h2>
      <input
        class="field"
        type="search"
        aria-label={words("findRole")}
        placeholder={words("findRole")}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <ul class="offered">
        {found.slice(0, OFFERED).map((record) => (
          <Offered key={record.key} record={record} onPick={() => props.onPick(record)} />
        ))}
      </ul>
      <p class="small quiet" role="status">
        {found.length === 0 && words("nothingFits")}
        {more > 0 && words("showMore", new Intl.NumberFormat(locale).format(more))}
      </p>
      <button type="button" class="btn" onClick={() => dialog.current?.close()}>
        {words("close")}
      </button>
    </dialog>
  );
}

function Offered({ record, onPick }: { readonly record: PostingRecord; readonly onPick: () => void }) {
  const { words } = useWording();
  const { inLanguage, employmentUnit } = record.posting;
  const place = shownPlace(record);
  const about = [employmentUnit, place && describePlace(place), record.key];
  return (
    <li>
      <button type="button" class="role-offer" onClick={onPick}>
        <span class="medium" dir="auto" lang={inLanguage}>
          {titleOf(record)}
        </span>
        <span class="small quiet" dir="auto" lang={inLanguage}>
          {about.filter(Boolean).join(" · ")}
        </span>
        {record.listing === "removed" && <span class="small quiet">{words("noLongerListed")}</span>}
      </button>
    </li>
  );
}
