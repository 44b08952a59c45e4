// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { html } from "../../../../src/exports/html.ts";
import type { SavedFile } from "../../../../src/ui/popup/tools.ts";
import { type Export, useTaking } from "../../../../src/ui/popup/use-taking.ts";
import { Announcer } from "../../../../src/ui/shared/Announcer.tsx";
import { WordingContext } from "../../../../src/ui/shared/wording.ts";
import { createFakeCollection } from "../../fake-collection.ts";
import { english, NOW, sampleRole } from "../../sample-roles.ts";
import { settle } from "./mounted.ts";

afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});

describe("a page of very many roles", () => {
  it("is begun with the list of them, before what they say is read, in the order that was asked for", async () => {
    const keys = Array.from({ length: 101 }, (_none, at) => String(200_000_000 + at)).toReversed();
    const collection = createFakeCollection(keys.toReversed().map((key) => sampleRole(key)));
    const history = collection.history.bind(collection);
    // One goes while the file is written.
    collection.history = (some) => history(some.filter((key) => key !== keys[60]));
    const saved: SavedFile[] = [];
    const tools = { collection, generator: "Pomona", now: () => NOW, saveFile: (file: SavedFile) => saved.push(file) };
    let taking: Export | undefined;
    function Bare() {
      taking = useTaking(tools);
      return null;
    }
    const bare = (
      <WordingContext.Provider value={english}>
        <Announcer>
          <Bare />
        </Announcer>
      </WordingContext.Provider>
    );
    await act(() => render(bare, document.body.appendChild(document.createElement("div"))));
    await act(() => taking?.take(html, keys));
    await expect.poll(async () => (await settle(), saved)).toHaveLength(1);
    const page = new DOMParser().parseFromString(await new Blob([...(saved[0]?.parts ?? [])]).text(), "text/html");
    const titles = [...page.querySelectorAll("nav li")].map(({ textContent }) => textContent);
    expect(titles).toEqual(keys.map((key) => `Role ${key}`));
    const articles = [...page.querySelectorAll("article")];
    expect(articles).toHaveLength(101);
    expect(articles[60]?.textContent).toContain(english.words("errorNotFound"));
  });
});
