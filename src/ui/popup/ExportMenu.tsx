import { useEffect, useRef, useState } from "preact/hooks";
import { EXPORT_FORMATS } from "../../exports/index.ts";
import type { ExportFormat } from "../../exports/format.ts";
import { useWording } from "../shared/wording.ts";

/** A button that asks for the format. `opens` says to which side there is room. */
export function ExportMenu(props: {
  readonly onTake: (format: ExportFormat) => void;
  readonly opens: "up" | "down";
  /** Whether it is all that is kept; else it is what stands beside it. */
  readonly all?: boolean;
}) {
  const { words } = useWording();
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = () => [...(whole.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];

  useEffect(() => {
    if (!open) return undefined;
    items()[0]?.focus();
    const onOutside = (event: Event) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", onOutside);
    return () => document.removeEventListener("pointerdown", onOutside);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const step = steps[event.key];
    if (step !== undefined) all.at(step % all.length)?.focus();
    else if (event.key === "Escape") close();
    else if (event.key === "Tab") setOpen(false);
    if (event.key === "Tab") return;
    if (step !== undefined || event.key === "Escape") event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="menu" ref={whole} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class={props.all ? "btn bare" : "btn"}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words(props.all ? "exportAll" : "export")}
      </button>
      {open && (
        <div role="menu" class={`menu-list ${props.opens}`} aria-label={words("export")}>
          {EXPORT_FORMATS.map((format) => (
            <button
              key={format.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                props.onTake(format);
              }}
            >
              {words(format.label)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
