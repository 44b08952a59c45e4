// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { CollectionError } from "../../../../src/collection/collection-error.ts";
import type { ImportMade, Imports, RoleOutcome } from "../../../../src/collection/import/imports.ts";
import { mountFiles } from "../../../../src/ui/files/mount-files.tsx";
import { previewOf } from "../../../../src/ui/files/preview.ts";
import { json } from "../../../../src/exports/json.ts";
import { textOf } from "../../exports/written.ts";
import { english, NOW, sampleRole } from "../../sample-roles.ts";

afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});

const MADE: ImportMade = { id: "import-1", at: NOW, added: 1, changed: 0 };
const outcome = (key: string, is: RoleOutcome["outcome"]): RoleOutcome => ({
  key,
  outcome: is,
  versions: is === "new" ? 1 : 0,
  visits: 0,
  mine: [],
  hasReminder: false,
});

/** The page over imports that a test decides on. */
async function mounted(over: Partial<Imports> = {}) {
  const root = document.body.appendChild(document.createElement("div"));
  const changed: (readonly string[])[] = [];
  const imports: Imports = {
    planAnswers: () => Promise.resolve(0),
    plan: (roles) => Promise.resolve(roles.map(({ record }) => outcome(record.key, "new"))),
    bringIn: () => Promise.resolve(MADE),
    last: () => Promise.resolve(undefined),
    undo: () => Promise.resolve({ keys: ["200000001"], left: ["200000002"] }),
    ...over,
  };
  const pass = () =>
    act(async () => {
      for (let turn = 0; turn < 4; turn++) {
        // oxlint-disable-next-line no-await-in-loop -- one turn after the other
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
      }
    });
  await act(() =>
    mountFiles(root, {
      wording: english,
      imports,
      reader: 2,
      now: () => NOW,
      newId: () => "import-1",
      onChanged: (keys) => changed.push(keys),
      openLibrary: () => undefined,
    }),
  );
  await pass();
  const choose = async (name: string, text: string, size = text.length) => {
    const input = root.querySelector("input");
    const file = new File([text], name);
    Object.defineProperty(file, "size", { value: size });
    Object.defineProperty(input, "files", { value: [file], configurable: true });
    input?.dispatchEvent(new Event("change"));
    await pass();
  };
  const press = async (name: string) => {
    const found = [...root.querySelectorAll("button")].find(({ textContent }) => textContent === name);
    if (!found) throw new Error(`no button ${name} in ${root.textContent}`);
    await act(() => found.click());
    await pass();
  };
  return { choose, press, changed, text: () => root.textContent };
}

const file = (...keys: string[]) =>
  textOf(
    json,
    keys.map((key) => sampleRole(key)),
  );

describe("the page that brings files in", () => {
  it("writes nothing before it is told to, and tells others of what it wrote", async () => {
    const written: unknown[] = [];
    const page = await mounted({
      plan: () => Promise.resolve([outcome("200000001", "new"), outcome("200000002", "same")]),
      bringIn: (id, roles, at) => {
        written.push([id, roles.length, at]);
        return Promise.resolve(MADE);
      },
    });
    await page.choose("pomona.json", await file("200000001", "200000002"));
    expect(page.text()).toContain("What would come of pomona.json");
    expect(written).toEqual([]);
    await page.press("Bring in: 1");
    expect(written).toEqual([["import-1", 2, NOW]]);
    expect(page.changed).toEqual([["200000001"]]);
    expect(page.text()).toContain("New: 1. Changed: 0.");
  });

  it("says why a file cannot be taken, and takes the next one", async () => {
    const page = await mounted();
    await page.choose("large.json", "{}", 1_000_000_000);
    expect(page.text()).toContain("This file is too large: 150 MB at most.");
    await page.choose("page.html", "<p>");
    expect(page.text()).toContain("neither an export of Pomona's nor a table");
    await page.choose("pomona.json", await file("200000001"));
    expect(page.text()).toContain("New: 1");
    expect(page.text()).not.toContain("neither an export");
  });

  it("says when what is kept cannot be read or written", async () => {
    const fails = () => Promise.reject(new CollectionError("storage-full", "full"));
    const page = await mounted({ bringIn: fails });
    await page.choose("pomona.json", await file("200000001"));
    await page.press("Bring in: 1");
    expect(page.text()).toContain(english.words("errorStorageFull"));
    expect(page.changed).toEqual([]);
    const blocked = await mounted({ last: fails });
    expect(blocked.text()).toContain(english.words("errorStorageFull"));
  });

  it("undoes the last import, and says what it left", async () => {
    const made: ImportMade[] = [MADE];
    const page = await mounted({
      last: () => Promise.resolve(made[0]),
      undo: (id) => {
        made.pop();
        return Promise.resolve({ keys: [id], left: ["200000002"] });
      },
    });
    await page.press("Undo this import");
    expect(page.text()).toContain("Back as before: 1. Seen or changed since, and left as they are: 1.");
    expect(page.text()).not.toContain("Undo this import");
    expect(page.changed).toEqual([["import-1"]]);
  });
});

it("the preview has what needs a look first, and each in the file's order", () => {
  const roles = ["200000001", "200000002", "200000003"].map((key, at) => ({ line: at + 2, history: sampleRole(key) }));
  const outcomes = [outcome("200000001", "same"), outcome("200000002", "taken"), outcome("200000003", "changed")];
  const lines = previewOf({ roles, refused: [{ line: 5, why: "address" }] }, outcomes);
  expect(lines.map(({ line, outcome: is, why, name }) => [line, is, why, name])).toEqual([
    [3, "left-out", "taken", "Role 200000002"],
    [5, "left-out", "address", undefined],
    [4, "changed", undefined, "Role 200000003"],
    [2, "same", undefined, "Role 200000001"],
  ]);
});
