// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CollectionError } from "../../../src/collection/collection-error.ts";
import { NoteField } from "../../../src/ui/shared/NoteField.tsx";
import { WordingContext } from "../../../src/ui/shared/wording.ts";
import { english } from "../sample-roles.ts";

const onSave = vi.fn<(note: string) => Promise<unknown>>();
let root: HTMLElement;
const field = () => root.querySelector("textarea")!;
const draw = (note: string) =>
  act(() =>
    render(
      <WordingContext.Provider value={english}>
        <NoteField note={note} onSave={onSave} />
      </WordingContext.Provider>,
      root,
    ),
  );
const type = (text: string) =>
  act(() => {
    field().value = text;
    field().dispatchEvent(new Event("input", { bubbles: true }));
  });
const wait = (ms: number) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));
const saved = () => onSave.mock.calls.map(([note]) => note);

beforeEach(async () => {
  onSave.mockReset().mockResolvedValue(undefined);
  root = document.createElement("div");
  document.body.replaceChildren(root);
  await draw("old");
});

// What an earlier field has not kept yet would be kept in the midst of the next test.
afterEach(() => act(() => render(undefined, root)));

describe("a note", () => {
  it("is kept after a pause in the typing, all letters at once", async () => {
    await type("n");
    await type("new");
    expect(saved()).toEqual([]);
    await wait(350);
    expect(saved()).toEqual(["new"]);
    expect(root.textContent).toContain("Notes are kept as you type");
  });

  it.each<[string, () => unknown]>([
    ["the field is left", () => field().dispatchEvent(new FocusEvent("blur"))],
    ["the page is left", () => window.dispatchEvent(new Event("pagehide"))],
    ["the field goes away", () => render(undefined, root)],
  ])("is kept at once when %s", async (_when, leave) => {
    await type("new");
    await act(() => void leave());
    expect(saved()).toEqual(["new"]);
  });

  it("that was typed on while it was being kept is kept again", async () => {
    let answer: (value?: unknown) => void = () => undefined;
    onSave.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    await type("ne");
    await wait(350);
    await type("new");
    await wait(350);
    expect(saved()).toEqual(["ne"]);
    await act(() => answer());
    await wait(0);
    expect(saved()).toEqual(["ne", "new"]);
  });

  it("says in its element what of it is kept", async () => {
    await type("new");
    expect(field().defaultValue).toBe("old");
    await wait(350);
    expect([field().value, field().defaultValue]).toEqual(["new", "new"]);
  });

  it("of another tab comes in, but never over what is being typed here", async () => {
    await draw("of another tab");
    expect(field().value).toBe("of another tab");
    await type("mine");
    await draw("of another tab again");
    expect(field().value).toBe("mine");
  });

  it("that could not be kept says so, stands there still, and is kept at the second try", async () => {
    onSave.mockRejectedValueOnce(new CollectionError("storage-full", "full"));
    await type("new");
    await wait(350);
    expect([field().value, root.textContent]).toEqual(["new", expect.stringContaining("The disk is full")]);
    await act(() => root.querySelector<HTMLElement>("button")?.click());
    expect(saved()).toEqual(["new", "new"]);
  });
  it("is edited by a person, and by no script of the page that it stands on", async () => {
    const edit = (text: string) =>
      act(() => {
        field().value = text;
        field().dispatchEvent(new InputEvent("input", { bubbles: true }));
      });
    const heard = vi.fn<() => void>();
    document.addEventListener("beforeinput", heard);
    // As Chromium has it: `execCommand` is not announced; typing, pasting, undoing and composing are.
    await edit("");
    expect(field().value).toBe("old");
    await act(() => void field().dispatchEvent(new InputEvent("beforeinput", { bubbles: true })));
    await edit("new");
    await edit("newEVIL");
    expect(field().value).toBe("new");
    await wait(400);
    expect(saved()).toEqual(["new"]);
    expect(heard, "the page does not come in between").not.toHaveBeenCalled();
    document.removeEventListener("beforeinput", heard);
  });
});
