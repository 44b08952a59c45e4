import { SECTION_WORDS } from "../../posting/section-words.ts";
import { type Section, SECTION_NAMES, type Sections } from "../../posting/sections.ts";
import { useWording } from "../shared/wording.ts";

/** The sections at a glance: name and number of items. A press goes there. */
export function SectionList(props: { readonly sections: Sections; readonly onGoTo: (section: Section) => void }) {
  const { locale, words } = useWording();
  const count = new Intl.NumberFormat(locale);
  const shown = SECTION_NAMES.flatMap((name) => {
    const section = props.sections[name];
    return name !== "header" && section && section.items.length > 0 ? [{ name, section }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <nav class="sections" aria-label={words("sections")}>
      {shown.map(({ name, section }) => (
        <button type="button" key={name} onClick={() => props.onGoTo(section)}>
          <span>{words(SECTION_WORDS[name])}</span>
          <span class="num">{count.format(section.items.length)}</span>
        </button>
      ))}
    </nav>
  );
}
