import type { Plan } from "./deeds.ts";

/** The plan of one of several tabs, with a role of its own and no end; its looks find other words every third time. */
export function planFor(tab: number, from = 0, start = Date.now()): Plan {
  const key = `${200_700_001 + tab}-0836`;
  return { tab: `tab ${tab}`, key, start, from, to: Number.MAX_SAFE_INTEGER, alike: 3 };
}
