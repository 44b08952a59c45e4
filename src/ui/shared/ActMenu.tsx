import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** One thing that a menu offers. */
export interface MenuAct {
  readonly id: string;
  readonly label: string;
  readonly act: () => void;
}

/** A button that opens a menu of acts; arrows go through it, Escape, Tab and a press elsewhere close it. */
export function ActMenu(props: {
  /** What stands on the button. */
  readonly children: ComponentChildren;
  /** What the button is called, where what stands on it is no words. */
  readonly name?: string | undefined;
  /** What the menu is called. */
  readonly label: string;
  readonly acts: readonly MenuAct[];
  /** To which side there is room. */
  readonly opens: "up" | "down";
  readonly look: "btn" | "btn bare" | "btn bare icon";
}) {
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
        class={props.look}
        aria-label={props.name}
        title={props.name}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {props.children}
      </button>
      {open && (
        <div role="menu" class={`menu-list ${props.opens}`} aria-label={props.label}>
          {props.acts.map(({ id, label, act }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                act();
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
