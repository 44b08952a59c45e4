import type { SectionInWords } from "../../posting/posting-in-words.ts";
import type { SectionName } from "../../posting/sections.ts";
import { useWording } from "../shared/wording.ts";

/** The sections at a glance: name and number of items. A press goes there. */
export function SectionList(props: {
  readonly sections: readonly SectionInWords[];
  readonly onPick: (section: SectionName) => void;
}) {
  const { words } = useWording();
  if (props.sections.length === 0) return null;
  return (
    <nav class="sections" aria-label={words("sections")}>
      {props.sections.map(({ name, label, count }) => (
        <button type="button" key={name} onClick={() => props.onPick(name)}>
          <span>{label}</span>
          <span class="num">{count}</span>
        </button>
      ))}
    </nav>
  );
}
