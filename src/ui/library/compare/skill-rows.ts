import type { Snapshot } from "../../../collection/posting-record.ts";
import { skillsMatrix } from "../../../comparison/requirements/skills-matrix.ts";
import { SECTION_WORDS } from "../../../posting/section-words.ts";
import type { AskedWords, MarkRow } from "./mark-row.ts";

/** The technologies that the roles name, one row for each. */
export function skillRows(snapshots: readonly Snapshot[]): readonly MarkRow[] {
  return skillsMatrix(snapshots.map(({ observation }) => observation.posting)).map(({ name, namedBy, cells }) => {
    const demands = new Set(cells.flatMap((cell) => cell?.demand ?? []));
    return {
      id: `skill ${name}`,
      label: name,
      askedBy: namedBy,
      wordings: 1,
      differs: demands.size > 1 ? ["otherDemand"] : [],
      parts: [{ ask: { kind: "skill", words: name }, find: (book) => book.ofSkill(name) }],
      cells: cells.map((cell, at) => ({
        demand: cell?.demand,
        amounts: [],
        asked: cell ? wordsOfSkill(snapshots[at], name) : [],
      })),
    };
  });
}

/** The reader quotes each skill once for each part that names it, in the order of the skills. */
function wordsOfSkill(snapshot: Snapshot | undefined, name: string): readonly AskedWords[] {
  const { posting, provenance, sections } = snapshot?.observation ?? {};
  const { skills = [] } = posting ?? {};
  const quotes = provenance?.skills ?? [];
  if (quotes.length !== skills.length) return [];
  return quotes.flatMap(({ section, quote }, at) => {
    if (skills[at]?.name !== name) return [];
    const label = section === "header" ? undefined : SECTION_WORDS[section];
    const items = sections?.[section]?.items ?? [];
    const found = items.map((text) => ({ label, text, named: placeOf(quote, text) })).find(({ named }) => named);
    return found ?? { label, text: quote };
  });
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where the words stand by themselves: "C" is not the first letter of "Code". */
function placeOf(words: string, text: string): AskedWords["named"] {
  if (words === "") return undefined;
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
    const to = from + words.length;
    if (!LETTER.test(text.charAt(from - 1)) && !LETTER.test(text.charAt(to))) return [from, to];
  }
  return undefined;
}
