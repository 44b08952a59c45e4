// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { mountOptions } from "../../../../src/ui/options/mount-options.tsx";
import { createFakeCollection, type FakeCollection } from "../../fake-collection.ts";
import { createFakeSettings, type FakeSettings } from "../../fake-settings.ts";
import { english, mine, NOW, sampleRole } from "../../sample-roles.ts";

afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});

async function mounted(
  collection: FakeCollection = createFakeCollection(),
  settings: FakeSettings = createFakeSettings(),
) {
  const root = document.body.appendChild(document.createElement("div"));
  const purged: (readonly string[])[] = [];
  const hearing = new Set<(keys: readonly string[]) => void>();
  let now = NOW;
  const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));
  await act(() =>
    mountOptions(root, {
      wording: english,
      collection,
      settings,
      now: () => now++,
      hearNews: (hear) => {
        hearing.add(hear);
        return () => void hearing.delete(hear);
      },
      onPurged: (keys) => purged.push(keys),
      openLibrary: () => undefined,
      versions: { extension: "Pomona 0.1.0", reader: 2, browser: "Chromium 156" },
      copy: () => Promise.resolve(),
      saveFile: () => undefined,
    }),
  );
  await settle();
  const named = (name: string) => {
    const label = [...root.querySelectorAll("label")].find(({ textContent }) => textContent === name);
    const found = label && root.querySelector<HTMLInputElement & HTMLSelectElement>(`#${label.htmlFor}`);
    if (!found) throw new Error(`no ${name} in ${root.textContent}`);
    return found;
  };
  const button = (name: string | RegExp) =>
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent.trim().match(name));
  return {
    root,
    settings,
    collection,
    purged,
    settle,
    named,
    button,
    text: () => root.textContent,
    said: () => root.querySelector("[role=status]")?.textContent.trim(),
    alert: () => root.querySelector("[role=alert]")?.textContent,
    async news() {
      await act(() => hearing.forEach((hear) => hear([])));
      await settle();
    },
    async choose(name: string) {
      await act(() => named(name).click());
      await settle();
    },
    async press(name: string | RegExp) {
      const found = button(name);
      if (!found) throw new Error(`no button ${String(name)} in ${root.textContent}`);
      await act(() => found.click());
      await settle();
    },
  };
}

describe("the settings", () => {
  it("show how it is, each control with a sentence", async () => {
    const page = await mounted(undefined, createFakeSettings({ remember: "saved", keepMonths: 6, searchMarks: false }));
    expect(page.named("Only what I save").checked).toBe(true);
    expect(page.named("Keep roles that I did not save for").value).toBe("6");
    expect(page.named("Marks on search results").checked).toBe(false);
    for (const control of page.root.querySelectorAll("main input, main select")) {
      const what = page.root.querySelector(`[id="${control.getAttribute("aria-describedby") ?? ""}"]`);
      expect(`${control.id} ${what?.textContent}`).toMatch(/^\S+ \w.*\.$/);
    }
  });

  it("are kept as they are changed, and said to be", async () => {
    const page = await mounted();
    await page.choose("Only what I save");
    expect([page.settings.now().remember, page.said()]).toEqual(["saved", "Saved"]);
    await page.choose("Marks on search results");
    await page.choose("Pause on jobs.apple.com");
    const keepFor = page.named("Keep roles that I did not save for");
    expect([...keepFor.options].map(({ text }) => text)).toEqual([
      "3 months",
      "6 months",
      "12 months",
      "24 months",
      "Without end",
    ]);
    await act(() => {
      keepFor.value = "12";
      keepFor.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await page.settle();
    expect(page.settings.now()).toEqual({
      remember: "saved",
      searchMarks: false,
      paused: true,
      keepMonths: 12,
      backupDays: 0,
    });
    expect(page.root.querySelector(".kept")?.textContent).toBe("Saved");
  });

  it("follow what is changed elsewhere", async () => {
    const page = await mounted();
    await act(() => page.settings.change({ paused: true, keepMonths: 3 }));
    expect(page.named("Pause on jobs.apple.com").checked).toBe(true);
    expect(page.named("Keep roles that I did not save for").value).toBe("3");
  });

  it("stay as they were where nothing can be kept, and say so", async () => {
    const page = await mounted();
    page.settings.failWith(new Error("full"));
    await page.choose("Pause on jobs.apple.com");
    expect(page.alert()).toContain("The browser kept nothing");
    expect(page.named("Pause on jobs.apple.com").checked).toBe(false);
    expect(page.said()).toBe("");
  });
});

describe("forgetting", () => {
  const roles = () => [
    sampleRole("200900001"),
    sampleRole("200900002"),
    sampleRole("200900003", { mine: mine({ saved: true }) }),
    sampleRole("200900004", { mine: mine({ notes: "Ask them" }) }),
    {
      ...sampleRole("200900005"),
      reminder: { key: "200900005", due: "2026-12-01", state: "waiting", at: 1 } as const,
    },
  ];

  it("takes the roles that the user did nothing with, in numbers from the collection, and brings them back", async () => {
    const page = await mounted(createFakeCollection(roles()));
    await page.press("Forget 2 roles that you did not save");
    expect((await page.collection.list()).map(({ key }) => key)).toEqual(["200900003", "200900004", "200900005"]);
    expect(page.said()).toBe("2 roles are forgotten and wait to be deleted.");
    expect(page.button(/that you did not save/)).toBeUndefined();
    await page.press("Undo: bring back 2 roles");
    expect(await page.collection.list()).toHaveLength(5);
    expect([page.said(), page.button(/^Undo/)]).toEqual(["Brought back", undefined]);
  });

  it("takes everything, damaged records too, and what was forgotten last comes back first", async () => {
    const page = await mounted(createFakeCollection(roles(), ["200900009"]));
    await page.press("Forget 2 roles that you did not save");
    await page.press("Forget everything: 4 roles");
    expect(page.collection.calls.filter(({ verb }) => verb === "remove").at(-1)?.args[0]).toContain("200900009");
    expect(page.text()).toContain("5 roles are forgotten");
    await page.press("Undo: bring back 3 roles");
    await page.press("Undo: bring back 2 roles");
    expect(await page.collection.list()).toHaveLength(5);
  });

  it("deletes for good when told so, also what a clock stamped that was ahead, and tells whose traces are to go", async () => {
    const collection = createFakeCollection(roles());
    await collection.remove(["200900001"], NOW * 2);
    const page = await mounted(collection);
    await page.press(/^Forget everything/);
    await page.press("Delete for good now");
    expect([await collection.removed(), await collection.list()]).toEqual([[], []]);
    expect(page.purged.flat().toSorted()).toEqual(roles().map(({ record }) => record.key));
    expect(page.said()).toBe("Deleted for good");
    expect(page.text()).toContain("Nothing is kept.");
    expect(page.button(/Forget|Undo|Delete/)).toBeUndefined();
  });

  it("hands the focus on where the button that had it goes away, and to no other that takes something away", async () => {
    const page = await mounted(createFakeCollection(roles()));
    const pressFocused = async (name: string | RegExp) => {
      await act(() => page.button(name)?.focus());
      await page.press(name);
    };
    for (const name of [
      /that you did not save$/,
      "Undo: bring back 2 roles",
      /^Forget everything/,
      "Delete for good now",
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await pressFocused(name);
      expect([name, document.activeElement?.textContent]).toEqual([name, "Forget"]);
    }
  });

  it("leaves the focus on a button that stays", async () => {
    const page = await mounted(createFakeCollection(roles()));
    await page.press(/that you did not save$/);
    await page.press(/^Forget everything/);
    await act(() => page.button("Undo: bring back 3 roles")?.focus());
    await page.press("Undo: bring back 3 roles");
    expect(document.activeElement).toBe(page.button("Undo: bring back 2 roles"));
  });

  it("says one role as one", async () => {
    const page = await mounted(createFakeCollection([sampleRole("200900001")]));
    await page.press("Forget 1 role that you did not save");
    expect(page.text()).toContain("1 role is forgotten and waits to be deleted.");
    expect(page.button("Undo: bring back 1 role")).toBeDefined();
  });

  it("says what could not be done, and changes nothing", async () => {
    const page = await mounted(createFakeCollection(roles()));
    page.collection.failWith("storage-full");
    await page.press(/^Forget everything/);
    expect(page.root.querySelectorAll("[role=alert]").length).toBeGreaterThan(0);
    page.collection.failWith(undefined);
    expect(await page.collection.list()).toHaveLength(5);
  });

  it("counts again when roles change elsewhere", async () => {
    const page = await mounted(createFakeCollection(roles()));
    page.collection.put(sampleRole("200900006"));
    await page.news();
    expect(page.button("Forget 3 roles that you did not save")).toBeDefined();
    expect(page.root.textContent).toContain("Roles kept: 6");
  });
});
