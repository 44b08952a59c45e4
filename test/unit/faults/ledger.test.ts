import { expect, it } from "vitest";
import type { MineDeed } from "../../faults/deeds.ts";
import { openLedger } from "../../faults/ledger.ts";

const deed: MineDeed = { kind: "mine", key: "200700001-0836", name: "stars", value: 3, at: 1 };

it("a ledger hears nothing of what is told after the power was cut, acknowledged or failed", () => {
  const { hear, kept, failed, silence } = openLedger();
  hear({ kept: deed });
  const listen = silence();
  hear({ kept: deed });
  hear({ failed: deed, code: "unknown" });
  listen();
  hear({ failed: deed, code: "storage-full" });
  expect([kept.length, failed]).toEqual([1, ["storage-full"]]);
});
