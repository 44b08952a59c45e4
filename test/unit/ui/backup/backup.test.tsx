// @vitest-environment happy-dom
import { render } from "preact";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import type { BackupState, BackupStore } from "../../../../src/collection/backup/backup-state.ts";
import type { Ask } from "../../../../src/collection/answers/answer.ts";
import type { ExportOptions } from "../../../../src/exports/chosen-bundle.ts";
import { csv } from "../../../../src/exports/csv.ts";
import { json } from "../../../../src/exports/json.ts";
import { readJson } from "../../../../src/exports/import/read-json.ts";
import { BackupLine } from "../../../../src/ui/backup/BackupLine.tsx";
import { BackupSection } from "../../../../src/ui/backup/BackupSection.tsx";
import { createNoteDrafts } from "../../../../src/ui/popup/note-drafts.ts";
import { mountPopup } from "../../../../src/ui/popup/mount-popup.tsx";
import { type Export, useTaking } from "../../../../src/ui/popup/use-taking.ts";
import { type SavedFile, ToolsContext } from "../../../../src/ui/popup/tools.ts";
import { Announcer } from "../../../../src/ui/shared/Announcer.tsx";
import { WordingContext } from "../../../../src/ui/shared/wording.ts";
import { createFakeCollection } from "../../fake-collection.ts";
import { createFakeSettings } from "../../fake-settings.ts";
import { DAY, english, mine, NOW, sampleRole } from "../../sample-roles.ts";

afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});

/** What is known of backups, in memory. */
function backupsWith(begin: BackupState): BackupStore & { readonly now: () => BackupState } {
  let state = begin;
  const followers = new Set<(state: BackupState) => void>();
  return {
    now: () => state,
    follow(act_, signal) {
      followers.add(act_);
      signal.addEventListener("abort", () => followers.delete(act_));
      act_(state);
    },
    async change(alter) {
      await Promise.resolve();
      state = alter(state);
      for (const follower of followers) follower(state);
    },
  };
}

const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 6; turn++) {
      // oxlint-disable-next-line no-await-in-loop -- one turn after the other
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
    }
  });

interface World {
  readonly state?: BackupState;
  readonly isAllowed?: boolean;
  readonly days?: 0 | 7;
}

/** Tools over a collection of two roles. */
function toolsOf({ state = {}, isAllowed = true, days = 0 }: World) {
  const roles = [sampleRole("200000001", { mine: mine({ saved: true, notes: "Call" }) }), sampleRole("200000002")];
  const saved: SavedFile[] = [];
  const asked: string[] = [];
  const settings = createFakeSettings({ backupDays: days });
  const backups = backupsWith(state);
  const tools = {
    collection: createFakeCollection(roles),
    generator: "Pomona 0.1.0",
    now: () => NOW,
    saveFile: (file: SavedFile) => void saved.push(file),
    backups,
    settings,
    askToSave: () => {
      asked.push("asked");
      return Promise.resolve(isAllowed);
    },
  };
  return { tools, saved, asked, settings, backups };
}

function hand(root: Element) {
  const find = (name: string) => {
    const found = [...root.querySelectorAll<HTMLElement>("button, label")].find(
      ({ textContent }) => textContent.trim() === name,
    );
    if (!found) throw new Error(`no ${name} in ${root.textContent}`);
    return found;
  };
  return {
    text: () => root.textContent,
    alert: () => root.querySelector("[role=alert]")?.textContent.trim(),
    checkbox: () => root.querySelector<HTMLInputElement>("input[type=checkbox]"),
    select: () => root.querySelector("select"),
    press: async (name: string) => {
      await act(() => find(name).click());
      await settle();
    },
  };
}

async function section(world: World = {}) {
  const root = document.body.appendChild(document.createElement("div"));
  const made = toolsOf(world);
  await act(() =>
    render(
      <WordingContext.Provider value={english}>
        <Announcer>
          <BackupSection tools={made.tools} restoresHere={false} />
        </Announcer>
      </WordingContext.Provider>,
      root,
    ),
  );
  await settle();
  return { ...made, ...hand(root) };
}

const made = (daysAgo: number) => ({ at: NOW - daysAgo * DAY, name: "pomona.json", roles: 1200 });

describe("the part on backups", () => {
  it.each<[BackupState, string]>([
    [{}, "No backup yet."],
    [{ made: made(0) }, "Last backup: Nov 21, 2026 (today). Roles in it: 1,200."],
    [{ made: made(23) }, "Last backup: Oct 29, 2026 (23 days ago). Roles in it: 1,200."],
    [{ made: made(-9) }, "Last backup: Nov 30, 2026, as the clock said then. Roles in it: 1,200."],
  ])("says how old the last one is", async (state, words) => {
    expect((await section({ state })).text()).toContain(words);
  });

  it("makes one by hand, which counts and can be brought in", async () => {
    const { press, saved, backups, text } = await section({ state: { trouble: { what: "too-large", at: NOW } } });
    expect(text()).toContain("There is too much to back up by itself.");
    await press("Back up now");
    expect(saved.map(({ name }) => name)).toEqual(["pomona-2026-11-21.json"]);
    const written = await new Blob([...(saved[0]?.parts ?? [])]).text();
    expect(readJson(written).roles.map(({ history }) => history.record.mine.notes?.value)).toContain("Call");
    expect(backups.now()).toEqual({ made: { at: NOW, name: "pomona-2026-11-21.json", roles: 2, byHand: true } });
    expect(text()).toContain("Last backup: Nov 21, 2026 (today), handed to the browser to save. Roles in it: 2.");
    expect(text()).not.toContain("There is too much");
  });

  it("asks before it is switched on, and not when it is switched off", async () => {
    const { checkbox, press, asked, settings, select } = await section();
    expect([checkbox()?.checked, select()]).toEqual([false, null]);
    await press("Back up by itself");
    expect([asked.length, settings.now().backupDays, checkbox()?.checked]).toEqual([1, 7, true]);
    const days = select();
    if (days) days.value = "30";
    days?.dispatchEvent(new Event("change"));
    await settle();
    expect(settings.now().backupDays).toBe(30);
    await press("Back up by itself");
    expect([asked.length, settings.now().backupDays]).toEqual([1, 0]);
  });

  it("stays off where the user refuses, or where it cannot be kept, and says so", async () => {
    const refused = await section({ isAllowed: false });
    await refused.press("Back up by itself");
    expect([refused.settings.now().backupDays, refused.checkbox()?.checked]).toEqual([0, false]);
    expect(refused.alert()).toBe("You did not allow Pomona to save files, so this stays off.");
    document.body.replaceChildren();
    const broken = await section();
    broken.settings.failWith(new Error("no disk"));
    await broken.press("Back up by itself");
    expect(broken.checkbox()?.checked).toBe(false);
    expect(broken.alert()).toContain("The browser kept nothing");
  });

  it("says what to do where it was switched off from outside", async () => {
    const { text } = await section({ state: { made: made(9), trouble: { what: "not-allowed", at: NOW } } });
    expect(text()).toContain("Pomona may no longer save files");
  });
});

describe("an export", () => {
  const whole = { withNotes: true, withHistory: true };
  const both = ["200000001", "200000002"];
  const awl: Ask = { kind: "skill", words: "Awl", role: "200000002" };

  /** What is saved and noted of an export, with a clock that goes on by a minute at each look. */
  async function taken(keys: readonly string[], format = json, options: ExportOptions = whole) {
    const { tools, saved, backups } = toolsOf({});
    await tools.collection.setAnswers([{ ask: awl, set: { value: "met" }, taken: [] }], NOW);
    const clock = { minutes: 0 };
    const now = () => NOW + 60_000 * clock.minutes++;
    let taking: Export | undefined;
    function Bare() {
      taking = useTaking({ ...tools, now });
      return null;
    }
    const root = document.body.appendChild(document.createElement("div"));
    const bare = (
      <WordingContext.Provider value={english}>
        <Announcer>
          <Bare />
        </Announcer>
      </WordingContext.Provider>
    );
    await act(() => render(bare, root));
    await act(() => taking?.take(format, keys, { options }));
    await expect.poll(async () => (await settle(), saved)).toHaveLength(1);
    return { text: await new Blob([...(saved[0]?.parts ?? [])]).text(), made: backups.now().made };
  }

  it("is a backup with everything of every role, as of when the first was read, and else none", async () => {
    const { made: noted, text } = await taken(both);
    expect(noted).toEqual({ at: NOW, name: "pomona-2026-11-21.json", roles: 2, byHand: true });
    expect(Date.parse((JSON.parse(text) as { exportedAt: string }).exportedAt)).toBe(NOW);
    expect((await taken(["200000001"])).made).toBeUndefined();
    expect((await taken(both, json, { ...whole, withNotes: false })).made).toBeUndefined();
    expect((await taken(both, json, { ...whole, withHistory: false })).made).toBeUndefined();
    expect((await taken(both, csv)).made).toBeUndefined();
  });

  it("has all answers with every role, and with one role none that the others ask for", async () => {
    expect(readJson((await taken(both)).text).answers).toMatchObject([awl]);
    const alone = await taken(["200000001"]);
    expect(readJson(alone.text).roles).toHaveLength(1);
    expect(alone.text).not.toMatch(/Awl|200000002|answers/);
  });
});

describe("the line of a long list", () => {
  it("is not reckoned from all roles again while these are the same", async () => {
    const { tools } = toolsOf({ state: { made: made(40) } });
    const store = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
    const [openPage, openRole, openOptions] = [() => undefined, () => undefined, () => undefined];
    const set = { ...tools, openPage, openRole, openOptions, drafts: createNoteDrafts(store) };
    let asked = 0;
    const { record } = sampleRole("200000001");
    const watched = {
      ...record,
      get lastSeen() {
        asked += 1;
        return NOW;
      },
    };
    const [records, reminders] = [[watched], []];
    const root = document.body.appendChild(document.createElement("div"));
    function Line() {
      const [turn, draw] = useState(0);
      const taken = useTaking(tools);
      return (
        <>
          <button type="button" onClick={() => draw(turn + 1)}>
            Draw {turn}
          </button>
          <BackupLine kept={{ records, reminders }} taken={taken} />
        </>
      );
    }
    await act(() =>
      render(
        <WordingContext.Provider value={english}>
          <ToolsContext.Provider value={set}>
            <Announcer>
              <Line />
            </Announcer>
          </ToolsContext.Provider>
        </WordingContext.Provider>,
        root,
      ),
    );
    await settle();
    const { press, text } = hand(root);
    expect(text()).toContain("Last backup: 40 days ago.");
    const before = asked;
    await press("Draw 0");
    expect(text()).toContain("Draw 1");
    expect(asked).toBe(before);
  });
});

describe("the line in the popup", () => {
  async function popup(world: World) {
    const root = document.body.appendChild(document.createElement("div"));
    const set = toolsOf(world);
    const kept = new Map<string, string>();
    await act(() =>
      mountPopup(root, {
        ...set.tools,
        wording: english,
        store: {
          getItem: (name) => kept.get(name) ?? null,
          setItem: (name, value) => void kept.set(name, value),
          removeItem: (name) => void kept.delete(name),
        },
        openPage: () => undefined,
        openRole: () => undefined,
        openOptions: () => undefined,
      }),
    );
    await settle();
    return { ...set, ...hand(root) };
  }

  it("is not there where the last backup is young, or nothing was changed for long", async () => {
    const young = await popup({ state: { made: made(9) } });
    expect(young.text()).not.toContain("backup");
    document.body.replaceChildren();
    const fresh = await popup({});
    expect(fresh.text()).not.toContain("backed up");
  });

  it("leads to a backup, after which it is gone", async () => {
    const { text, press, backups, saved } = await popup({ state: { made: made(40) } });
    expect(text()).toContain("Last backup: 40 days ago.");
    await press("Back up now");
    expect(saved).toHaveLength(1);
    expect(backups.now().made?.at).toBe(NOW);
    expect(text()).not.toContain("Last backup");
    expect(text()).toContain("Saved as pomona-2026-11-21.json");
  });

  it("is put aside, also where one by itself failed", async () => {
    const { text, press, backups } = await popup({
      state: { made: made(2), trouble: { what: "not-made", at: NOW - 1 } },
      days: 7,
    });
    expect(text()).toContain("The last backup was not finished and does not count.");
    await press("Not now");
    expect(text()).not.toContain("not finished");
    expect(backups.now().dismissedAt).toBe(NOW);
  });
});
