import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNamer, safeFileName } from "../../../src/exports/safe-file-name.ts";
import { HOSTILE_TEXTS, hostileText } from "./hostile-texts.ts";

const DEVICES = ["CON", "prn", "Aux", "NUL", "com1", "LPT9", "COM¹", "CONIN$", "nul.txt", "con .md", "aux "];

describe("safeFileName", () => {
  it.each([
    ["Kiln Engineer", "Kiln Engineer"],
    ["Kiln/Loom: Engineer?", "Kiln Loom Engineer"],
    ["地図エンジニア", "地図エンジニア"],
    ["../../etc/passwd", "etc passwd"],
    ["a\u202Efdp.exe", "afdp.exe"],
    [".hidden", "hidden"],
    ["~home", "home"],
    ["trailing. . ", "trailing"],
    ["C# [senior]", "C senior"],
    ["e\u0301", "é"],
  ])("makes %j %j", (text, name) => expect(safeFileName(text, "role")).toBe(name));

  it.each(DEVICES)("never names a device: %s", (name) => expect(safeFileName(name, "role")).toMatch(/^_/));

  it.each(["", " ", "...", "\u200F", "///", "\0"])("falls back where nothing stays of %j", (text) =>
    expect(safeFileName(text, "role")).toBe("role"),
  );

  it("holds on every system, whatever the text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const name = safeFileName(text, "role");
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{C}]|^[ .~-]|[ .]$|^$/u);
        expect(safeFileName(name, "role")).toBe(name);
      }),
      { examples: HOSTILE_TEXTS.map((text) => [text]) },
    );
  });
});

describe("createNamer", () => {
  it("names nothing twice, neither in other letters nor written otherwise", () => {
    const named = createNamer();
    expect(["Kiln", "kiln", "KILN", "Kiln 2", "Straße", "STRASSE", "é", "e\u0301"].map(named)).toEqual([
      "Kiln",
      "kiln 2",
      "KILN 3",
      "Kiln 2 2",
      "Straße",
      "STRASSE 2",
      "é",
      "e\u0301 2",
    ]);
  });
});
