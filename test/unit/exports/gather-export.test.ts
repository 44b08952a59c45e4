import { describe, expect, it } from "vitest";
import { exportFileName } from "../../../src/exports/export-file-name.ts";
import type { ExportFormat } from "../../../src/exports/format.ts";
import { gatherExport } from "../../../src/exports/gather-export.ts";
import { EXPORT_FORMATS } from "../../../src/exports/index.ts";
import { createFakeCollection } from "../fake-collection.ts";
import { english, NOW, sampleRole } from "../sample-roles.ts";

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
  const noon = new Date(2026, 0, 2, 12).getTime();
  const roles = [sampleRole("200000001", { posting: { title: "Map / Engineer" } }), sampleRole("200000002")];

  it("carries the user's own calendar day", () => {
    const lastMinute = new Date(2026, 0, 2, 23, 59).getTime();
    expect(exportFileName({ extension: "csv" }, roles, lastMinute)).toBe("pomona-2026-01-02.csv");
  });

  it("says what is in it, and of which role, where it is one", () => {
    const format = { extension: "csv", content: "requirements" };
    expect(exportFileName(format, roles, noon)).toBe("pomona-2026-01-02-requirements.csv");
    expect(exportFileName(format, roles.slice(0, 1), noon)).toBe("pomona-2026-01-02-requirements-Map-Engineer.csv");
    const unnamed = sampleRole("1", { posting: { title: "\u202E...", identifier: undefined } });
    expect(exportFileName(format, [unnamed], noon)).toBe("pomona-2026-01-02-requirements.csv");
  });
});

describe("EXPORT_FORMATS", () => {
  it("gives each format an id, a label and a file's name of its own", () => {
    const distinct = (of: (format: ExportFormat) => string) => expect(new Set(EXPORT_FORMATS.map(of)).size).toBe(9);
    distinct(({ id }) => id);
    distinct(({ label }) => english.words(label));
    distinct((format) => exportFileName(format, [], NOW));
  });
});
