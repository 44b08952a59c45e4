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

const MADE: ImportMade = { id: "import-1", at: NOW, added: 1, changed: 0, answers: 0 };
const UNDONE = { keys: [], left: [], answers: 0, answersLeft: 0 };
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
    undo: () => Promise.resolve({ ...UNDONE, keys: ["200000001"], left: ["200000002"] }),
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
  const said = () => root.querySelector('[role="status"]')?.textContent;
  return { choose, press, changed, said, text: () => root.textContent };
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
    expect(page.said()).toContain("New: 1. Changed: 0.");
    expect(document.activeElement?.textContent).toBe("Bring in");
  });

  it("tells of answers, brought in and put back, also where there were no roles", async () => {
    const page = await mounted({
      planAnswers: () => Promise.resolve(3),
      bringIn: () => Promise.resolve({ ...MADE, added: 0, answers: 3 }),
      undo: () => Promise.resolve({ ...UNDONE, answers: 2, answersLeft: 1 }),
    });
    await page.choose("pomona.json", await file());
    await page.press("Bring in: 3");
    expect(page.text()).toContain("New: 0. Changed: 0. Answers to what roles ask for: 3.");
    await page.press("Undo this import");
    expect(page.text()).toContain("Answers back as before: 2. Answers changed since, and left as they are: 1.");
    expect(page.said()).toContain("Answers back as before: 2.");
    expect(page.text()).not.toContain("Back as before: 0");
    expect(document.activeElement?.textContent).toBe("Bring in");
  });

  it("tells how far it has got, and lets reading be cancelled", async () => {
    const asked: ((done: number) => void)[] = [];
    const page = await mounted({
      plan: (_roles, onProgress = () => undefined) => {
        asked.push(onProgress);
        return new Promise(() => undefined);
      },
    });
    await page.choose("pomona.json", await file("200000001", "200000002"));
    await act(() => asked[0]?.(1));
    expect(page.text()).toContain("Comparing with what is kept: 1 of 2");
    expect(document.activeElement?.textContent).toContain("Comparing");
    await page.press("Cancel");
    expect(page.text()).toContain("or drop it here");
    expect(document.activeElement?.textContent).toBe("Bring in");
    expect(() => asked[0]?.(2)).toThrow("no longer asked for");
    expect(page.text()).toContain("or drop it here");
  });

  it("tells how much of a file is on its way in", async () => {
    const told: ((done: number) => void)[] = [];
    const page = await mounted({
      bringIn: (_id, _roles, _at, _answers, onProgress = () => undefined) => {
        told.push(onProgress);
        return new Promise(() => undefined);
      },
    });
    await page.choose("pomona.json", await file("200000001", "200000002"));
    await page.press("Bring in: 2");
    await act(() => told[0]?.(1));
    expect(page.text()).toContain("Bringing in: 1 of 2");
    expect(page.text()).not.toContain("Cancel");
  });

  it("asks for the order of days that could be read in two ways, and says which are left out", async () => {
    const page = await mounted();
    const url = "https://jobs.apple.com/en-us/details/200600001-0836/gardener";
    await page.choose("tracker.csv", `Title,Company,Link,Date applied\nGardener,Apple,${url},03/04/2026\n`);
    expect(page.text()).toContain("Days such as 03/04/2026");
    await page.press("Show what would come of it");
    expect(page.text()).toContain("Dates left out because they cannot be read for certain: 1");
    expect(page.text()).toContain("Without its date");
  });

  it("says what becomes of two notes, and which answer is left out", async () => {
    const noted = { ...outcome("200000001", "changed"), mine: ["notes"], note: "replaced" } as const;
    const page = await mounted({ plan: () => Promise.resolve([noted]) });
    const whole = JSON.parse(await file("200000001")) as object;
    await page.choose("pomona.json", JSON.stringify({ ...whole, answers: [{ words: "Swift" }] }));
    expect(page.text()).toContain("Note changed; yours stays as an earlier one");
    expect(page.text()).toContain("Answer 1Swift");
  });

  it("says why a file cannot be taken, and takes the next one", async () => {
    const page = await mounted();
    await page.choose("large.json", "{}", 1_000_000_000);
    expect(page.text()).toContain("This file is too large: 500 MB at most.");
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
        return Promise.resolve({ ...UNDONE, keys: [id], left: ["200000002"] });
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
