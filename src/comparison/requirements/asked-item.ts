import type { Observation } from "../../posting/observation.ts";
import type { Degree, Requirement } from "../../posting/requirements.ts";
import type { SectionName } from "../../posting/sections.ts";
import { isNotice } from "./is-notice.ts";

/** A role's key and a reading of it: its words, and what they mean. */
export interface AskingRole extends Pick<Observation, "sections" | "posting" | "provenance"> {
  readonly key: string;
}

/** Years that a requirement names; an end that is not stated is null. */
export interface AskedYears {
  readonly min: number | null;
  readonly max: number | null;
}

/** One bullet that asks for something, in the page's words. */
export interface AskedItem {
  readonly section: SectionName;
  /** Its place in the section, from 0. */
  readonly index: number;
  readonly text: string;
  readonly requirement: Requirement;
  readonly years: readonly AskedYears[];
  /** Every level named, as the reader lists them. */
  readonly degrees: readonly Degree[];
  /** Technologies that it names, by their usual name. */
  readonly skills: readonly string[];
}

/** A bullet with the role that it is one of: its place among the roles compared, and its key. */
export interface OwnedItem extends AskedItem {
  readonly role: number;
  readonly key: string;
}

/** The sections whose bullets are requirements, those that decide first. What a role does all day is not asked for. */
const ASKING: readonly (readonly [SectionName, Requirement])[] = [
  ["minimumQualifications", "minimum"],
  ["keyQualifications", "key"],
  ["educationAndExperience", "education"],
  ["preferredQualifications", "preferred"],
  ["additionalRequirements", "additional"],
];

/** Everything that a role asks for, bullet by bullet, legal notices left out, with the years, degrees and skills that the reader found in each. */
export function askedItems(role: Omit<AskingRole, "key">): AskedItem[] {
  return ASKING.flatMap(([section, requirement]) =>
    (role.sections[section]?.items ?? []).flatMap((text, index) => {
      if (isNotice(text)) return [];
      const skills = skillsIn(text, section, role);
      return [{ section, index, text, requirement, ...amountsIn(text, requirement, role), skills }];
    }),
  );
}

function amountsIn(text: string, requirement: Requirement, { posting }: Pick<AskingRole, "posting">) {
  const stands = (said: { readonly requirement: Requirement; readonly quote: string }) =>
    said.requirement === requirement && text.includes(said.quote);
  const years = posting.experienceRequirements?.statements.filter(stands) ?? [];
  const levels = posting.educationRequirements?.statements.filter(stands) ?? [];
  return { years: years.map(({ min, max }) => ({ min, max })), degrees: levels.flatMap((said) => said.levels) };
}

/** The reader quotes each skill once for each section, in the order of the skills; a later bullet may name it again. */
function skillsIn(text: string, section: SectionName, { posting, provenance }: Omit<AskingRole, "key">): string[] {
  const { skills = [] } = posting;
  const quotes = provenance.skills ?? [];
  if (quotes.length !== skills.length) return [];
  return skills
    .filter((_skill, at) => quotes[at]?.section === section && standsAlone(text, quotes[at].quote))
    .map(({ name }) => name);
}

const LETTER = /[\p{L}\p{N}]/u;

function standsAlone(text: string, quote: string): boolean {
  if (quote === "") return false;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + quote.length))) return true;
  }
  return false;
}
