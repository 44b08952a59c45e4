import { useContext } from "preact/hooks";
import { OptionsIcon } from "../popup/OptionsIcon.tsx";
import { useTools } from "../popup/tools.ts";
import { Icon, Leaf } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { StudyContext } from "./study/use-study.ts";

/** The first line: whose page it is, the search, the keys, the options. */
export function LibraryHead(props: {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onHelp: () => void;
}) {
  const { words } = useWording();
  const { openOptions } = useTools();
  const showStudy = useContext(StudyContext);
  return (
    <header class="top">
      <h1>
        <Leaf />
        {words("extensionName")}
        <span class="quiet">{words("library")}</span>
      </h1>
      <label class="find">
        <Icon name="search" />
        <span class="sr">{words("searchAllWords")}</span>
        <input
          class="field"
          type="search"
          placeholder={words("searchAllWords")}
          value={props.search}
          onInput={(event) => props.onSearch(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="btn bare" onClick={() => showStudy(true)}>
        {words("mySide")}
      </button>
      <button
        type="button"
        class="btn bare icon"
        aria-label={words("keyboard")}
        title={words("keyboard")}
        onClick={props.onHelp}
      >
        ?
      </button>
      <button
        type="button"
        class="btn bare icon"
        aria-label={words("settings")}
        title={words("settings")}
        onClick={openOptions}
      >
        <OptionsIcon />
      </button>
    </header>
  );
}
