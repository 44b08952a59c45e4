import type { RoleSet } from "../../../collection/handed-roles.ts";
import type { ExportOptions } from "../../../exports/chosen-bundle.ts";
import type { ExportFormat } from "../../../exports/format.ts";
import { EXPORT_FORMATS } from "../../../exports/index.ts";
import type { MessageName } from "../../../posting/words.ts";
import { useWording } from "../../shared/wording.ts";
import type { RolesOfSet } from "./use-role-sets.ts";

const SET_WORDS = {
  chosen: "exportChosen",
  filtered: "exportFiltered",
  saved: "exportSavedRoles",
  all: "exportEvery",
} as const satisfies Record<RoleSet, MessageName>;

/** Which roles. */
export function SetChoice(props: {
  readonly sets: readonly RolesOfSet[];
  readonly chosen: RoleSet;
  readonly onChoose: (set: RoleSet) => void;
}) {
  const { locale, words } = useWording();
  const figure = new Intl.NumberFormat(locale);
  return (
    <fieldset>
      <legend>{words("exportWhich")}</legend>
      <div class="sets">
        {props.sets.map(({ set, records }) => (
          <label key={set}>
            <input type="radio" name="set" checked={set === props.chosen} onChange={() => props.onChoose(set)} />
            <span>{words(SET_WORDS[set])}</span> <span class="num quiet">{figure.format(records.length)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Which format, each with what it is for. */
export function FormatChoice(props: {
  readonly chosen: ExportFormat;
  readonly onChoose: (format: ExportFormat) => void;
}) {
  const { words } = useWording();
  return (
    <fieldset>
      <legend>{words("exportFormat")}</legend>
      <div class="formats">
        {EXPORT_FORMATS.map((format) => (
          <label key={format.id}>
            <input
              type="radio"
              name="format"
              checked={format === props.chosen}
              onChange={() => props.onChoose(format)}
              aria-labelledby={`format-${format.id}`}
              aria-describedby={`about-${format.id}`}
            />
            <span id={`format-${format.id}`} class="strong">
              {words(format.label)}
            </span>
            <span id={`about-${format.id}`} class="quiet small">
              {words(format.about)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const OPTION_WORDS = {
  withNotes: "exportMine",
  withHistory: "exportHistory",
} as const satisfies Record<keyof ExportOptions, MessageName>;

const OPTIONS = ["withNotes", "withHistory"] as const;

/** What goes along besides the postings, where the format has room for it. */
export function AlongChoice(props: {
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  readonly onChange: (options: ExportOptions) => void;
}) {
  const { format, options } = props;
  const { words } = useWording();
  return (
    <fieldset>
      <legend>{words("exportAlong")}</legend>
      {OPTIONS.map((name) => (
        <div key={name} class="choice">
          <input
            id={name}
            type="checkbox"
            checked={options[name]}
            disabled={!format.room[name]}
            aria-describedby={format.room[name] ? undefined : `${name}-no`}
            onChange={({ currentTarget }) => props.onChange({ ...options, [name]: currentTarget.checked })}
          />
          <label htmlFor={name}>{words(OPTION_WORDS[name])}</label>
          {!format.room[name] && (
            <p id={`${name}-no`} class="quiet small">
              {words("exportNoRoom")}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** What is not in the file, as a line; nothing where all of it is. */
export function LeftOut({ options }: { readonly options: ExportOptions }) {
  const { words } = useWording();
  const missing = OPTIONS.filter((name) => !options[name]).map((name) => words(OPTION_WORDS[name]));
  if (missing.length === 0) return null;
  // The words have commas of their own.
  return <p class="quiet">{words("exportLeftOut", missing.join(" · "))}</p>;
}
