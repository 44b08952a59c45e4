/** A clock, drawn like the icons that card and popup share; only the popup needs it, so no page carries it. */
export function ClockIcon() {
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 14A6 6 0 108 2a6 6 0 000 12zM8 4.75V8l2.25 1.5" />
    </svg>
  );
}
