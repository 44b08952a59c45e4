const SLIDERS =
  "M2.5 5h6M12.5 5h1M2.5 11h1M7.5 11h6M10.5 3.2a1.8 1.8 0 100 3.6 1.8 1.8 0 000-3.6zM5.5 9.2a1.8 1.8 0 100 3.6 1.8 1.8 0 000-3.6z";

/** Two sliders. Not with the other drawings: those are on every page that the card is on. */
export function OptionsIcon() {
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SLIDERS} />
    </svg>
  );
}
