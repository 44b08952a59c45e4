import { useAnnounce } from "../shared/Announcer.tsx";
import { useSettings } from "../shared/use-settings.ts";
import { useWording } from "../shared/wording.ts";
import { PauseIcon } from "./PauseIcon.tsx";
import { useTools } from "./tools.ts";

/** Whether Pomona is paused on the site, and how to change that; `undefined` until it is known. */
function usePause() {
  const { words } = useWording();
  const announce = useAnnounce();
  const { settings, change } = useSettings(useTools().settings);
  const paused = settings?.paused;
  const toggle = () =>
    void change({ paused: !paused }).then(
      () => announce(words(paused ? "resumedOnSite" : "pausedOnSite")),
      () => announce(words("errorUnknown")),
    );
  return { paused, toggle } as const;
}

/** Says that Pomona is paused on the site, with the way back; absent while it is not. */
export function PausedLine() {
  const { words } = useWording();
  const { paused, toggle } = usePause();
  if (!paused) return null;
  return (
    <p class="paused small">
      <PauseIcon />
      <span class="grow">{words("pausedOnSite")}</span>
      <button type="button" class="link" onClick={toggle}>
        {words("resume")}
      </button>
    </p>
  );
}

/** The button that pauses Pomona on the site, and resumes it. */
export function PauseButton() {
  const { words } = useWording();
  const { paused, toggle } = usePause();
  return (
    <button
      type="button"
      class="btn bare icon"
      aria-label={words("pauseOnSite")}
      title={words("pauseOnSite")}
      aria-pressed={paused === true}
      disabled={paused === undefined}
      onClick={toggle}
    >
      <PauseIcon />
    </button>
  );
}
