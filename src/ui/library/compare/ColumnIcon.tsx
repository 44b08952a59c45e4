/** Drawings for what is done with columns, on the grid of the others; only the comparison needs them. */
const PATHS = {
  grip: "M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01",
  forward: "M13 8H3.5M7 4L3 8l4 4",
  backward: "M3 8h9.5M9 4l4 4-4 4",
  pin: "M6 2.5h4l-.5 4.5 2 2.5h-7l2-2.5zM8 9.5v4",
  swap: "M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13",
} as const;

/** One drawing by its name; for eyes only. Those that point the way of the words turn round with them. */
export function ColumnIcon({ name, solid = false }: { readonly name: keyof typeof PATHS; readonly solid?: boolean }) {
  const classes = ["i", (name === "forward" || name === "backward") && "turns", solid && "solid"]
    .filter(Boolean)
    .join(" ");
  return (
    <svg class={classes} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
