import { assert, integer, json, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfJson } from "../../../src/extraction/words/end-of-json.ts";

const QUOTED = JSON.stringify(JSON.stringify({ a: '}"\\', b: [{}] }));

describe("the end of JSON", () => {
  it("is found whatever stands in it and behind it", () => {
    assert(
      property(json(), string(), integer({ min: 0, max: 3 }), (inner, behind, before) => {
        const text = JSON.stringify({ "\\": inner, list: [JSON.parse(inner), inner] });
        const start = " ".repeat(before);
        expect(endOfJson(start + text + behind, before, false)).toBe(before + text.length);
        const quoted = JSON.stringify(text).slice(1, -1);
        expect(endOfJson(`"${quoted}"${behind}`, 1, true)).toBe(1 + quoted.length);
      }),
    );
  });

  it("is the text's own where it breaks off", () => {
    for (const text of ['{"a":', '{"a":"', '{"a":"\\"', "[[]"]) expect(endOfJson(text, 0, false)).toBe(text.length);
    for (let cut = 2; cut < QUOTED.length - 1; cut += 1) expect(endOfJson(QUOTED.slice(0, cut), 1, true)).toBe(cut);
  });
});
