import type { Snapshot } from "../../collection/posting-record.ts";
import type { ComparedCopies } from "../../collection/saved-copy.ts";
import { type MarkedItem, markSections, plainSections } from "../../posting/changes/mark-sections.ts";
import { SECTION_WORDS } from "../../posting/section-words.ts";
import type { SectionName } from "../../posting/sections.ts";
import { useWording } from "../shared/wording.ts";

/** Sections that a page has as paragraphs; the others are lists. */
const PROSE: readonly SectionName[] = ["summary", "description", "payAndBenefits", "equalOpportunity"];

/** The posting's words, section by section; where two copies are compared, with what went and what came marked in them. */
export function CopyText(props: { readonly shown: Snapshot; readonly compared: ComparedCopies | undefined }) {
  const { words } = useWording();
  const { compared, shown } = props;
  const { posting, sections } = shown.observation;
  const marked = compared
    ? markSections(compared.before.observation.sections, sections, compared.changes)
    : plainSections(sections);
  return marked.map(({ name, items }) => (
    <section key={name} aria-labelledby={`section-${name}`}>
      <h2 id={`section-${name}`}>{words(SECTION_WORDS[name])}</h2>
      <div class="words" lang={posting.inLanguage}>
        {PROSE.includes(name) || items.length === 1 ? (
          items.map((parts, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- texts may stand twice, and never change places
            <p key={index} dir="auto">
              <Parts parts={parts} />
            </p>
          ))
        ) : (
          <ul>
            {items.map((parts, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- see above
              <li key={index}>
                <span dir="auto">
                  <Parts parts={parts} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  ));
}

function Parts({ parts }: { readonly parts: MarkedItem }) {
  return parts.map(({ text, in: where }, index) => {
    if (where === "before") return <del key={index}>{text}</del>;
    return where === "now" ? <ins key={index}>{text}</ins> : text;
  });
}
