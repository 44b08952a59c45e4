import { useEffect, useState } from "preact/hooks";
import { useAnnounce } from "./Announcer.tsx";
import { useWording } from "./wording.ts";

/** Whether Pomona may read the site, and how to ask the user for it. */
export interface SiteAccess {
  /** Tells whether it may, and again when that changes, until the signal ends it. */
  readonly follow: (act: (may: boolean) => void, signal: AbortSignal) => void;
  /** Whether the user gave it; to be called in a press. */
  readonly ask: () => Promise<boolean>;
}

/** Says that the browser withholds the site, with the way to allow it; absent while it does not. */
export function SiteAccessLine({ follow, ask }: SiteAccess) {
  const { words } = useWording();
  const announce = useAnnounce();
  // Nothing is said before the browser has answered.
  const [may, setMay] = useState(true);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    follow(setMay, life.signal);
    return () => life.abort();
  }, [follow]);
  const allow = () =>
    void ask().then(
      (given) => given && announce(words("siteAllowed")),
      () => {
        setFailed(true);
        announce(words("siteNotAsked"));
      },
    );
  if (may) return null;
  return (
    <p class="withheld small">
      <span class="grow">{words(failed ? "siteNotAsked" : "siteWithheld")}</span>
      <button type="button" class="link" onClick={allow}>
        {words("siteAllow")}
      </button>
    </p>
  );
}
