/** When what a screen is for was painted, ms since its navigation began. */
export interface Painted {
  benchPainted?: Promise<number>;
}

/** Waits in a page that is being opened for the first rows, or for the sentence that there are none. */
export function watchPaint(selector: string): void {
  (globalThis as unknown as Painted).benchPainted = new Promise((painted) => {
    const look = () =>
      void requestAnimationFrame(() => {
        if (document.querySelector(selector) === null) return look();
        // Behind the frame that shows it.
        return void setTimeout(() => painted(performance.now()));
      });
    look();
  });
}

/** ms until a table of so many rows like the library's own is painted, all of them in the document. */
export async function renderAll(count: number): Promise<number> {
  const table = document.querySelector("table");
  const row = document.querySelector("tbody th")?.closest("tr");
  if (!table || !row) throw new Error("The library shows no row.");
  const all = table.cloneNode() as HTMLTableElement;
  const start = performance.now();
  all.innerHTML = `<tbody>${row.outerHTML.repeat(count)}</tbody>`;
  document.body.append(all);
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  const ms = performance.now() - start;
  all.remove();
  return ms;
}

/** ms of the median frame while the library is scrolled, and from pressing a column's head to the rows in another order. */
export async function scrollAndSort(): Promise<{ readonly scroll: number; readonly sort: number }> {
  const frame = () => new Promise<number>((drawn) => requestAnimationFrame(drawn));
  const titles = () => [...document.querySelectorAll("tbody th a")].map(({ textContent }) => textContent).join("\n");
  const until = async (isSo: () => boolean) => {
    // oxlint-disable-next-line no-await-in-loop -- frame by frame
    while (!isSo()) await frame();
  };
  // How many there are is told once all of them are there.
  await until(() => Boolean(document.querySelector(".strip p")?.textContent));
  const steps: number[] = [];
  let last = await frame();
  for (let step = 0; step < 30; step += 1) {
    document.querySelector(".wrap")?.scrollBy(0, 180);
    // oxlint-disable-next-line no-await-in-loop -- see above
    const now = await frame();
    steps.push(now - last);
    last = now;
  }
  const scroll = steps.toSorted((a, b) => a - b)[15] ?? Number.NaN;
  const listed = titles();
  const start = performance.now();
  document.querySelector<HTMLElement>("thead .c-title button")?.click();
  await until(() => titles() !== listed);
  return { scroll, sort: performance.now() - start };
}
