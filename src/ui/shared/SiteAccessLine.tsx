import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useAnnounce } from "./Announcer.tsx";
import { useWording } from "./wording.ts";

/** Whether Pomona may read the site, and how to ask the user for it. */
export interface SiteAccess {
  /** Tells whether it may, and again when that changes, until the signal ends it. */
  readonly follow: (act: (may: boolean) => void, signal: AbortSignal) => void;
  /** Whether the user gave it; to be called in a press. */
  readonly ask: () => Promise<boolean>;
}

/** What came of asking: the press is under way, or the user gave it or did not, or the browser would not ask. */
type Asked = "asking" | "given" | "refused" | "failed";

/**
 * Says that the browser withholds the site, with the way to allow it, and what came of that; absent while it does not
 * and nobody asked for it here.
 */
export function SiteAccessLine({ follow, ask }: SiteAccess) {
  const { words } = useWording();
  const announce = useAnnounce();
  // Nothing is said before the browser has answered.
  const [may, setMay] = useState(true);
  const [asked, setAsked] = useState<Asked>();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const life = new AbortController();
    follow(setMay, life.signal);
    return () => life.abort();
  }, [follow]);
  const isGiven = may && asked === "given";
  // The button that had the focus is gone: it goes on to what came of it, which is read out by that.
  useLayoutEffect(() => {
    if (isGiven) line.current?.focus();
  }, [isGiven]);
  const end = (how: Asked) => {
    setAsked(how);
    if (how !== "given") announce(words(wordsAfter(how)));
  };
  const allow = () => {
    setAsked("asking");
    void ask().then(
      (given) => end(given ? "given" : "refused"),
      () => end("failed"),
    );
  };
  if (isGiven)
    return (
      <p ref={line} class="withheld small" tabIndex={-1}>
        {words("siteAllowed")}
      </p>
    );
  if (may && asked !== "asking") return null;
  return (
    <p class="withheld small">
      <span class="grow">{words(wordsAfter(asked))}</span>
      <button type="button" class="link" onClick={allow}>
        {words("siteAllow")}
      </button>
    </p>
  );
}

function wordsAfter(asked: Asked | undefined) {
  if (asked === "refused") return "siteRefused";
  return asked === "failed" ? "siteNotAsked" : "siteWithheld";
}
