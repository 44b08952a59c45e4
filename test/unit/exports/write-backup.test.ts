import { describe, expect, it } from "vitest";
import { openFile } from "../../../src/exports/import/open-file.ts";
import { writeBackup } from "../../../src/exports/write-backup.ts";
import { createFakeCollection } from "../fake-collection.ts";
import { english, NOW, sampleRole } from "../sample-roles.ts";
import { fullRole } from "./full-role.ts";

const context = { now: NOW, generator: "Pomona 0.1.0" };
const many = (count: number) =>
  createFakeCollection(
    Array.from({ length: count }, (_none, at) => fullRole({ identifier: String(200_000_000 + at) })),
  );

describe("a backup", () => {
  it("is one file of everything, which is read again, with answers that no role asks for", async () => {
    const collection = many(60);
    const ask = { kind: "skill", words: "Sail", role: "200000999" } as const;
    await collection.setAnswers([{ ask, set: { resume: { value: "met", words: "Sailed" } }, taken: [] }], NOW);
    const made = await writeBackup(collection, context, english);
    const opened = openFile(new Uint8Array((await made?.file.arrayBuffer()) ?? []), 1);
    expect(opened).toMatchObject({ read: { answers: [ask] } });
    expect("read" in opened && opened.read.roles.length).toBe(60);
    expect([made?.roles, made?.file.type]).toEqual([60, "application/json"]);
  });

  it("is not begun where it would be far too large, and ends where it is too large after all", async () => {
    const size = (await writeBackup(many(600), context, english))?.file.size ?? 0;
    expect(await writeBackup(many(600), context, english, size)).toBeDefined();
    const far = many(600);
    expect(await writeBackup(far, context, english, size / 2)).toBeUndefined();
    expect(far.calls.flatMap(({ verb, args }) => (verb === "history" ? args[0] : []))).toHaveLength(20);
    expect(await writeBackup(many(600), context, english, size - 1)).toBeUndefined();
  });

  it("is one of nothing, too", async () => {
    const made = await writeBackup(createFakeCollection(), context, english, 10_000);
    expect(made?.roles).toBe(0);
    expect(await writeBackup(createFakeCollection([sampleRole("200000001")]), context, english, 10)).toBeUndefined();
  });
});
