// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import type { HandedRoles } from "../../../../src/collection/handed-roles.ts";
import { EXPORT_FORMATS } from "../../../../src/exports/index.ts";
import type { SavedFile } from "../../../../src/ui/popup/tools.ts";
import { mountExport } from "../../../../src/ui/files/export/mount-export.tsx";
import { createFakeCollection } from "../../fake-collection.ts";
import { english, mine, NOW, sampleRole } from "../../sample-roles.ts";
import { settle } from "../popup/mounted.ts";

afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});

const KEYS = Array.from({ length: 60 }, (_, at) => String(200_000_000 + at));

/** Sixty roles, the first of them saved with a note. */
function sixty() {
  return createFakeCollection(
    KEYS.map((key, at) =>
      sampleRole(key, {
        posting: { title: `Role ${at}, "quoted"`, qualifications: ["Five years at a kiln"] },
        ...(at === 0 && { mine: mine({ saved: true, notes: "A secret" }) }),
      }),
    ),
  );
}

async function mounted(handed: HandedRoles = { set: "all" }, collection = sixty(), isLost = false) {
  const root = document.body.appendChild(document.createElement("div"));
  const files: SavedFile[] = [];
  await act(() =>
    mountExport(root, {
      wording: english,
      collection,
      handed,
      isLost,
      now: () => NOW,
      generator: "Pomona 0.1.0",
      saveFile: (file) => files.push(file),
      openLibrary: () => undefined,
    }),
  );
  const shown = async (text: string) => {
    await expect.poll(async () => (await settle(), root.textContent)).toContain(text);
  };
  await shown(english.words("exportPreview"));
  const labelled = (name: string) => {
    const label = [...root.querySelectorAll("label")].find(({ textContent }) => textContent?.trim().startsWith(name));
    const control = label?.querySelector("input") ?? root.querySelector<HTMLInputElement>(`#${label?.htmlFor}`);
    if (!control) throw new Error(`no ${name} in ${root.textContent}`);
    return control;
  };
  const choose = async (name: string) => {
    await act(() => labelled(name).click());
    await settle();
  };
  const press = async (name: string) => {
    const button = [...root.querySelectorAll("button")].find(({ textContent }) => textContent === name);
    if (!button) throw new Error(`no button ${name} in ${root.textContent}`);
    await act(() => button.click());
    await settle();
  };
  return { root, files, collection, shown, labelled, choose, press, text: () => root.textContent ?? "" };
}

const textOf = (file: SavedFile | undefined) => new Blob([...(file?.parts ?? [])]).text();

describe("the page that exports", () => {
  it("offers the sets that were handed over, and takes the one that is meant", async () => {
    const handed = { set: "chosen", chosen: [KEYS[3] ?? "", KEYS[1] ?? ""], filtered: KEYS.slice(0, 7) } as const;
    const page = await mounted(handed);
    const sets = [...page.root.querySelectorAll(".sets label")].map(({ textContent }) => textContent);
    expect(sets).toEqual(["Chosen 2", "Shown by search and filters 7", "Saved 1", "All 60"]);
    await page.shown('"title":"Role 3');
    await page.press("Export");
    await page.shown("Saved as");
    const bundle = JSON.parse(await textOf(page.files[0])) as { postings: { record: { key: string } }[] };
    expect(bundle.postings.map(({ record }) => record.key)).toEqual([KEYS[3], KEYS[1]]);
  });

  it("shows each format as it writes it, before anything is saved", async () => {
    const page = await mounted();
    for (const format of EXPORT_FORMATS.filter(({ onlyDated }) => !onlyDated)) {
      await page.choose(english.words(format.label));
      await page.shown(english.words(format.about));
      await expect
        .poll(async () => (await settle(), page.root.querySelector(".look")?.textContent))
        .toContain("Role 0");
    }
    expect(page.files).toEqual([]);
    await page.choose("CSV, for spreadsheets");
    await expect.poll(async () => (await settle(), [...page.root.querySelectorAll(".look tbody tr")].length)).toBe(5);
    expect(page.root.querySelector(".look tbody td:nth-child(2)")?.textContent).toBe('Role 0, "quoted"');
  });

  it("says what is left out, and offers nothing that the format has no place for", async () => {
    const page = await mounted();
    const [notes, history] = ["My notes", "Earlier versions"];
    await page.shown("A secret");
    await page.choose(notes);
    expect(page.text()).toContain("Left out: My notes, status, stars, follow-ups, interviews and answers");
    await expect.poll(async () => (await settle(), page.text())).not.toContain("A secret");
    await page.choose("CSV, for spreadsheets");
    expect([page.labelled(notes).checked, page.labelled(history).disabled]).toEqual([true, true]);
    await page.choose("Web page");
    expect(page.labelled(notes).checked).toBe(false);
    await page.press("Export");
    await page.shown("Saved as");
    expect(await textOf(page.files[0])).not.toContain("A secret");
  });

  it("reckons with answers as often as they are written, and tells none of other roles", async () => {
    const collection = sixty();
    const ask = (at: number) => ({ kind: "requirement", words: `${"x".repeat(990)} ${at}`, role: KEYS[at] }) as const;
    const changes = KEYS.map((_key, at) => ({ ask: ask(at), set: { value: "met" as const }, taken: [] }));
    await collection.setAnswers(changes, NOW);
    const page = await mounted({ set: "all" }, collection);
    await page.shown("Size: about 190 kB.");
    await page.press("Export");
    await page.shown("Saved as");
    expect(new Blob([...(page.files[0]?.parts ?? [])]).size).toBeGreaterThan(185_000);
    await page.choose("Saved");
    await page.shown("Roles: 1. Size: about 1.3 kB.");
    await page.press("Export");
    await expect.poll(() => page.files).toHaveLength(2);
    expect(await textOf(page.files[1])).not.toContain("xxx");
  });

  it("says of a calendar beforehand that there is none", async () => {
    const page = await mounted();
    await page.choose("Calendar");
    expect(page.text()).toContain("No follow-up is waiting for these roles");
    await page.press("Export");
    expect(page.files).toEqual([]);
    await page.collection.setReminder(KEYS[40] ?? "", { due: "2026-12-01", state: "waiting" }, NOW);
    await act(() => void window.dispatchEvent(new Event("focus")));
    await page.shown("BEGIN:VEVENT");
    expect(page.text()).toContain("Roles: 1.");
    await page.collection.setMine(KEYS[41] ?? "", { interview: "2026-12-03" }, NOW);
    await act(() => void window.dispatchEvent(new Event("focus")));
    await page.shown("Roles: 2.");
  });

  it("is ended in the middle, and leaves no file", async () => {
    const page = await mounted();
    const history = page.collection.history.bind(page.collection);
    let answer = () => {};
    page.collection.history = async (keys) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return history(keys);
    };
    await page.press("Export");
    answer();
    await page.shown("Reading 25 of 60 roles");
    await page.press("Cancel");
    expect(page.text()).toContain("Cancelled. No file was saved.");
    answer();
    await settle();
    expect(page.files).toEqual([]);
    page.collection.history = history;
    await page.press("Export");
    await page.shown("Saved as");
    expect(page.files).toHaveLength(1);
  });

  it("leaves out what went meanwhile, and says so", async () => {
    const page = await mounted();
    const gone = KEYS.slice(30, 32);
    const history = page.collection.history.bind(page.collection);
    page.collection.history = (keys) => history(keys.filter((key) => !gone.includes(key)));
    await page.choose("Web page");
    await page.press("Export");
    await page.shown("No longer kept, and not in the file: 2.");
    const text = await textOf(page.files[0]);
    expect(text.match(/<dl>/g)).toHaveLength(58);
    const links = [...text.matchAll(/href="#(role-\d+)"/g)].map(([, id]) => id ?? "");
    expect(links.filter((id) => !text.includes(`id="${id}"`))).toEqual([]);
    expect(text.indexOf('id="role-31"')).toBeGreaterThan(text.indexOf('id="role-30"'));
  });

  it("says why it failed, and does it at the second try", async () => {
    const page = await mounted();
    page.collection.failWith("worker-gone");
    await page.press("Export");
    await page.shown("did not answer");
    page.collection.failWith(undefined);
    await page.press("Try again");
    await page.shown("Saved as");
    expect(page.files).toHaveLength(1);
  });

  it("says that what was handed over is no longer at hand", async () => {
    const page = await mounted({ set: "all" }, sixty(), true);
    expect(page.text()).toContain(english.words("exportHandedGone"));
  });
});
