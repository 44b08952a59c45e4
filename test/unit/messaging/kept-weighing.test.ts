import { describe, expect, it } from "vitest";
import { connectWeighing } from "../../../src/messaging/kept-weighing.ts";

type Store = NonNullable<Parameters<typeof connectWeighing>[0]>;
type Changes = Record<string, { newValue: unknown }>;

/** storage.local in memory, as two tabs see it: both hear of every change, the one that made it too. */
function storage(kept: Record<string, unknown> = {}) {
  const hearers = new Set<(changes: Changes, area: string) => void>();
  const store = {
    onChanged: {
      addListener: (hear: (changes: Changes, area: string) => void) => void hearers.add(hear),
      removeListener: (hear: (changes: Changes, area: string) => void) => void hearers.delete(hear),
    },
    local: {
      get: () => Promise.resolve({ ...kept }),
      set: (values: Record<string, unknown>) => {
        Object.assign(kept, values);
        for (const hear of hearers) {
          hear(Object.fromEntries(Object.entries(values).map(([name, newValue]) => [name, { newValue }])), "local");
        }
        return Promise.resolve();
      },
    },
  };
  return { kept, hearers, connect: () => connectWeighing(store as unknown as Store) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("what is weighed", () => {
  it("is kept, and every tab hears of it once", async () => {
    const { connect, hearers } = storage();
    const [here, there] = [connect(), connect()];
    const heard: unknown[] = [];
    const stop = here.follow((query, isNews) => heard.push(["here", query, isNews]));
    there.follow((query, isNews) => heard.push(["there", query, isNews]));
    await here.keep("?weigh=pay-3");
    expect(heard).toEqual([
      ["here", "?weigh=pay-3", true],
      ["there", "?weigh=pay-3", true],
    ]);
    stop();
    await there.keep("?weigh=pay-4");
    expect(heard).toHaveLength(3);
    expect(hearers.size).toBe(1);
  });

  it("comes back to whoever asks later, and not as news", async () => {
    const { connect } = storage({ weighing: { query: "?weigh=pay-1", by: "another" } });
    const heard: unknown[] = [];
    connect().follow((query, isNews) => heard.push([query, isNews]));
    await settled();
    expect(heard).toEqual([["?weigh=pay-1", false]]);
  });

  it("is not undone by what was kept before and comes late", async () => {
    const { connect } = storage({ weighing: { query: "?weigh=pay-1", by: "another" } });
    const here = connect();
    const heard: string[] = [];
    here.follow((query) => heard.push(query));
    await here.keep("?weigh=pay-5");
    await settled();
    expect(heard).toEqual(["?weigh=pay-5"]);
  });

  it.each([undefined, null, "x", { query: 3 }, { query: "x".repeat(30_000) }])(
    "is nothing where %j stands",
    async (value) => {
      const heard: string[] = [];
      storage({ weighing: value })
        .connect()
        .follow((query) => heard.push(query));
      await settled();
      expect(heard).toEqual([]);
    },
  );
});
