import { useEffect, useRef, useState } from "preact/hooks";
import type { SavedView } from "../../collection/saved-view.ts";
import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { PenIcon } from "./PenIcon.tsx";
import { LONGEST_NAME } from "./SaveView.tsx";

/** All roles, and the views that the user saved: to choose, rename and delete. */
export function ViewList(props: {
  readonly views: readonly SavedView[];
  /** What the address says now, without the role that is open. */
  readonly query: string;
  readonly onChoose: (query: string) => void;
  readonly onRename: (view: SavedView, name: string) => void;
  readonly onDrop: (view: SavedView) => void;
}) {
  const { views, query } = props;
  const { words } = useWording();
  const [renaming, setRenaming] = useState<string>();
  if (views.length === 0) return null;
  const choice = (name: string, wanted: string) => (
    <button
      type="button"
      class="view clip"
      dir="auto"
      title={name}
      aria-current={query === wanted ? "true" : undefined}
      onClick={() => props.onChoose(wanted)}
    >
      {name}
    </button>
  );
  return (
    <section aria-label={words("views")}>
      <h2 class="label">{words("views")}</h2>
      <ul class="views">
        <li>{choice(words("allRoles"), "")}</li>
        {views.map((view) => (
          <li key={view.id}>
            {renaming === view.id ? (
              <NameField
                name={view.name}
                onName={(name) => {
                  setRenaming(undefined);
                  if (name !== "" && name !== view.name) props.onRename(view, name);
                }}
              />
            ) : (
              <>
                {choice(view.name, view.query)}
                <button
                  type="button"
                  class="btn bare icon"
                  aria-label={words("renameView", view.name)}
                  title={words("renameView", view.name)}
                  onClick={() => setRenaming(view.id)}
                >
                  <PenIcon />
                </button>
                <button
                  type="button"
                  class="btn bare icon"
                  aria-label={words("deleteView", view.name)}
                  title={words("deleteView", view.name)}
                  onClick={() => props.onDrop(view)}
                >
                  <Icon name="trash" />
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A name to change: kept by Enter and by leaving it, given up by Escape. */
function NameField({ name, onName }: { readonly name: string; readonly onName: (name: string) => void }) {
  const { words } = useWording();
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  // A field that goes away is left, too.
  const isDone = useRef(false);
  const finish = (wanted: string) => {
    if (isDone.current) return;
    isDone.current = true;
    onName(wanted);
  };
  return (
    <input
      class="field"
      type="text"
      ref={field}
      maxLength={LONGEST_NAME}
      aria-label={words("viewName")}
      dir="auto"
      value={typed}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => finish(typed.trim())}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        finish(event.key === "Enter" ? typed.trim() : name);
      }}
    />
  );
}
