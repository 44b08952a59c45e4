// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, it } from "vitest";
import { Announcer } from "../../../src/ui/shared/Announcer.tsx";
import { type SiteAccess, SiteAccessLine } from "../../../src/ui/shared/SiteAccessLine.tsx";
import { WordingContext } from "../../../src/ui/shared/wording.ts";
import { english } from "../sample-roles.ts";

/** The line in a browser that withholds the site, and answers a press with `answer`. */
async function lineWhere(answer: () => Promise<boolean>) {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  let tell: ((may: boolean) => void) | undefined;
  const access: SiteAccess = {
    follow: (hear) => void (tell = hear),
    ask: async () => {
      const given = await answer();
      tell?.(given);
      return given;
    },
  };
  await act(() =>
    render(
      <WordingContext.Provider value={english}>
        <Announcer>
          <SiteAccessLine {...access} />
        </Announcer>
      </WordingContext.Provider>,
      root,
    ),
  );
  return {
    words: () => root.querySelector(".withheld")?.textContent,
    said: () => root.querySelector("[role=status]")?.textContent?.trim(),
    tell: (may: boolean) => act(() => tell?.(may)),
    async press() {
      root.querySelector("button")?.focus();
      root.querySelector("button")?.click();
      await act(() => new Promise((answered) => setTimeout(answered)));
    },
  };
}

it("says nothing before the browser has answered, nor where the site may be read", async () => {
  const line = await lineWhere(() => Promise.resolve(true));
  expect(line.words()).toBeUndefined();
  await line.tell(true);
  expect(line.words()).toBeUndefined();
});

it("says that the site is withheld, asks at a press, and says where the focus goes on what is left to do", async () => {
  const line = await lineWhere(() => Promise.resolve(true));
  await line.tell(false);
  expect(line.words()).toMatch(/^Your browser keeps jobs\.apple\.com from Pomona: .*Allow$/);
  await line.press();
  expect(line.words()).toMatch(/^Pomona may read jobs\.apple\.com\. Reload .*hour ago\.$/);
  expect(document.activeElement?.textContent).toBe(line.words());
});

it("goes where the site is given elsewhere, and takes the focus from nobody", async () => {
  const line = await lineWhere(() => Promise.resolve(true));
  await line.tell(false);
  await line.tell(true);
  expect([line.words(), document.activeElement]).toEqual([undefined, document.body]);
});

it("says so where the user says no, with the way to allow it still", async () => {
  const line = await lineWhere(() => Promise.resolve(false));
  await line.tell(false);
  await line.press();
  expect(line.words()).toMatch(/^It was not allowed: .*Allow$/);
  expect(line.said()).toMatch(/^It was not allowed: /);
  expect(document.activeElement?.textContent).toBe("Allow");
});

it("says where else to allow it when the browser would not ask", async () => {
  const line = await lineWhere(() => Promise.reject(new Error("no gesture")));
  await line.tell(false);
  await line.press();
  expect(line.words()).toContain("on its page of Pomona's permissions");
  expect(line.said()).toContain("on its page of Pomona's permissions");
});
