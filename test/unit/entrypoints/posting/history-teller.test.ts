// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { historyTeller } from "../../../../entrypoints/posting.content/history-teller.ts";
import { sampleRole } from "../../sample-roles.ts";
import { wording } from "../../ui/card/sample.ts";

const { record } = sampleRole("200600001");
const look = { record, url: record.posting.url, wording };
const takeAway = vi.fn<() => void>();
const tell = vi.fn<() => () => void>(() => takeAway);
const rest = () => new Promise((resolve) => setTimeout(resolve));

afterEach(() => {
  globalThis.pomonaTellHistory = undefined;
  vi.clearAllMocks();
});

describe("the telling of a role's history", () => {
  const slot = document.createElement("div");
  const bring = () => {
    globalThis.pomonaTellHistory = tell;
    return Promise.resolve();
  };

  it("is brought, draws into its slot, and goes with the card", async () => {
    const end = historyTeller(bring)(slot, look);
    await rest();
    expect(tell).toHaveBeenCalledWith(slot, look);
    expect(takeAway).not.toHaveBeenCalled();
    end();
    expect(takeAway).toHaveBeenCalledTimes(1);
  });

  it("draws nothing into a card that went before it came", async () => {
    const end = historyTeller(bring)(slot, look);
    end();
    await rest();
    expect(tell).not.toHaveBeenCalled();
  });

  it("is left out where it cannot be had", async () => {
    const end = historyTeller(() => Promise.reject(new Error("no tab")))(slot, look);
    await rest();
    end();
    expect([tell.mock.calls.length, takeAway.mock.calls.length]).toEqual([0, 0]);
  });
});
