import { isHeadingLine, withoutHeadingMarks } from "./heading-words.ts";
import { levelOf } from "./heading-style.ts";
import type { ShownPlace } from "../../posting/header.ts";
import type { Place } from "../../posting/job-posting.ts";
import { isCountry } from "../words/country.ts";
import { isAround } from "../words/posting-box.ts";
import { placeFromLine } from "../words/place.ts";
import { foldItem, readLine } from "../words/read-items.ts";
import type { TextLine } from "../words/text-lines.ts";

/** The site's own name behind a title. */
const SITE = /\s+- (?:Jobs - )?(?:Careers|Jobs) at Apple.*$/s;
/** Lines between the title and the place. */
const FARTHEST = 6;

/** The title by the page's first heading, else by the name of the document, or the first line, without the site's. */
export function readTitle(document: Document, lines: readonly TextLine[]): string | undefined {
  for (const heading of [...document.querySelectorAll("h1")].slice(0, 5)) {
    const title = isAround(heading) ? undefined : readLine(heading);
    if (title && !/^(?:Careers|Jobs) at Apple$/.test(title)) return title;
  }
  const first = lines[0]?.text ?? "";
  return (
    withoutBoard(withoutSite(document.title), lines) ||
    (SITE.test(first) && first.length < 300 ? withoutSite(first) : undefined)
  );
}

/** Lines at the top of a page that may repeat the title. */
const TOP = 10;

/** "Engineer | Board": the page says the title itself, without the name that boards put behind it. */
function withoutBoard(name: string | undefined, lines: readonly TextLine[]): string | undefined {
  const said = lines
    .slice(0, TOP)
    .filter(({ text }) => text.length < 300)
    .map(({ text }) => withoutHeadingMarks(text));
  return (
    said.find((line) => line !== "" && /^\s+[|·]\s/u.test(name?.startsWith(line) ? name.slice(line.length) : "")) ??
    name
  );
}

/** The title of a posting in a list of them: the nearest heading above of the kind that the next posting begins with. */
export function titleBeside(next: TextLine, above: readonly TextLine[]): string | undefined {
  const level = levelOf(next.element);
  if (level === undefined) return undefined;
  const title = above.findLast(({ text, element }) => levelOf(element) === level && !isHeadingLine(text));
  return title && foldItem(title.text);
}

function withoutSite(name: string): string | undefined {
  return foldItem(name.replace(SITE, "")) || undefined;
}

/** What stands under the title: a shop, a place that ends with its country, and the team below it. */
export interface Byline {
  readonly jobLocation?: readonly ShownPlace[] | undefined;
  readonly employmentUnit?: string | undefined;
}

/**
 * Reads the lines under the title, up to `end`; on Apple's own page a shop's name stands before its place. On a board the place may stand beside the employer, "Apple · Seattle";
 * its parts are the board's own ("Cupertino, CA"), so no more is claimed than its name.
 */
export function readByline(
  lines: readonly TextLine[],
  { title, end, isOnSite }: { readonly title: string | undefined; readonly end: number; readonly isOnSite: boolean },
): Byline {
  const below = lines.findIndex(({ text }) => text.length < 400 && withoutSite(text) === title) + 1;
  if (below === 0) return {};
  const under = lines.slice(below, Math.min(end, below + FARTHEST)).map(({ text }) => foldItem(text));
  const at = under.findIndex((line) => line.length < 150 && isCountry(line.split(",").at(-1) ?? ""));
  const words = under[at];
  const place = words && placeWithCountry(words);
  const employmentUnit = under.find(isTeam);
  if (!words || !place) return { jobLocation: besideEmployer(under[0] ?? ""), employmentUnit };
  const shop = isOnSite && at === 1 ? under[0] : undefined;
  const shown = shop ? { words: `${shop}, ${words}`, place: { ...place, name: shop } } : { words, place };
  return { jobLocation: [shown], employmentUnit };
}

/** A line that is a country's name and no more tells the country. */
function placeWithCountry(words: string): Place | undefined {
  const place = placeFromLine(words);
  return place && (place.addressCountry ? place : { ...place, addressCountry: place.name });
}

/** Options of a list to choose from that are looked at. */
const MOST_OPTIONS = 200;
/** Node.DOCUMENT_POSITION_FOLLOWING; the name is a browser's. */
const FOLLOWING = 4;

/**
 * The places of a role that has several: a list to choose from in which every line ends with a country; above `end`,
 * where another posting begins.
 */
export function readPlaceList(document: Document, end: Element | undefined): ShownPlace[] | undefined {
  for (const list of [...document.querySelectorAll("select")].slice(0, 10)) {
    // The list itself is no text of the page, and what holds it may be none.
    if (list.parentElement && isAround(list.parentElement)) continue;
    if (end && end.compareDocumentPosition(list) & FOLLOWING) break;
    const options = [...list.querySelectorAll("option")].slice(0, MOST_OPTIONS);
    const places = options.map((option) => {
      const words = foldItem(option.textContent || option.getAttribute("label") || "");
      const isPlace = words.includes(",") && isCountry(words.split(",").at(-1) ?? "");
      const place = isPlace ? placeFromLine(words) : undefined;
      return place && { words, place: option.selected ? { ...place, selected: true } : place };
    });
    const found = places.filter((place) => place !== undefined);
    if (found.length > 1 && found.length === options.length) return found;
  }
  return undefined;
}

function besideEmployer(byline: string): ShownPlace[] | undefined {
  const parts = byline.split(/\s*[·|•–—]\s*/u).filter((part) => part !== "");
  const [place, ...more] = parts.filter((part) => part !== "Apple");
  return place && more.length === 0 && parts.length === 2 ? [{ words: place, place: { name: place } }] : undefined;
}

/** Apple's teams as its pages named them from 2018 to 2026; any other line may be anything. */
const TEAMS =
  /^(?:Apple Retail|Corporate Functions|Design|Hardware|Machine Learning and AI|Marketing|Operations and Supply Chain|Sales and Business Development|Software and Services|Students|Support and Service)$/;

const isTeam = (line: string): boolean => TEAMS.test(line);
