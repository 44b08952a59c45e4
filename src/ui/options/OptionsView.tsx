import { useState } from "preact/hooks";
import { BackupSection } from "../backup/BackupSection.tsx";
import { Leaf } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { ForgetSection } from "./ForgetSection.tsx";
import { HealthView } from "./HealthView.tsx";
import { SettingsView } from "./SettingsView.tsx";
import { useTools } from "./tools.ts";

/** What the user can switch, what they can forget, and how well pages are read. */
export function OptionsView() {
  const { words } = useWording();
  const { openLibrary, backup } = useTools();
  const [tries, setTries] = useState(0);
  return (
    <main class="options pomona">
      <h1>
        <Leaf />
        {words("extensionName")}
      </h1>
      <button type="button" class="link" onClick={openLibrary}>
        {words("openLibrary")}
      </button>
      <br />
      <a class="link" href="files.html">
        {words("openBringIn")}
      </a>
      <SettingsView />
      {backup && <BackupSection tools={backup} restoresHere={false} />}
      <ForgetSection tries={tries} />
      <HealthView onRetry={() => setTries(tries + 1)} />
    </main>
  );
}
