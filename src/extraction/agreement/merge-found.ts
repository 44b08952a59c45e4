import type { Header } from "../../posting/header.ts";
import type { FoundWords, LaidOut, PostingWords } from "../../posting/posting-words.ts";
import { wordsOf, type PageSections, type Section } from "../../posting/sections.ts";
import type { Found } from "../layouts/layout.ts";
import { headerSection } from "./header-section.ts";
import { isSameRole } from "./same-role.ts";
import { differenceFrom } from "./difference-from.ts";
import { hasFact, HEADER_FACTS } from "./header-facts.ts";
import { letters } from "../words/letters.ts";

/** Below this many letters two texts may be alike by chance. */
const FEW = 20;

/**
 * The words of a posting from what all layouts found, most trusted first. The first decides: data may be of
 * another language or out of date. What it has nothing about is filled in from the others, where they are of the same role.
 */
export function mergeFound({ url, readings: [first = NOTHING, ...less] }: FoundWords): PostingWords {
  const readings = [first, ...less.filter((other) => isSameRole(first, other, url))];
  const filled = readings.reduce((to, from) => ({
    layout: to.layout,
    header: fillHeader(to.header, from.header),
    sections: fillSections(to.sections, from),
  }));
  const { header, sections } = withPayOfAllPlaces(withShownTeam(filled, readings), first);
  const { layout } = first;
  const words = { url, layout, header, sections: { header: headerSection(header, layout), ...sections } };
  const others = readings.flatMap((reading) => differenceFrom({ header, sections }, reading) ?? []);
  return others.length > 0 ? { ...words, others } : words;
}

const NOTHING: LaidOut = { layout: "none", header: {}, sections: {} };

/** Data may name several teams, and the page shows one of them: that is the team. */
function withShownTeam({ header, sections }: Found, readings: readonly LaidOut[]): Found {
  const named = readings.find(({ header: { employmentUnit } }) => employmentUnit !== undefined);
  const teams = named?.teams ?? [];
  if (!named || teams.length < 2) return { header, sections };
  const shown = readings.slice(readings.indexOf(named) + 1).map(({ header: { employmentUnit } }) => employmentUnit);
  const employmentUnit = shown.find((team) => team !== undefined && teams.includes(team)) ?? header.employmentUnit;
  return { header: { ...header, employmentUnit }, sections };
}

function fillHeader(to: Header, from: Header): Header {
  const header: Record<string, unknown> = { ...to };
  for (const keys of HEADER_FACTS) if (!hasFact(to, keys)) for (const key of keys) header[key] = from[key];
  return header;
}

/**
 * Where data has the same words as the page, it has them as the author typed them: the page drops bullet marks and
 * doubled ends. The data's own sections are told apart as the page's are; other texts may hold what stands elsewhere.
 */
function fillSections(to: PageSections, { layout, sections: more }: LaidOut): PageSections {
  const sections: Record<string, Section> = withoutWhole(to, more);
  for (const [name, section] of Object.entries(more)) {
    const own = sections[name];
    const isData = layout === "hydrated";
    if (own && isData && isSameText(own, section)) sections[name] = { ...own, items: section.items };
    else if (!own && (isData || isNew(section, sections))) sections[name] = section;
  }
  return sections;
}

/** Structured data may have in one text what the page tells apart by headings: then the page's sections are better. */
function withoutWhole(sections: PageSections, more: PageSections): Record<string, Section> {
  const isWhole = (section: Section) => {
    if (section.layout !== "structured-data") return false;
    const words = lettersOf(section);
    return Object.values(more).filter((part) => words.includes(lettersOf(part))).length > 1;
  };
  return Object.fromEntries(Object.entries(sections).filter(([, section]) => !isWhole(section)));
}

/** Whether none of the words stand in a section already, nor the words of a section in them. */
function isNew(section: Section, sections: Readonly<Record<string, Section>>): boolean {
  const known = Object.values(sections);
  const all = known.map(lettersOf);
  const items = new Set(known.flatMap(({ items: texts }) => texts.map(letters)));
  const words = lettersOf(section);
  return (
    !all.some((text) => text.includes(words) || (text.length > FEW && words.includes(text))) &&
    !section.items.map(letters).some((text) => text.length > FEW && items.has(text))
  );
}

/** Mostly the items are the same, and the letters of a long text need not be looked at. */
function isSameText(one: Section, two: Section): boolean {
  const areItems = one.items.length === two.items.length && one.items.every((item, at) => item === two.items[at]);
  return areItems || (isAboutAsLong(one, two) && lettersOf(one) === lettersOf(two));
}

/** No text of a posting is half marks and white space: one that is twice as long has other letters. */
function isAboutAsLong(one: Section, two: Section): boolean {
  const [shorter = 0, longer = 0] = [wordsOf(one).length, wordsOf(two).length].toSorted((a, b) => a - b);
  return longer <= 2 * shorter + 1000;
}

function lettersOf(section: Section): string {
  return letters(wordsOf(section));
}

/**
 * A page shows the pay of the chosen place; the words of the other places stand in its data and are added. Where none
 * of them are the words that are shown, the data says otherwise of pay, and what is shown stands alone.
 */
function withPayOfAllPlaces({ header, sections }: Found, first: Found): Found {
  const { payByPlace } = header;
  if (!payByPlace) return { header, sections };
  const shown = first.header.payByPlace ? "" : letters(wordsOf(first.sections.payAndBenefits));
  const agrees = payByPlace
    .map(({ words }) => letters(words))
    .some((words) => shown.includes(words) || words.includes(shown));
  if (/\d/.test(shown) && !agrees) return { header: { ...header, payByPlace: undefined }, sections };
  const own = sections.payAndBenefits;
  const items = [...new Set([...(own?.items ?? []), ...payByPlace.flatMap(({ words }) => words.split("\n"))])];
  return { header, sections: { ...sections, payAndBenefits: { ...own, items, layout: own?.layout ?? "hydrated" } } };
}
