import type { Observation } from "../../../../src/posting/observation.ts";
import type { Section, SectionName } from "../../../../src/posting/sections.ts";
import { randomFrom, sentence } from "../../posting/changes/edits.ts";

/** How many edits a posting had that comes again; none is the same text under another number. */
export const EDIT_SIZES = [0, 1, 2, 3, 5, 8] as const;

/** The sections that Apple's people write for one role. */
const WRITTEN: readonly SectionName[] = [
  "summary",
  "description",
  "responsibilities",
  "minimumQualifications",
  "keyQualifications",
  "preferredQualifications",
  "educationAndExperience",
];

/** The posting with so many edits: a word replaced, a word added or left out, in one case of four a whole item of ten words added. */
export function editedBy(observation: Observation, count: number, seed: number): Observation {
  const random = randomFrom(seed + 1);
  const sections = { ...observation.sections };
  for (let edit = 0; edit < count; edit++) {
    const names = WRITTEN.filter((name) => (sections[name]?.items.length ?? 0) > 0);
    const name = names[Math.floor(random() * names.length)];
    const section = name && sections[name];
    if (name && section) sections[name] = edited(section, random);
  }
  return { ...observation, sections };
}

function edited(section: Section, random: () => number): Section {
  const items = [...section.items];
  const at = Math.floor(random() * items.length);
  const words = (items[at] ?? "").split(" ");
  const way = Math.floor(random() * 4);
  const word = Math.floor(random() * words.length);
  if (way === 3) return { ...section, items: items.toSpliced(at, 0, sentence(random, 10)) };
  if (way === 2) words.splice(word, 1);
  else words.splice(word, way, sentence(random, 1));
  return { ...section, items: items.with(at, words.join(" ")) };
}
