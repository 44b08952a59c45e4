import type { Page } from "@playwright/test";

/** Lets so many ms pass for a page, all at once; its clock stands still from then on. */
export async function agePage(page: Page, ms: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const passed = new Promise((resolve) => {
    session.once("Emulation.virtualTimeBudgetExpired", resolve);
  });
  await session.send("Emulation.setVirtualTimePolicy", { policy: "advance", budget: ms });
  await passed;
  await session.detach();
}
