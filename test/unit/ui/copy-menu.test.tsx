// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import type { Copied } from "../../../src/exports/clipboard/copied.ts";
import { Announcer } from "../../../src/ui/shared/Announcer.tsx";
import { CopyMenu } from "../../../src/ui/shared/CopyMenu.tsx";
import { copyTo } from "../../../src/ui/shared/copy-words.ts";
import { WordingContext } from "../../../src/ui/shared/wording.ts";
import { english, sampleRole } from "../sample-roles.ts";
import { settle } from "./popup/mounted.ts";

afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});

async function mounted(copy: (words: Promise<Copied>, withHtml: boolean) => Promise<void>) {
  const root = document.body.appendChild(document.createElement("div"));
  await act(() =>
    render(
      <WordingContext.Provider value={english}>
        <Announcer>
          <CopyMenu
            small
            opens="down"
            records={[sampleRole("200000001").record]}
            textOf={() => Promise.resolve("All words")}
            copy={copy}
          />
        </Announcer>
      </WordingContext.Provider>,
      root,
    ),
  );
  const press = async (name: string) => {
    const button = [...root.querySelectorAll("button")].find(
      (one) => (one.getAttribute("aria-label") ?? one.textContent) === name,
    );
    if (!button) throw new Error(`no ${name} in ${root.innerHTML}`);
    await act(() => button.click());
    await settle(20);
  };
  return { root, press };
}

describe("the menu that copies", () => {
  it("copies what is asked for, says so, and leaves the focus on its button", async () => {
    const copied: Copied[] = [];
    const { root, press } = await mounted(async (words) => void copied.push(await words));
    await press("Copy");
    await press("As text");
    await expect.poll(() => root.querySelector("[role=status]")?.textContent?.trim()).toBe("Copied");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Copied");
    await press("Copied");
    await press("As a link with its title");
    await expect.poll(() => copied.length).toBe(2);
    expect(copied[0]).toEqual({ text: "All words" });
    expect(copied[1]?.html).toBe('<a href="https://jobs.apple.com/en-us/details/200000001/sample">Role 200000001</a>');
  });

  it("says that the browser refused, and that words could not be had", async () => {
    for (const copy of [
      () => Promise.reject(new DOMException("no", "NotAllowedError")),
      copyTo({ write: () => Promise.reject(new DOMException("no", "NotAllowedError")) }),
    ]) {
      globalThis.ClipboardItem ??= Object as never;
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { root, press } = await mounted(copy);
      // oxlint-disable-next-line no-await-in-loop -- see above
      await press("Copy");
      // oxlint-disable-next-line no-await-in-loop -- see above
      await press("As a Markdown table");
      // oxlint-disable-next-line no-await-in-loop -- see above
      await expect.poll(() => root.querySelector("[role=alert]")?.textContent).toBe(english.words("copyRefused"));
      expect(root.querySelector("[role=status]")?.textContent).toBe("");
    }
  });
});
