import type { ShownPlace } from "../../posting/header.ts";
import { isCountry } from "../words/country.ts";
import { countryName } from "../words/country-code.ts";
import { placeFromLine, placeFromParts } from "../words/place.ts";
import { lineOf } from "./texts.ts";
import { isThing, type Thing, type Value, valuesOf } from "./thing.ts";

/** The places of a posting (schema.org Place, PostalAddress, or their words); no more is claimed than its parts tell apart. */
export function readPlaces(posting: Thing): ShownPlace[] {
  const places = new Map<string, ShownPlace>();
  for (const value of valuesOf(posting, "jobLocation")) {
    const place = readPlace(value);
    if (place) places.set(place.words, place);
  }
  return [...places.values()];
}

function readPlace(value: Value): ShownPlace | undefined {
  if (!isThing(value)) return fromLine(lineOf(value));
  const [address = value] = valuesOf(value, "address");
  if (!isThing(address)) return fromLine(lineOf(address));
  const part = (name: string) => lineOf(valuesOf(address, name)[0]) || undefined;
  const [addressLocality, addressRegion, country] = ["addressLocality", "addressRegion", "addressCountry"].map(part);
  const place = placeFromParts({ addressLocality, addressRegion, addressCountry: country && countryName(country) });
  const words = [...new Set([addressLocality, addressRegion, country])].filter(Boolean).join(", ");
  return place ? { words, place } : fromLine(lineOf(valuesOf(value, "name")[0]));
}

/** One line of an address: its parts are the author's own ("Cupertino, CA"), unless it ends with a country. */
function fromLine(line: string): ShownPlace | undefined {
  if (line === "") return undefined;
  const isWhole = isCountry(line.split(",").at(-1) ?? "") && line.includes(",");
  return { words: line, place: (isWhole ? placeFromLine(line) : undefined) ?? { name: line } };
}
