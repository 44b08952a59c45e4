import { useCallback, useEffect, useRef, useState } from "preact/hooks";

/**
 * Whether the filters stand in the table's place, in a window that has no room for both.
 * @param onClosed Told once they are closed and drawn so.
 */
export function useFilterFold(onClosed: () => void) {
  const [isOpen, setOpen] = useState(false);
  const wasClosed = useRef(false);
  const close = useCallback(() => {
    setOpen(false);
    wasClosed.current = true;
  }, []);
  useEffect(() => {
    if (wasClosed.current) onClosed();
    wasClosed.current = false;
  }, [isOpen]);
  return { isOpen, close, toggle: () => setOpen((open) => !open) };
}
