import { describe, expect, it } from "vitest";
import { json } from "../../../src/exports/json.ts";
import { mine, NOW, sampleRole } from "../sample-roles.ts";
import { textOf } from "./written.ts";

describe("a file without the user's own side", () => {
  it("does not say what was saved, nor that it was removed and brought back", async () => {
    const role = sampleRole("200000001", {
      mine: mine({ saved: true, notes: "A secret" }),
      record: { lastRemoval: { at: NOW, wasSaved: true } },
    });
    expect(await textOf(json, [role])).toMatch(/lastRemoval.*wasSaved/);
    expect(await textOf(json, [role], { withNotes: false })).not.toMatch(/lastRemoval|wasSaved|saved|secret/);
  });
});
