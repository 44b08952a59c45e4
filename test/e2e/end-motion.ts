import type { Page } from "@playwright/test";

/** Waits until nothing moves or changes its colour any more: what is on its way can be neither judged nor pictured. */
export async function endMotion(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // A document tells nothing of what moves in a root of its elements. (Chromium 156)
    const roots = [
      document,
      ...Array.from(document.querySelectorAll("*")).flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    const ending = roots
      .flatMap((root) => root.getAnimations())
      .filter(({ effect, playState }) => playState === "running" && effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
