import type { Page } from "@playwright/test";

/** Waits until nothing moves or changes its colour any more: what is on its way can be neither judged nor pictured. */
export async function endMotion(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect, playState }) => playState === "running" && effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
