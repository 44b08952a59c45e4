/** Two bars. Not with the other drawings: those are on every page that the card is on. */
export function PauseIcon() {
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5.5 3.5v9M10.5 3.5v9" />
    </svg>
  );
}
