// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PostingHistory } from "../../../../src/collection/collection.ts";
import { mountOptions } from "../../../../src/ui/options/mount-options.tsx";
import type { SavedFile } from "../../../../src/ui/popup/tools.ts";
import { createFakeCollection, type FakeCollection } from "../../fake-collection.ts";
import { createFakeSettings } from "../../fake-settings.ts";
import { english, NOW, sampleRole } from "../../sample-roles.ts";

const VERSIONS = { extension: "Pomona 0.1.0", reader: 2, browser: "Chromium 156" };

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
  vi.useRealTimers();
});

async function mounted(
  collection: FakeCollection,
  copy: (text: string) => Promise<void> = vi.fn<() => Promise<void>>(() => Promise.resolve()),
) {
  const root = document.body.appendChild(document.createElement("div"));
  const pass = (ms = 0) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
  const settings = createFakeSettings();
  const purged: string[] = [];
  const files: SavedFile[] = [];
  await act(() =>
    mountOptions(root, {
      wording: english,
      collection,
      settings,
      now: () => NOW,
      onPurged: (keys) => purged.push(...keys),
      openLibrary: () => purged.push("library"),
      versions: VERSIONS,
      copy,
      saveFile: (file) => files.push(file),
    }),
  );
  await pass();
  const button = (name: string) => [...root.querySelectorAll("button")].find((one) => one.textContent === name);
  const press = async (name: string) => {
    const found = button(name);
    if (!found) throw new Error(`no button ${name} in ${root.textContent}`);
    await act(() => found.click());
    await pass();
  };
  return { root, copy, settings, purged, files, pass, button, press, text: () => root.textContent };
}

const read = { layout: "sectioned", reader: 2 };
const good = sampleRole("200900001", { posting: { workHours: 40 }, record: read });
const bad = sampleRole("200900002", {
  posting: { title: "Tide Engineer" },
  problems: [{ field: "datePosted", detail: "in English", quote: "32 Smarch" }],
  record: { ...read, layout: "classic" },
});

describe("the options page", () => {
  it("says that there is nothing to tell yet", async () => {
    const { text, root } = await mounted(createFakeCollection());
    expect(text()).toContain("Nothing to tell yet");
    expect(root.querySelectorAll("table, pre")).toHaveLength(0);
  });

  it("says how much was read by what, and fact by fact", async () => {
    const { root } = await mounted(createFakeCollection([good, bad]));
    const rows = [...root.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent).join(" | "),
    );
    expect(rows).toEqual([
      "classic | 2 | 1",
      "sectioned | 2 | 1",
      "Title | 2 | 0 | 0 | 0",
      "PostedPage design: classic 1 | 0 | 1 | 1 | 0",
      "Hours | 1 | 1 | 0 | 0",
      "Role number | 2 | 0 | 0 | 0",
    ]);
  });

  it("names the roles with what could not be read or is contradicted, and leads to their pages", async () => {
    const contradicted = sampleRole("200900003", {
      problems: [{ field: "workHours", detail: "", quote: "40", contradiction: "38" }, { detail: "" }],
      record: read,
    });
    const { root, text } = await mounted(createFakeCollection([bad, contradicted]));
    const link = root.querySelector<HTMLAnchorElement>(".roles a");
    expect([link?.textContent, link?.href]).toEqual([
      "Tide Engineer",
      "https://jobs.apple.com/en-us/details/200900002/sample",
    ]);
    expect(text()).toContain("Posted: could not be read“32 Smarch”");
    expect(text()).toContain("Hours: the page says “40” and elsewhere “38”");
    expect(text()).toContain("The page as a whole: could not be read");
    expect(text()).not.toContain("in English");
  });

  it("shows ten of many at a time", async () => {
    const many = Array.from({ length: 23 }, (_, index): PostingHistory => {
      const role = sampleRole(String(200_900_100 + index), { problems: bad.record.problems, record: read });
      return role;
    });
    const { root, press, button } = await mounted(createFakeCollection(many));
    expect(root.querySelectorAll(".roles > li")).toHaveLength(10);
    await press("Show 10 more");
    await press("Show 3 more");
    expect(root.querySelectorAll(".roles > li")).toHaveLength(23);
    expect(button("Show 10 more")).toBeUndefined();
  });

  it("tells of damaged records, also where nothing else is kept", async () => {
    const { text } = await mounted(createFakeCollection([], ["200600001"]));
    expect(text()).toContain("Records that no longer open: 1");
    expect(text()).toContain("200600001");
    expect(text()).toContain("Records that no longer parse: 1");
  });

  it("tells of damaged follow-ups and answers by themselves, and saves them with the records", async () => {
    const { files, text, press } = await mounted(createFakeCollection([], [], [], ["200600001", "skill swift"]));
    expect(text()).toContain("Follow-ups and answers that no longer open: 2");
    expect(text()).not.toContain("Records that no longer open");
    await press("Save them as they are");
    expect(files[0]?.parts).toEqual(['{"roles":[{"key":"200600001"},{"key":"skill swift"}]}']);
  });

  it("saves damaged records as they are, and says why where it cannot", async () => {
    const collection = createFakeCollection([], ["200600001"]);
    const { files, root, text, press } = await mounted(collection);
    collection.failWith("worker-gone");
    await press("Save them as they are");
    expect(text()).toContain("Pomona did not answer");
    collection.failWith(undefined);
    await press("Try again");
    const name = "pomona-2026-11-21-damaged.json";
    const parts = ['{"roles":[{"key":"200600001"}]}'];
    expect(files).toEqual([{ name, mimeType: "application/json", parts }]);
    expect(text()).not.toContain("Pomona did not answer");
    expect(root.querySelector("[role=status]")?.textContent).toBe(`Saved as ${name}`);
  });

  it("copies exactly what it shows, and says so", async () => {
    const { root, copy, press, button } = await mounted(createFakeCollection([good]));
    await press("Copy report");
    expect(copy).toHaveBeenCalledExactlyOnceWith(root.querySelector("pre")?.textContent);
    expect(button("Copied")).toBeDefined();
    expect(root.querySelector("[role=status]")?.textContent).toBe("Copied");
  });

  it("says what to do where copying is refused", async () => {
    const { text, press } = await mounted(createFakeCollection([good]), () => Promise.reject(new Error("no")));
    await press("Copy report");
    expect(text()).toContain("The browser did not allow copying.");
  });

  it("says why it cannot be shown, and tries again", async () => {
    const collection = createFakeCollection([good]);
    collection.failWith("worker-gone");
    const { root, text, press } = await mounted(collection);
    expect(root.querySelector("[role=alert]")?.textContent).toContain("Pomona did not answer");
    collection.failWith(undefined);
    await press("Try again");
    expect(root.querySelector("[role=alert]")).toBeNull();
    expect(text()).toContain("Roles kept: 1");
  });

  it("says that it is reading where that takes a while", async () => {
    const collection = createFakeCollection([good]);
    const held = { ...collection, list: () => new Promise<never>(() => {}) };
    const { root, pass, text } = await mounted(held);
    expect(text()).not.toContain("Reading your roles");
    await pass(200);
    expect(text()).toContain("Reading your roles");
    expect(root.querySelector("progress")).not.toBeNull();
  });

  it("follows the reading again of what an earlier reader read, and looks no more once it is done", async () => {
    const old = sampleRole("200900004", { record: { layout: "classic", reader: 1 } });
    const collection = createFakeCollection([good, old]);
    const { root, text, pass } = await mounted(collection);
    expect(text()).toContain("Read again by today's reader: 1 of 2");
    expect(root.querySelector("progress")?.getAttribute("value")).toBe("1");
    collection.put({ ...old, record: { ...old.record, reader: 2 } });
    await pass(2000);
    expect(text()).not.toContain("Read again");
    const looks = collection.calls.length;
    await pass(60_000);
    expect(collection.calls).toHaveLength(looks);
  });
});
