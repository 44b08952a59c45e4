import { parsePostingAddress } from "../../posting/address.ts";
import { linesOf } from "./texts.ts";
import { isThing, type Thing, valuesOf } from "./thing.ts";

/** The addresses by which a thing names itself. */
export function addressesOf(thing: Thing): string[] {
  const said = valuesOf(thing, "url", "sameAs", "mainEntityOfPage").flatMap((value) =>
    typeof value === "string" ? value : isThing(value) ? (value.id ?? []) : [],
  );
  return [thing.id ?? [], said].flat();
}

/** Role numbers by their form, in what names the posting. */
export function identifiersOf(posting: Thing): string[] {
  const said = valuesOf(posting, "identifier").flatMap((value) =>
    isThing(value) ? valuesOf(value, "value", "propertyID", "name").flatMap(linesOf) : linesOf(value),
  );
  const numbers = said.flatMap(
    (text) => /(?<!\d)(?:200|114)\d{6}(?!\d)(?:-\d{4}(?!\d))?/.exec(text.slice(0, 200))?.[0] ?? [],
  );
  const addresses = addressesOf(posting).flatMap((address) => parsePostingAddress(address)?.identifier ?? []);
  return [...new Set([...numbers, ...addresses])];
}
