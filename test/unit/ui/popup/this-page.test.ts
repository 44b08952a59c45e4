// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { CollectionError } from "../../../../src/collection/collection-error.ts";
import type { PageFound, Told } from "../../../../src/posting/page-found.ts";
import type { FoundWords } from "../../../../src/posting/posting-words.ts";
import { createFakeCollection } from "../../fake-collection.ts";
import { mine, sampleRole } from "../../sample-roles.ts";
import { memoryStore } from "./memory-store.ts";
import { mountedPopup, settle } from "./mounted.ts";

const NUMBER = "200600001-0836";
const APPLES = `https://jobs.apple.com/en-us/details/${NUMBER}/gardener`;
const BOARD = "https://board.example/jobs/7";

/** A page as the reader tells of it; the words of `posting` mean the sample role of that number. */
function toolsFor(page: Partial<PageFound> & { readonly told?: Told }, identifier: string | undefined = NUMBER) {
  const url = page.url ?? BOARD;
  const words: FoundWords = { url, readings: [{ layout: "headings", header: {}, sections: {} }] };
  const found: PageFound = { url, isPrivate: false, isSelection: false, told: { kind: "posting", words }, ...page };
  const posting = { identifier, url, title: "Gardener" };
  const [snapshot] = sampleRole(identifier ?? url, { posting }).snapshots;
  if (!snapshot) throw new Error("no snapshot");
  const read = { observation: snapshot.observation, problems: [] };
  return { readPage: () => Promise.resolve(found), readWords: () => Promise.resolve(read), isClosed: false };
}

const kept = (values: Parameters<typeof mine>[0], key = NUMBER) => sampleRole(key, { mine: mine(values) });

async function popupOver(page: Parameters<typeof toolsFor>[0], from = createFakeCollection()) {
  const popup = await mountedPopup(from, memoryStore(), toolsFor(page));
  await settle();
  const strip = () => popup.one(".this-page");
  const calls = () =>
    popup.collection.calls
      .map(({ verb }) => verb)
      .filter((verb) => !/^(list|newest|reminders|twins|find|rescue)$/.test(verb));
  const lines = () => [...strip().querySelectorAll("p")].map((line) => line.textContent);
  return { ...popup, strip, calls, lines };
}

describe("the page in front of the user", () => {
  it("takes no place where there is none", async () => {
    expect((await mountedPopup([])).all(".this-page")).toEqual([]);
  });

  it("is one quiet line where it is known to be closed", async () => {
    const popup = await mountedPopup([], memoryStore(), { ...toolsFor({}), isClosed: true });
    expect(popup.one(".this-page").textContent).toBe("The browser lets no extension read this page.");
    expect(popup.one("[role=status]").textContent).toBe("");
  });

  it("keeps its place while it is read, and says so when that takes long", async () => {
    const never = {
      readPage: () => new Promise<PageFound>(() => {}),
      readWords: toolsFor({}).readWords,
      isClosed: false,
    };
    const popup = await mountedPopup([], memoryStore(), never);
    expect(popup.one(".this-page").textContent).toBe("");
    await settle(200);
    expect(popup.one(".this-page").textContent).toBe("Reading this page");
  });

  it("is a copy, kept only when it is saved", async () => {
    const popup = await popupOver({});
    expect(popup.lines()).toEqual(["Copy on board.example", "Gardener", `Role ${NUMBER}`]);
    expect(popup.one("[role=status]").textContent).toContain("Copy on board.example: Gardener");
    expect(popup.calls()).toEqual([]);
    await popup.click(popup.button("Save role"));
    expect(popup.calls()).toEqual(["recordVisit", "setMine"]);
    expect(popup.collection.calls.find(({ verb }) => verb === "recordVisit")?.args[0]).toMatchObject({ url: BOARD });
    expect((await popup.collection.find(NUMBER))?.mine.saved?.value).toBe(true);
    expect(popup.titles()).toEqual(["Gardener"]);
    expect(popup.button("Saved").getAttribute("aria-pressed")).toBe("true");
    expect(popup.one("[role=status]").textContent).toContain("Saved");
  });

  it("is not saved any more when that is pressed again, and records nothing then", async () => {
    const popup = await popupOver({ url: APPLES }, createFakeCollection([kept({ saved: true })]));
    await popup.click(popup.button("Saved"));
    expect(popup.calls()).toEqual(["setMine"]);
    expect(popup.button("Save role").getAttribute("aria-pressed")).toBe("false");
  });

  it("is Apple's own, which was recorded when it was opened", async () => {
    const collection = createFakeCollection([kept({ status: "applied" })]);
    const popup = await popupOver({ url: APPLES }, collection);
    expect(popup.lines()).toEqual(["This page", "Gardener", `Role ${NUMBER} ·  Applied`]);
    await popup.click(popup.button("Save role"));
    expect(popup.calls()).toEqual(["setMine"]);
  });

  it("is recorded also where Apple's page did not record itself", async () => {
    const popup = await popupOver({ url: APPLES });
    await popup.click(popup.button("Save role"));
    expect(popup.calls()).toEqual(["recordVisit", "setMine"]);
  });

  it("is one more copy of a saved role, to keep or not", async () => {
    const popup = await popupOver({}, createFakeCollection([kept({ saved: true })]));
    await popup.click(popup.button("Keep copy"));
    expect(popup.calls()).toEqual(["recordVisit"]);
    expect(popup.button("Saved").getAttribute("aria-pressed")).toBe("true");
  });

  it("is of a role that is saved for another place", async () => {
    const popup = await popupOver({}, createFakeCollection([kept({ saved: true }, "200600001-3337")]));
    expect(popup.text()).toContain("You saved this role for another place.");
    expect(popup.button("Save role")).toBeDefined();
  });

  it("is an archived copy, by the day it was taken", async () => {
    const popup = await popupOver({ url: `https://web.archive.org/web/20240702101112/${APPLES}` });
    expect(popup.lines()[0]).toBe("Archived on Jul 2, 2024");
  });

  it("offers to keep nothing of a private window", async () => {
    const popup = await popupOver({ isPrivate: true });
    expect(popup.text()).toContain("Nothing is kept of a private window.");
    expect(popup.strip().querySelector("button")).toBeNull();
  });

  it("shows what went wrong, and tries again", async () => {
    const popup = await popupOver({});
    popup.collection.failWith("storage-full");
    await popup.click(popup.button("Save role"));
    expect(popup.one("[role=alert]").textContent).toContain("The disk is full");
    popup.collection.failWith(undefined);
    await popup.click(popup.button("Try again"));
    const visits = popup.collection.calls.filter(({ verb }) => verb === "recordVisit");
    // The same look, so that it is one visit.
    expect(new Set(visits.map(({ args }) => (args[0] as { id: string }).id)).size).toBe(1);
    expect((await popup.collection.find(NUMBER))?.mine.saved?.value).toBe(true);
  });

  it("says so where nobody can be asked what its words mean", async () => {
    const readWords = () => Promise.reject(new CollectionError("worker-gone", "nobody"));
    const popup = await mountedPopup([], memoryStore(), { ...toolsFor({}), readWords });
    expect(popup.one(".this-page").textContent).toContain("Pomona did not answer");
  });

  it.each<[Told, string, string?]>([
    [{ kind: "not-a-posting" }, "No posting of Apple's on this page."],
    [{ kind: "not-a-posting", looksLike: "other-employer" }, "A posting of another employer."],
    [{ kind: "not-a-posting", looksLike: "rewritten" }, "nothing shows that the words are Apple's"],
    [{ kind: "not-a-posting", looksLike: "headless-copy" }, "without its headings"],
    [{ kind: "not-a-posting", looksLike: "article" }, "It is not a posting."],
    [{ kind: "closed" }, "The browser lets no extension read this page."],
    [{ kind: "unreadable" }, "Pomona could not read the posting on this page.", APPLES],
    [{ kind: "removed" }, "This posting is no longer listed.", APPLES],
    [{ kind: "removed" }, "When this page was archived", `https://web.archive.org/web/20240702101112/${APPLES}`],
    // Any site may say that something is gone.
    [{ kind: "removed" }, "No posting of Apple's on this page."],
  ])("says of %o: %s", async (told, said, url = BOARD) => {
    const popup = await popupOver({ told, url });
    expect(popup.strip().textContent).toContain(said);
    expect(popup.one("[role=status]").textContent).toContain(said);
    expect(popup.strip().querySelector("button")).toBeNull();
    expect(popup.calls()).toEqual([]);
  });

  it("names the role that is gone, where it is kept", async () => {
    const popup = await popupOver({ told: { kind: "removed" }, url: APPLES }, createFakeCollection([kept({})]));
    expect(popup.lines()).toEqual(["This page", `Role ${NUMBER}`, "This posting is no longer listed."]);
  });

  it("is read again when the user comes back to it, and said again only where it says something else", async () => {
    const { readPage, ...tools } = toolsFor({ told: { kind: "not-a-posting" } });
    let found = await readPage();
    let said = 0;
    const popup = await mountedPopup([], memoryStore(), { ...tools, readPage: () => Promise.resolve(found) });
    new MutationObserver(() => said++).observe(popup.one("[role=status]"), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await popup.comeBack();
    expect(said).toBe(0);
    found = { ...found, told: { kind: "closed" } };
    await popup.comeBack();
    expect(popup.one(".this-page").textContent).toContain("The browser lets no extension read this page.");
    expect(said).toBeGreaterThan(0);
  });

  it("speaks of the selection where only that was read", async () => {
    const popup = await popupOver({ told: { kind: "not-a-posting" }, isSelection: true });
    expect(popup.strip().getAttribute("aria-label")).toBe("The selection");
    expect(popup.text()).toContain("No posting of Apple's in the selection.");
  });
});
