import { useWording } from "../shared/wording.ts";
import { useTools } from "./tools.ts";

const ROWS = "M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6 6.5v6";

/** Opens the library; nothing where this is it. */
export function LibraryButton() {
  const { words } = useWording();
  const { openLibrary } = useTools();
  if (!openLibrary) return null;
  return (
    <button
      type="button"
      class="btn bare icon"
      aria-label={words("openLibrary")}
      title={words("openLibrary")}
      onClick={openLibrary}
    >
      <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
        <path d={ROWS} />
      </svg>
    </button>
  );
}
