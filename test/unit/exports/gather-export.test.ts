import { describe, expect, it } from "vitest";
import { exportFileName } from "../../../src/exports/export-file-name.ts";
import { gatherExport } from "../../../src/exports/gather-export.ts";
import { EXPORT_FORMATS } from "../../../src/exports/index.ts";
import { createFakeCollection } from "../fake-collection.ts";
import { NOW, sampleRole } from "../sample-roles.ts";

const keys = Array.from({ length: 60 }, (_, index) => String(200_000_000 + index));

describe("gatherExport", () => {
  it("asks in batches, keeps the order asked for and tells how far it is", async () => {
    const collection = createFakeCollection(keys.toReversed().map((key) => sampleRole(key)));
    const progress: string[] = [];
    const bundle = await gatherExport(collection, keys, {
      now: NOW,
      generator: "Pomona 0.1.0",
      onProgress: (done, total) => progress.push(`${done}/${total}`),
    });
    expect(bundle.postings.map(({ record }) => record.key)).toEqual(keys);
    expect(progress).toEqual(["25/60", "50/60", "60/60"]);
    expect(collection.calls.map(({ verb }) => verb)).toEqual(["history", "history", "history"]);
    expect(bundle.exportedAt).toBe("2026-11-21T12:00:00.000Z");
  });

  it("leaves out what is no longer kept", async () => {
    const collection = createFakeCollection([sampleRole("200000000")]);
    const { postings } = await gatherExport(collection, keys.slice(0, 3), { now: NOW, generator: "Pomona" });
    expect(postings).toHaveLength(1);
  });

  it("fails as a whole where one batch fails", async () => {
    const collection = createFakeCollection([]);
    collection.failWith("worker-gone");
    await expect(gatherExport(collection, keys, { now: NOW, generator: "Pomona" })).rejects.toMatchObject({
      code: "worker-gone",
    });
  });
});

describe("exportFileName", () => {
  it("carries the user's own calendar day", () => {
    const lastMinute = new Date(2026, 0, 2, 23, 59).getTime();
    expect(exportFileName({ extension: "csv" }, lastMinute)).toBe("pomona-2026-01-02.csv");
  });
});

describe("EXPORT_FORMATS", () => {
  it("names each format and each extension once", () => {
    expect(new Set(EXPORT_FORMATS.map(({ id }) => id)).size).toBe(EXPORT_FORMATS.length);
    expect(new Set(EXPORT_FORMATS.map(({ extension }) => extension)).size).toBe(EXPORT_FORMATS.length);
  });
});
