import type { Reading } from "../../../../src/posting/observation.ts";
import { SECTION_NAMES, wordsOf } from "../../../../src/posting/sections.ts";
import { type PageWords, squash } from "./page-words.ts";

const KINDS = ["posting", "removed", "unreadable", "not-a-posting"];

/** What is wrong with a reading, whatever the page is: a value of nothing, a quote of nothing, words from nowhere. */
export function faultsOf(reading: Reading, page: PageWords, url: string): string[] {
  const { kind, observation } = reading;
  if (!KINDS.includes(kind) || (kind === "posting") !== (observation !== undefined)) return [`The kind is ${kind}.`];
  if (kind === "unreadable" && reading.problems.length === 0) return ["It is unreadable for no reason."];
  if (!observation) return [];
  const { sections, posting, provenance } = observation;
  const faults: string[] = [];
  for (const [field, quotes] of Object.entries(provenance)) {
    if (Reflect.get(posting, field) === undefined) faults.push(`${field} has quotes and no value.`);
    for (const { section, quote } of quotes) {
      if (quote === "" || !wordsOf(sections[section]).includes(quote)) faults.push(`${field} quotes ${quote}.`);
    }
  }
  for (const name of SECTION_NAMES) {
    for (const item of sections[name]?.items ?? []) {
      if (item === "" || /^\s|\s$|[\r\n]|\s{2}/u.test(item)) faults.push(`${name} has an item not folded: ${item}.`);
      const isThere = name === "header" ? isAround(item, page, url) : isOn(item, page);
      if (!isThere) faults.push(`${name} has words that are not on the page: ${item}.`);
    }
  }
  return faults;
}

function isOn(item: string, { shown, unseen }: PageWords): boolean {
  const words = squash(item);
  return shown.includes(words) || unseen.includes(words);
}

/** An item of the header may be put together of parts (pay of figures apart), and the number may be the address's. */
function isAround(item: string, page: PageWords, url: string): boolean {
  const parts = item.split(/\d–|–\d| (?:YEAR|HOUR)$/.test(item) ? /[ –]/ : ", ");
  return url.includes(item) || isOn(item, page) || parts.every((part) => isOn(part, page));
}

/** What a reading has of a page that was laid into the one that was read: words that its own page does not have. */
export function strayWordsOf({ observation }: Reading, own: PageWords, url: string): string[] {
  if (!observation) return [];
  const items = SECTION_NAMES.flatMap((name) => observation.sections[name]?.items ?? []);
  return items.filter((item) => !isAround(item, own, url));
}
