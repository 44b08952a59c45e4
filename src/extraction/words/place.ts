import type { Place } from "../../posting/job-posting.ts";

/** The parts of a place as a page tells them apart; a shop's name stands beside the address. */
export interface PlaceParts {
  readonly shop?: string | undefined;
  readonly addressLocality?: string | undefined;
  readonly addressRegion?: string | undefined;
  readonly addressCountry?: string | undefined;
}

/** A place from its parts, named by the shop or else by the most exact part; nothing where all parts are empty. */
export function placeFromParts({ shop, ...address }: PlaceParts): Place | undefined {
  const name = shop || address.addressLocality || address.addressRegion || address.addressCountry;
  return name ? { name, ...address } : undefined;
}

/**
 * A place from one line as today's pages show it, "Cupertino, California, United States". Where a line has two parts
 * the first is a city, a region or the country again ("Israel, Israel"): it is the name, and no more is claimed.
 */
export function placeFromLine(line: string): Place | undefined {
  const parts = line.split(",").map((part) => part.trim());
  const [name, ...rest] = parts.filter((part) => part !== "");
  if (!name) return undefined;
  const addressCountry = rest.at(-1);
  if (rest.length < 2) return addressCountry ? { name, addressCountry } : { name };
  return { name, addressLocality: name, addressRegion: rest.slice(0, -1).join(", "), addressCountry };
}
