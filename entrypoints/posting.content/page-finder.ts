import type { Finding } from "../../src/extraction/find-posting.ts";
import { parsePostingAddress } from "../../src/posting/address.ts";
import { REMOVED_AFTER } from "./judge-finding.ts";

/** Finds the words of the page under an address; `loadedUrl` is the address that the document was loaded for. */
export type FindOnPage = (url: string, loadedUrl: string) => Finding;

interface Finders {
  /** Knows Apple's designs by the names of their elements. */
  readonly light: FindOnPage;
  /** Knows every design, once it was brought to the page. */
  readonly full: () => FindOnPage | undefined;
  /** Brings it; refused where that is not possible. */
  readonly bring: () => Promise<void>;
  /** Told once it is there, or cannot be had. */
  readonly onBrought: () => void;
  /** ms since 1970. */
  readonly now: () => number;
}

/**
 * Finds by the names of Apple's designs, as every page's script can. Where a posting's page does not have them, or has
 * them without what a posting asks for, the reader that goes by words is brought: it is too much to load everywhere.
 */
export function openFinder({ light, full, bring, onBrought, now }: Finders): FindOnPage {
  let state: "none" | "asked" | "answered" = "none";
  let at = { url: "", since: 0 };

  const finder: FindOnPage = (url, loadedUrl) => {
    const known = full();
    if (known) return known(url, loadedUrl);
    if (at.url !== url) at = { url, since: now() };
    const finding = light(url, loadedUrl);
    if (state === "answered" || suffices(finding) || !parsePostingAddress(url)) return finding;
    // A page that is being drawn has none of its names yet.
    if (state === "none" && now() - at.since >= REMOVED_AFTER) {
      state = "asked";
      const answered = () => {
        state = "answered";
        onBrought();
      };
      bring().then(answered, answered);
    }
    return { kind: "unreadable", problems: [] };
  };
  return (url, loadedUrl) => {
    try {
      return finder(url, loadedUrl);
    } catch (error) {
      // A form that is named "title" is the document's title, a picture named "body" its body: a page may do that.
      return { kind: "unreadable", problems: [{ detail: String(error) }] };
    }
  };
}

function suffices(finding: Finding): boolean {
  if (finding.kind !== "posting") return finding.kind === "removed";
  return finding.words.readings.some(
    ({ sections }) =>
      sections.minimumQualifications ??
      sections.keyQualifications ??
      sections.preferredQualifications ??
      sections.educationAndExperience,
  );
}
