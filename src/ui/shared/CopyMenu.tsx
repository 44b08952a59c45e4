import type { PostingRecord } from "../../collection/posting-record.ts";
import type { Copied } from "../../exports/clipboard/copied.ts";
import { ActMenu, type MenuAct } from "./ActMenu.tsx";
import { CopyRefused } from "./CopyRefused.tsx";
import type { CopyWords } from "./copy-words.ts";
import { Icon } from "./Icon.tsx";
import { useCopying } from "./use-copying.ts";
import { useWording } from "./wording.ts";

/** Copies roles as text, as rows of a table, or as links. What writes them is brought when it is asked for. */
export function CopyMenu(props: {
  readonly records: readonly PostingRecord[];
  /** All words of the roles. */
  readonly textOf: () => Promise<string>;
  readonly copy: CopyWords;
  readonly opens: "up" | "down";
  /** Whether only its drawing stands on the button. */
  readonly small?: boolean;
}) {
  const { records, textOf, small = false } = props;
  const wording = useWording();
  const { words } = wording;
  const { outcome, put, forget } = useCopying(props.copy);
  const table = async (): Promise<Copied> => {
    const { roleTable } = await import("../../exports/clipboard/role-table.ts");
    return { text: roleTable(records, wording) };
  };
  const links = async (): Promise<Copied> => {
    const { roleLinks } = await import("../../exports/clipboard/role-links.ts");
    return roleLinks(records, wording);
  };
  const text = async (): Promise<Copied> => ({ text: await textOf() });
  const acts: readonly MenuAct[] = [
    { id: "text", label: words("copyText"), act: () => void put(text(), false) },
    { id: "table", label: words("copyRow"), act: () => void put(table(), false) },
    { id: "link", label: words("copyLink"), act: () => void put(links(), true) },
  ];
  const name = words(outcome === "healthCopied" ? outcome : "copy");
  return (
    <div class="copying" onFocusOut={forget}>
      <ActMenu
        name={small ? name : undefined}
        label={words("copy")}
        acts={acts}
        opens={props.opens}
        look={small ? "btn bare icon" : "btn"}
      >
        <Icon name={outcome === "healthCopied" ? "check" : "copy"} />
        {!small && name}
      </ActMenu>
      <CopyRefused outcome={outcome} opens={props.opens} />
    </div>
  );
}
