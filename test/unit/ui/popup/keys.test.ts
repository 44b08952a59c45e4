// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { listKey, popupKey } from "../../../../src/ui/popup/keys.ts";

function press(key: string, target: Element, more: Partial<KeyboardEvent> = {}) {
  return { key, target, ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false, ...more };
}
const row = Object.assign(document.createElement("div"), { tabIndex: 0 });
row.dataset["index"] = "0";
const search = Object.assign(document.createElement("input"), { type: "search" });
const box = Object.assign(document.createElement("input"), { type: "checkbox" });

describe("keys on a row", () => {
  it.each([
    ["ArrowDown", { do: "move", by: 1 }],
    ["PageUp", { do: "move", by: -8 }],
    ["End", { do: "move", by: Infinity }],
    [" ", { do: "choose" }],
    ["Enter", { do: "open-page" }],
    ["x", { do: "remove" }],
    ["e", { do: "detail" }],
    ["4", { do: "rate", stars: 4 }],
    ["0", { do: "rate", stars: undefined }],
    ["q", undefined],
  ])("%j", (key, expected) => {
    expect(listKey(press(key, row), 8)).toEqual(expected);
  });

  it("leave alone what is meant for a control in the row, or for the browser", () => {
    expect(listKey(press(" ", box), 8)).toBeUndefined();
    expect(listKey(press("x", row, { ctrlKey: true }), 8)).toBeUndefined();
    expect(listKey(press("4", row, { defaultPrevented: true }), 8)).toBeUndefined();
  });
});

describe("keys anywhere", () => {
  it.each([
    ["/", "search"],
    ["c", "compare"],
    ["d", "differences"],
    ["?", "help"],
    ["l", "library"],
    ["L", "library"],
    ["Escape", "back"],
    ["ArrowDown", "to-list"],
  ])("%j", (key, expected) => {
    expect(popupKey(press(key, document.body))).toBe(expected);
  });

  it.each(["input", "textarea", "select"])("single keys do nothing in a field: %s", (name) => {
    for (const key of ["/", "c", "d", "?"]) expect(popupKey(press(key, document.createElement(name)))).toBeUndefined();
  });

  it("single keys work on a check box, which takes no letters", () => {
    expect(popupKey(press("c", box))).toBe("compare");
  });

  it("undo is the field's own where there is one", () => {
    expect(popupKey(press("z", row, { ctrlKey: true }))).toBe("undo");
    expect(popupKey(press("z", row, { metaKey: true }))).toBe("undo");
    expect(popupKey(press("z", search, { ctrlKey: true }))).toBeUndefined();
  });

  it("the arrow leads from the search to the list", () => {
    expect(popupKey(press("ArrowDown", search))).toBe("to-list");
  });
});
