/** Highlights ranges under a name, in place of those before; none takes the highlight away. `page.css` has the colours. */
export function highlight(name: string, ranges: readonly Range[]): void {
  // Browsers without custom highlights still scroll and quote.
  if (!("highlights" in CSS)) return;
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}
