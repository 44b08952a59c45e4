import { describe, expect, it } from "vitest";
import { connectPurged } from "../../../src/messaging/purged-keys.ts";

function fakeArea(kept: Record<string, unknown> = {}) {
  return {
    kept,
    get: () => Promise.resolve(kept),
    set: (values: object) => Promise.resolve(void Object.assign(kept, values)),
    remove(name: string) {
      delete kept[name];
      return Promise.resolve();
    },
  };
}

describe("keys of roles that were deleted for good", () => {
  it("are kept for as long as there are any, and leave nothing behind", async () => {
    const area = fakeArea();
    const purged = connectPurged(area);
    expect(await purged.read()).toEqual([]);
    await purged.write([{ key: "200600001-0836", at: 5 }]);
    expect(await connectPurged(area as never).read()).toEqual([{ key: "200600001-0836", at: 5 }]);
    await purged.write([]);
    expect(area.kept).toEqual({});
  });

  it("are none where something else stands there", async () => {
    expect(await connectPurged(fakeArea({ purged: [{ key: 1 }] }) as never).read()).toEqual([]);
  });
});
