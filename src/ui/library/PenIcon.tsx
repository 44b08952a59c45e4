/** A pen, for a name that can be changed. */
export function PenIcon() {
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 13l.6-2.8 7-7 2.2 2.2-7 7zM9.2 4.6l2.2 2.2" />
    </svg>
  );
}
