import { useState } from "preact/hooks";
import type { RoleSet } from "../../../collection/handed-roles.ts";
import type { PostingRecord } from "../../../collection/posting-record.ts";
import type { ExportOptions } from "../../../exports/chosen-bundle.ts";
import { sizeOfAll } from "../../../exports/expected-size.ts";
import type { ExportFormat } from "../../../exports/format.ts";
import { holdsAll } from "../../../exports/gather-export.ts";
import { EXPORT_FORMATS } from "../../../exports/index.ts";
import { json } from "../../../exports/json.ts";
import type { Look } from "../../../exports/preview/file-preview.ts";
import { useTaking } from "../../popup/use-taking.ts";
import { ErrorMessage } from "../../shared/ErrorMessage.tsx";
import { Leaf } from "../../shared/Icon.tsx";
import { useLate } from "../../shared/use-late.ts";
import { useWording } from "../../shared/wording.ts";
import { RoomLinks } from "../RoomLinks.tsx";
import { AlongChoice, FormatChoice, LeftOut, SetChoice } from "./Choices.tsx";
import { fileSize } from "./file-size.ts";
import { LookFirst } from "./LookFirst.tsx";
import { TakeBar } from "./TakeBar.tsx";
import { useTools } from "./tools.ts";
import { LOOKED_AT, useLook } from "./use-look.ts";
import { type RolesOfSet, useRoleSets } from "./use-role-sets.ts";

/** Exports roles: which, in which format, what goes along; a look at the file first, and then the file. */
export function ExportRoom() {
  const { words } = useWording();
  const { openLibrary, isLost } = useTools();
  const { sets, dated, failure, load } = useRoleSets();
  const late = useLate(!sets && !failure);
  return (
    <main class="options files pomona">
      <h1>
        <Leaf />
        {words("extensionName")}
      </h1>
      <button type="button" class="link" onClick={openLibrary}>
        {words("openLibrary")}
      </button>
      <RoomLinks here="export" />
      <header>
        <h2>{words("export")}</h2>
        <p class="quiet">{words("exportRoom")}</p>
      </header>
      {failure && (
        <div role="alert">
          <ErrorMessage code={failure} onRetry={() => void load()} />
        </div>
      )}
      {isLost && <p role="status">{words("exportHandedGone")}</p>}
      {late && <p role="status">{words("loadingRoles")}</p>}
      {sets && dated && <ExportForm sets={sets} dated={dated} />}
    </main>
  );
}

function ExportForm({ sets, dated }: { readonly sets: readonly RolesOfSet[]; readonly dated: ReadonlySet<string> }) {
  const { words } = useWording();
  const tools = useTools();
  const taken = useTaking(tools);
  const [wanted, setWanted] = useState<RoleSet>(tools.handed.set);
  const [format, setFormat] = useState<ExportFormat>(EXPORT_FORMATS[0] ?? json);
  const [options, setOptions] = useState<ExportOptions>(format.usual);
  const { keys, records, set } = rolesIn(sets, wanted, format, dated);
  const kept = sets.find((one) => one.set === "all")?.records ?? [];
  const { look, failure } = useLook(format, records, options, holdsAll(keys, kept));
  const isBusy = taken.progress.step === "reading";
  // What was said of another file is not said of this one.
  const change = (act: () => void) => {
    taken.dismiss();
    act();
  };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <div class="choices" inert={isBusy}>
        <SetChoice sets={sets} chosen={set} onChoose={(next) => change(() => setWanted(next))} />
        <FormatChoice
          chosen={format}
          onChoose={(next) =>
            change(() => {
              setFormat(next);
              setOptions(next.usual);
            })
          }
        />
        <AlongChoice format={format} options={options} onChange={(next) => change(() => setOptions(next))} />
      </div>
      <div class="outlook">
        <h3 id="look">{words("exportPreview")}</h3>
        {failure && <ErrorMessage code={failure} />}
        {records.length === 0 ? (
          <p>{words((format.onlyDated && format.emptyWords) || "exportNone")}</p>
        ) : (
          look && <LookFirst preview={look.preview} />
        )}
        <LeftOut options={options} />
        {records.length > 0 && <Amount format={format} count={records.length} look={look} />}
        <TakeBar
          export={taken}
          can={records.length > 0}
          onTake={() => taken.take(format, keys, { options, records })}
        />
      </div>
    </form>
  );
}

/** How many roles, and how large their file will be, by the first ones of them. */
function Amount(props: { readonly format: ExportFormat; readonly count: number; readonly look: Look | undefined }) {
  const { locale, words } = useWording();
  const { count, look } = props;
  const roles = new Intl.NumberFormat(locale).format(count);
  if (!look || look.size === 0) return <p>{words("exportAmountRoles", roles)}</p>;
  // What is packed is the smaller the more there is that is alike.
  const isPacked = props.format.looks === "sheets" || props.format.looks === "files";
  const size = fileSize(sizeOfAll(look, Math.min(LOOKED_AT, count), count), locale);
  return <p>{words(isPacked && count > LOOKED_AT ? "exportAmountMost" : "exportAmount", roles, size)}</p>;
}

/** The roles of the wanted set that the format has something to say of; of all, where there is no such set. */
function rolesIn(
  sets: readonly RolesOfSet[],
  wanted: RoleSet,
  { onlyDated }: ExportFormat,
  dated: ReadonlySet<string>,
): RolesOfSet {
  const none: RolesOfSet = { set: "all", keys: [], records: [] as readonly PostingRecord[] };
  const found = sets.find(({ set }) => set === wanted) ?? sets.at(-1) ?? none;
  if (!onlyDated) return found;
  return {
    ...found,
    keys: found.keys.filter((key) => dated.has(key)),
    records: found.records.filter(({ key }) => dated.has(key)),
  };
}
