// @vitest-environment happy-dom
import { type JSX, render } from "preact";
import { act } from "preact/test-utils";
import { expect, it, vi } from "vitest";
import { roomOf } from "../../../../src/ui/library/room.tsx";
import { WordingContext } from "../../../../src/ui/shared/wording.ts";
import { english } from "../../sample-roles.ts";
import { settle } from "../popup/mounted.ts";

it("a room whose code comes between its first draw and what follows that is drawn all the same", async () => {
  const code = Promise.withResolvers<() => string>();
  const { Room, bring } = roomOf(
    () => code.promise,
    () => undefined,
  );
  const root = document.body.appendChild(document.createElement("div"));
  const brought = bring();
  // Drawn, but its effects have not run: nobody has asked for the code on its behalf.
  render(<Room />, root);
  code.resolve(() => "here");
  await brought;
  expect(root.textContent).toBe("");
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(root.textContent).toBe("here");
});

it("a room whose code cannot be read says so, reads it again on request, and then loads the page again", async () => {
  const root = document.body.appendChild(document.createElement("div"));
  const drawn = async (failures: number) => {
    const load = vi.fn<() => Promise<() => JSX.Element>>(async () => {
      if (load.mock.calls.length <= failures) throw new TypeError("Failed to fetch dynamically imported module");
      return () => <>here</>;
    });
    const reload = vi.fn<() => void>();
    const { Room } = roomOf(load, reload);
    render(
      <WordingContext.Provider value={english}>
        <Room />
      </WordingContext.Provider>,
      root,
    );
    await settle(50);
    expect(root.textContent).toContain("Try again");
    root.querySelector("button")?.click();
    await settle(50);
    return { load, reload };
  };
  const once = await drawn(1);
  expect(root.textContent).toBe("here");
  expect(once.reload).not.toHaveBeenCalled();
  const twice = await drawn(2);
  expect(root.textContent).toContain("Try again");
  root.querySelector("button")?.click();
  await settle(50);
  expect(twice.reload).toHaveBeenCalledOnce();
  expect(twice.load).toHaveBeenCalledTimes(2);
});
