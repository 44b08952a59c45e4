import { act } from "preact/test-utils";
import { vi } from "vitest";
import type { PostingHistory } from "../../../../src/collection/collection.ts";
import type { Relative } from "../../../../src/collection/families/relative.ts";
import type { ChangedOnPage } from "../../../../src/ui/history/changed-words.ts";
import type { HistoryLook, HistoryTools } from "../../../../src/ui/history/history-look.ts";
import { mountHistory } from "../../../../src/ui/history/mount-history.tsx";
import { english, NOW } from "../../sample-roles.ts";

/** A role's history in the test's document, over a page that shows all words but those named. */
export async function mountedHistory(
  history: PostingHistory | Error | undefined,
  look: Omit<HistoryLook, "wording">,
  {
    notOnPage = [],
    relatives = [],
  }: { readonly notOnPage?: readonly string[]; readonly relatives?: readonly Relative[] } = {},
) {
  document.body.replaceChildren();
  const slot = document.body.appendChild(document.createElement("div"));
  let marked: readonly string[] = [];
  const changed: ChangedOnPage = {
    has: vi.fn<ChangedOnPage["has"]>((words) => words.some(({ quote }) => !notOnPage.includes(quote))),
    mark: (words) => void (marked = words.map(({ quote }) => quote)),
    goTo: vi.fn<ChangedOnPage["goTo"]>(),
    clear: () => void (marked = []),
  };
  let answer = history;
  const tools: HistoryTools = {
    history: async () => {
      await Promise.resolve();
      if (answer instanceof Error) throw answer;
      return answer;
    },
    relatives: () => Promise.resolve(relatives),
    openRole: vi.fn<HistoryTools["openRole"]>(() => Promise.resolve()),
    changed,
    now: NOW,
  };
  const onNews = vi.fn<(news: string) => void>();
  let takeAway: () => void = () => undefined;
  const rest = () => act(async () => void (await new Promise((done) => setTimeout(done, 0))));
  await act(() => void (takeAway = mountHistory(slot, { onNews, ...look, wording: english }, tools)));
  await rest();
  const button = (name: string) =>
    [...slot.querySelectorAll("button")].find(({ textContent }) => textContent?.includes(name));
  return {
    slot,
    tools,
    marked: () => marked,
    text: () => slot.textContent ?? "",
    news: () => onNews.mock.lastCall?.[0],
    said: () => slot.querySelector("[role=status]")?.textContent?.trim(),
    events: () => [...slot.querySelectorAll(".timeline > li")].map(({ textContent }) => textContent),
    button,
    answerWith: (next: PostingHistory) => void (answer = next),
    press: async (name: string) => {
      const found = button(name);
      if (!found) throw new Error(`No button "${name}"`);
      await act(() => found.click());
      await rest();
    },
    takeAway: () => act(() => takeAway()),
  };
}
