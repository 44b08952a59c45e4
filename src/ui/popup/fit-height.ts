/** The height that the popup asks for, px; as in popup.css. */
const FULL = 600;
/** A window lower than this has not been sized by the browser yet: a popup begins at 25 px. */
const LEAST = 200;
/** ms after which a window that was resized is taken to stay as it is. */
const SETTLED = 200;

/**
 * Keeps the foot in sight where the browser gives the popup less height than it asks for: on a low screen, or zoomed.
 * Only the height, for the width grows when a comparison opens, and what never asks for more is never given more.
 */
export function fitHeight(window: Window): void {
  const { style } = window.document.documentElement;
  let timer: number | undefined;
  const fit = () => {
    const { innerHeight } = window;
    if (innerHeight >= LEAST && innerHeight < FULL) style.setProperty("--room", `${innerHeight}px`);
    else style.removeProperty("--room");
  };
  const fitSoon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(fit, SETTLED);
  };
  window.addEventListener("resize", fitSoon);
  fitSoon();
}
