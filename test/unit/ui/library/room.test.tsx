// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, it } from "vitest";
import { roomOf } from "../../../../src/ui/library/room.tsx";

it("a room whose code comes between its first draw and what follows that is drawn all the same", async () => {
  const code = Promise.withResolvers<() => string>();
  const { Room, bring } = roomOf(() => code.promise);
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
