import { LEAF_PATHS } from "./leaf-paths.ts";

/** Drawings of our own on a grid of 16; strokes take the colour of the words beside them. */
const PATHS = {
  chevronDown: "M4 6l4 4 4-4",
  chevronUp: "M4 10l4-4 4 4",
  side: "M2.5 3.5h11v9h-11zM6 3.5v9",
  close: "M4 4l8 8M12 4l-8 8",
  search: "M7 11.5a4.5 4.5 0 100-9 4.5 4.5 0 000 9zM10.4 10.4l3.1 3.1",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
  check: "M3 8.5l3.2 3.2L13 5",
  save: "M4 2.5h8v11l-4-3-4 3z",
  star: "M8 1.6l1.95 4 4.4.62-3.2 3.08.78 4.36L8 11.58l-3.93 2.08.78-4.36-3.2-3.08 4.4-.62z",
  open: "M9 2.5h4.5V7M13 3L7.5 8.5M7 3.5H2.5v10h10V9",
  warning: "M8 2.5l6 11H2zM8 7v3M8 11.9v.1",
  sort: "M8 3v10M4.5 9.5L8 13l3.5-3.5",
  trash: "M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9",
  back: "M10 3.5L5.5 8l4.5 4.5",
  differs: "M3 6h10M3 10h10M10 3L6 13",
} as const;

export type IconName = keyof typeof PATHS;

/** One drawing by its name; for eyes only, the control around it carries the words. */
export function Icon({ name, solid = false }: { readonly name: IconName; readonly solid?: boolean }) {
  return (
    <svg class={solid ? "i solid" : "i"} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** Pomona's leaf: one half solid, the other written on. */
export function Leaf() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      {LEAF_PATHS.map((d) => (
        <path key={d} fill="currentColor" d={d} />
      ))}
    </svg>
  );
}
