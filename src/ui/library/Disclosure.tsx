import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** A button that opens a small panel below it; Escape, a press elsewhere, and leaving it close it. */
export function Disclosure(props: {
  readonly label: string;
  /** What stands in it, with a way to close it. */
  readonly children: (close: () => void) => ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isOutside = (target: EventTarget | null) => target instanceof Node && !whole.current?.contains(target);

  useEffect(() => {
    if (!open) return undefined;
    whole.current?.querySelector<HTMLElement>(".panel-list input")?.focus();
    const onOutside = ({ target }: Event) => isOutside(target) && setOpen(false);
    document.addEventListener("pointerdown", onOutside);
    return () => document.removeEventListener("pointerdown", onOutside);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      class="menu"
      ref={whole}
      onKeyDown={(event) => {
        if (!open || event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
      onFocusOut={({ relatedTarget }) => isOutside(relatedTarget) && setOpen(false)}
    >
      <button ref={button} type="button" class="btn bare" aria-expanded={open} onClick={() => setOpen(!open)}>
        {props.label}
      </button>
      {open && (
        <div class="menu-list panel-list down" role="group" aria-label={props.label}>
          {props.children(close)}
        </div>
      )}
    </div>
  );
}
