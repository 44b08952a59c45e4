import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fitHeight } from "../../../../src/ui/popup/fit-height.ts";

/** A window of a height, with the room that is kept of it. */
function windowOf(innerHeight: number) {
  const kept = new Map<string, string>();
  const events = new EventTarget();
  const window = {
    innerHeight,
    document: {
      documentElement: {
        style: {
          setProperty: (name: string, value: string) => kept.set(name, value),
          removeProperty: (name: string) => kept.delete(name),
        },
      },
    },
    setTimeout: (work: () => void, ms: number) => setTimeout(work, ms),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
    addEventListener: events.addEventListener.bind(events),
  };
  fitHeight(window as unknown as Window);
  return {
    room: () => kept.get("--room"),
    resize(height: number) {
      window.innerHeight = height;
      events.dispatchEvent(new Event("resize"));
    },
  };
}

describe("fitHeight", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("keeps to a low window, and lets go where there is room", () => {
    const low = windowOf(510);
    vi.advanceTimersByTime(200);
    expect(low.room()).toBe("510px");
    low.resize(600);
    vi.advanceTimersByTime(200);
    expect(low.room()).toBeUndefined();
  });

  it("does not take a popup that is still growing for a low one", () => {
    const growing = windowOf(25);
    vi.advanceTimersByTime(200);
    expect(growing.room()).toBeUndefined();
    growing.resize(300);
    growing.resize(600);
    vi.advanceTimersByTime(200);
    expect(growing.room()).toBeUndefined();
  });
});
