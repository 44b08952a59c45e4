import { useEffect } from "preact/hooks";
import { useAnnounce } from "../shared/Announcer.tsx";
import { useWording } from "../shared/wording.ts";

/** Long enough to wait for the next letter. */
const PAUSE_MS = 400;

/** Says how many roles a search found, when typing pauses and not for each letter. */
export function useFoundSaid(search: string, found: number | undefined): void {
  const announce = useAnnounce();
  const { locale, words } = useWording();
  useEffect(() => {
    if (search === "" || found === undefined) return undefined;
    const said = words("rolesFound", new Intl.NumberFormat(locale).format(found));
    const timer = setTimeout(() => announce(said), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [search, found, announce, words, locale]);
}
