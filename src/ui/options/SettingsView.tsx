import { useState } from "preact/hooks";
import { KEEP_MONTHS, type Settings } from "../../collection/settings.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { Icon } from "../shared/Icon.tsx";
import { useSettings } from "../shared/use-settings.ts";
import { useWording } from "../shared/wording.ts";
import { Choice } from "./Choice.tsx";
import { useTools } from "./tools.ts";

/** The settings; each is kept as soon as it is changed, and said to be. */
export function SettingsView() {
  const { words } = useWording();
  const announce = useAnnounce();
  const { settings, change } = useSettings(useTools().settings);
  const [outcome, setOutcome] = useState<"kept" | "failed">();
  const set = async (wanted: Partial<Settings>): Promise<void> => {
    setOutcome(undefined);
    try {
      await change(wanted);
      setOutcome("kept");
      announce(words("saved"));
    } catch {
      setOutcome("failed");
    }
  };
  return (
    <>
      <header>
        <h2>
          {words("settings")}
          {outcome === "kept" && (
            <span class="kept" aria-hidden="true">
              <Icon name="check" />
              {words("saved")}
            </span>
          )}
        </h2>
        <p class="quiet">{words("settingsWhat")}</p>
        {outcome === "failed" && (
          <p role="alert" class="failure">
            <Icon name="warning" />
            {words("settingsNotKept")}
          </p>
        )}
      </header>
      {settings && <SettingsForm settings={settings} set={(wanted) => void set(wanted)} />}
    </>
  );
}

function SettingsForm(props: { readonly settings: Settings; readonly set: (wanted: Partial<Settings>) => void }) {
  const { settings, set } = props;
  const { words } = useWording();
  return (
    <>
      <section>
        <fieldset>
          <legend>{words("rememberWhich")}</legend>
          <Choice
            type="radio"
            group="remember"
            label="rememberEvery"
            what="rememberEveryWhat"
            checked={settings.remember === "every"}
            onChoose={() => set({ remember: "every" })}
          />
          <Choice
            type="radio"
            group="remember"
            label="rememberSaved"
            what="rememberSavedWhat"
            checked={settings.remember === "saved"}
            onChoose={() => set({ remember: "saved" })}
          />
        </fieldset>
        <KeepFor {...props} />
      </section>
      <section>
        <fieldset>
          <legend>{words("onTheSite")}</legend>
          <Choice
            type="checkbox"
            label="marksOnSearch"
            what="marksOnSearchWhat"
            checked={settings.searchMarks}
            onChoose={(searchMarks) => set({ searchMarks })}
          />
          <Choice
            type="checkbox"
            label="pauseOnSite"
            what="pauseWhat"
            checked={settings.paused}
            onChoose={(paused) => set({ paused })}
          />
        </fieldset>
      </section>
    </>
  );
}

function KeepFor({ settings, set }: Parameters<typeof SettingsForm>[0]) {
  const { locale, words } = useWording();
  const figure = new Intl.NumberFormat(locale);
  return (
    <div class="keep-for">
      <label htmlFor="keep-for">{words("keepFor")}</label>
      <select
        id="keep-for"
        class="field"
        aria-describedby="keep-for-what"
        value={String(settings.keepMonths)}
        onChange={({ currentTarget }) => {
          const keepMonths = KEEP_MONTHS.find((months) => String(months) === currentTarget.value);
          if (keepMonths !== undefined) set({ keepMonths });
        }}
      >
        {KEEP_MONTHS.map((months) => (
          <option key={months} value={String(months)}>
            {months === 0 ? words("keepWithoutEnd") : words("keepMonths", figure.format(months))}
          </option>
        ))}
      </select>
      <p id="keep-for-what" class="quiet">
        {words("keepForWhat")}
      </p>
    </div>
  );
}
