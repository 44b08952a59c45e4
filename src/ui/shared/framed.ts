/** ms after which it is over also where no frame is drawn: nobody looks at the page. */
const LONGEST_WAIT = 1000;

/** Until the next frame is on its way to the screen. */
export function framed(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, LONGEST_WAIT);
  });
}
