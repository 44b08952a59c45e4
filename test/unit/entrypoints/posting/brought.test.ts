import { afterEach, expect, it } from "vitest";
import { brought } from "../../../../entrypoints/posting.content/brought.ts";

const named = Object.getPrototypeOf(globalThis) as object;

afterEach(() => {
  Reflect.deleteProperty(named, "pomonaOpenCard");
  Reflect.deleteProperty(globalThis, "pomonaOpenCard");
});

it("what a brought script has left is found, and what a page names like it is not", () => {
  // As a browser has it: the elements of a page with ids are properties of what the window inherits from.
  Object.defineProperty(named, "pomonaOpenCard", { value: "an element", configurable: true, writable: true });
  expect(globalThis.pomonaOpenCard).toBe("an element");
  expect(brought("pomonaOpenCard")).toBeUndefined();
  const open = () => ({ show: () => undefined, remove: () => undefined, stay: () => undefined, obey: () => undefined });
  globalThis.pomonaOpenCard = open;
  expect(brought("pomonaOpenCard")).toBe(open);
});
