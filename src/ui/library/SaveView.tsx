import { useState } from "preact/hooks";
import { useWording } from "../shared/wording.ts";
import { Disclosure } from "./Disclosure.tsx";

/** Longer names say no more. */
export const LONGEST_NAME = 60;

/** Gives what is shown a name, under which it can be had again. A name that there is already gets what is shown now. */
export function SaveView({ onSave }: { readonly onSave: (name: string) => void }) {
  const { words } = useWording();
  const [name, setName] = useState("");
  return (
    <Disclosure label={words("saveView")}>
      {(close) => (
        <form
          class="save-view"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === "") return;
            onSave(name.trim());
            setName("");
            close();
          }}
        >
          <label>
            <span class="label">{words("viewName")}</span>
            <input
              class="field"
              type="text"
              maxLength={LONGEST_NAME}
              value={name}
              dir="auto"
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="btn fill" disabled={name.trim() === ""}>
            {words("saveView")}
          </button>
        </form>
      )}
    </Disclosure>
  );
}
