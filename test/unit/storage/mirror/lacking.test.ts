import { describe, expect, it } from "vitest";
import { connectTo, type Connection } from "../../../../src/storage/connection.ts";
import { openOwn } from "../../../../src/storage/indexeddb-collection.ts";
import { applyChanges } from "../../../../src/storage/mirror/apply-changes.ts";
import type { Change } from "../../../../src/storage/mirror/change.ts";
import { MIRROR_STORES } from "../../../../src/storage/mirror/mirrored-stores.ts";
import { deleteRole } from "../../../../src/storage/mirror/role-rows.ts";
import { readState } from "../../../../src/storage/mirror/upkeep.ts";
import { NOON, sampleVisit } from "../../collection/sample-visit.ts";
import { sampleRole } from "../../sample-roles.ts";
import { useFreshDatabase } from "../fresh-database.ts";
import { twoCopies } from "./two-copies.ts";

useFreshDatabase();

describe("a role that the mirror lacks", () => {
  it("reaches it with an import into an empty collection, by its reminder alone", async () => {
    const copies = twoCopies();
    const key = "200600009-0836";
    const reminder = { key, due: "2026-12-01", state: "waiting", at: NOON } as const;
    const roles = [{ ...sampleRole(key), reminder }, sampleRole("200600010-0836")];
    await copies.startImports().bringIn("import-1", roles, NOON);
    const mirror = await copies.rowsOf("mirror");
    expect(mirror["reminders"]).toEqual([[key, reminder]]);
    expect([mirror["postings"], mirror["snapshots"], mirror["visits"]]).toMatchObject([
      [[key, { key }]],
      [[1, { key }]],
      [[1, { key }]],
    ]);
  });

  it("is read for it again, up to three times, where others let go of more roles of the mirror's meanwhile", async () => {
    const copies = twoCopies();
    const collection = copies.start();
    const keys = ["200600001-0836", "200600002-0836", "200600003-0836"];
    for (const key of keys) {
      const url = `https://jobs.apple.com/en-us/details/${key}/x`;
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await collection.recordVisit(sampleVisit({ url, posting: { identifier: key } }));
      // oxlint-disable-next-line no-await-in-loop -- see above
      await collection.setMine(key, { saved: true }, NOON);
    }
    const held = await copies.rowsOf("mirror");
    const [own, kept] = [connectTo(openOwn), connectTo(copies.tools.openMirror)];
    const state = await own.read(["upkeep"], readState);
    const records = await collection.list();
    const change: Change = {
      birth: state?.birth ?? "",
      number: (state?.changes ?? 0) + 1,
      deleted: [],
      writes: records.map((value) => ({ kind: "put", store: "postings", role: value.key, value })),
    };
    const others = [...keys];
    const mirror: Connection = {
      ...kept,
      async write(stores, work) {
        const key = others.shift();
        if (key) await kept.write(MIRROR_STORES, (transaction) => deleteRole(transaction, key));
        return kept.write(stores, work);
      },
    };
    expect(await applyChanges(own, mirror, [change], () => undefined)).toBe(true);
    expect(others).toEqual([]);
    expect(await copies.rowsOf("mirror")).toEqual(held);
  });
});
