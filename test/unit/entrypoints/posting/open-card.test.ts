// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  CARD_ELEMENT,
  type CardElement,
  createCardElement,
} from "../../../../entrypoints/posting.content/card-element.ts";
import type { Named } from "../../../../entrypoints/posting.content/first-card.ts";
import { openCard } from "../../../../entrypoints/posting.content/open-card.ts";
import { CollectionError, type CollectionErrorCode } from "../../../../src/collection/collection-error.ts";
import { createFakeCollection } from "../../fake-collection.ts";
import { english } from "../../sample-roles.ts";

vi.mock("../../../../src/messaging/browser-wording.ts", () => ({ browserWording: () => english }));
const { kept } = vi.hoisted((): { kept: { value: Record<string, unknown> } } => ({ kept: { value: {} } }));
vi.mock("wxt/browser", () => ({ browser: { storage: { local: { get: () => Promise.resolve(kept.value) } } } }));

const kit = { css: ".card{}", mark: "m", locale: "en", words: {} };
const host = { show: vi.fn<() => void>(), remove: vi.fn<() => void>(), stay: () => undefined, obey: () => undefined };
const cardHost = vi.fn<NonNullable<typeof globalThis.pomonaOpenCard>>(() => host);
const calls = { onReadAgain: vi.fn<() => void>(), again: vi.fn<() => void>() };
const background = {
  collection: createFakeCollection(),
  openRolePage: () => Promise.resolve(),
  cardKit: () => Promise.resolve<typeof kit | undefined>(kit),
  bring: () => {
    globalThis.pomonaOpenCard = cardHost;
    return Promise.resolve();
  },
};
const failing = (code: CollectionErrorCode) => () => Promise.reject(new CollectionError(code, "test"));
const card = () => document.querySelector(CARD_ELEMENT)?.shadowRoot;
let life: AbortController;
let place: CardElement;

beforeEach(() => {
  place = createCardElement(document, "open");
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  globalThis.pomonaOpenCard = undefined;
  document.head.replaceChildren();
  kept.value = {};
  vi.clearAllMocks();
});

describe("a card", () => {
  it("is opened by the script that is brought, with all that was asked for beside it", async () => {
    expect(await openCard(life.signal, place, background, calls)).toBe(host);
    expect(cardHost.mock.calls[0]?.[1]).toMatchObject({ kit, preferences: { folded: false, side: "end" } });
    expect(card(), "nothing of it is on the page yet").toBeUndefined();
  });

  describe("that is still on its way", () => {
    const named = (): Named => ({ title: "Orchard Engineer", team: "Hardware" });
    const words = () => card()?.querySelector("aside")?.textContent;
    const opening = (more: Partial<typeof background> = {}, shown: typeof named | (() => undefined) = named) =>
      openCard(
        life.signal,
        place,
        { ...background, cardKit: () => new Promise(() => undefined), ...more },
        {
          ...calls,
          named: shown,
        },
      );

    it("is begun with what the page names, where the card lay last, for the eye alone", async () => {
      kept.value = { card: { side: "start" } };
      void opening();
      await vi.waitFor(() => expect(words()).toContain("Orchard EngineerHardware"));
      const aside = card()?.querySelector("aside");
      expect([aside?.dataset["side"], aside?.ariaHidden]).toEqual(["start", "true"]);
      life.abort();
      expect(words(), "it goes with the script").toBeUndefined();
    });

    it.each<[string, Record<string, unknown>, (() => undefined) | undefined]>([
      ["folded", { card: { folded: true } }, undefined],
      ["paused", { settings: { paused: true } }, undefined],
      ["of a page that was left meanwhile", {}, () => undefined],
    ])("is not begun where it is %s", async (_, stored, shown) => {
      kept.value = stored;
      await opening({ cardKit: background.cardKit }, shown);
      expect(words()).toBeUndefined();
    });

    it("goes as soon as the card is drawn", async () => {
      await opening({ cardKit: background.cardKit });
      expect(words()).toContain("Orchard Engineer");
      place.root.append("the card");
      await vi.waitFor(() => expect(words()).toBeUndefined());
      expect(place.element.isConnected).toBe(true);
    });

    it("is not begun beside a card that an earlier load has left, and which may hold a note", async () => {
      const left = document.documentElement.appendChild(createCardElement(document, "open").element);
      await opening({ cardKit: background.cardKit });
      expect(place.element.isConnected).toBe(false);
      left.remove();
    });

    it.each<[string, Partial<typeof background>]>([
      ["there is to be none", { cardKit: failing("paused") }],
      ["the card may have no words", { cardKit: () => Promise.resolve(undefined) }],
      ["there is a plain one in its place", { bring: failing("worker-gone"), cardKit: () => Promise.resolve(kit) }],
    ])("goes where %s", async (_, more) => {
      await opening(more).catch(() => undefined);
      expect(words()).toBeUndefined();
    });
  });

  it("is none while Pomona is paused", async () => {
    const paused = { ...background, bring: failing("paused"), cardKit: failing("paused") };
    await expect(openCard(life.signal, place, paused, calls)).rejects.toMatchObject({ code: "paused" });
  });

  it("is not opened by a script that an earlier load of the extension has left", async () => {
    globalThis.pomonaOpenCard = cardHost;
    await openCard(life.signal, place, { ...background, bring: failing("context-invalidated") }, calls);
    expect(cardHost).not.toHaveBeenCalled();
  });

  it("says plainly why there is no other, and is asked for again by a person's press alone", async () => {
    const pages = document.documentElement.appendChild(createCardElement(document, "open").element);
    const plain = await openCard(life.signal, place, { ...background, bring: failing("worker-gone") }, calls);
    const field = pages.shadowRoot?.appendChild(document.createElement("textarea"));
    field?.focus();
    Object.assign(pages, { openOrClosedShadowRoot: pages.shadowRoot });
    plain.show("look", { kind: "failed", code: "worker-gone" }, {});
    expect(card()?.querySelector("aside"), "a note may be typed there").toBeNull();
    field?.remove();
    plain.show("look", { kind: "failed", code: "worker-gone" }, {});
    expect(pages.isConnected, "an element that is named like a card is none").toBe(false);
    expect(card()?.querySelector("aside p")?.textContent).toBe(english.words("errorWorkerGone"));
    const press = (isTrusted: boolean) => {
      const click = new MouseEvent("click");
      Object.defineProperty(click, "isTrusted", { value: isTrusted });
      card()?.querySelector("button")?.dispatchEvent(click);
    };
    press(false);
    expect(calls.again).not.toHaveBeenCalled();
    press(true);
    expect(calls.again).toHaveBeenCalledTimes(1);
    const retry = card()?.querySelector("button");
    plain.show("look again", { kind: "failed", code: "worker-gone" }, {});
    expect(card()?.querySelector("button"), "the focus stays on it").toBe(retry);
    plain.remove();
    expect(card()).toBeUndefined();
    expect(plain.isPlain, "it is not kept for the next address").toBe(true);
  });

  it("says what the stylesheet has to say where the extension is gone", async () => {
    const style = document.createElement("style");
    style.textContent = '.pomona-tokens{--pomona-gone:"Pomona was updated."}';
    document.head.append(style);
    const plain = await openCard(life.signal, place, { ...background, bring: failing("context-invalidated") }, calls);
    plain.show("look", { kind: "failed", code: "context-invalidated" }, {});
    expect(card()?.querySelector("aside")?.textContent).toBe("Pomona was updated.");
  });
});

it.each(["en", "de", "ja"])("the word that stands in a stylesheet can stand there (%s)", (language) => {
  const text = readFileSync(`public/_locales/${language}/messages.json`, "utf8");
  const { errorContextInvalidated: word } = JSON.parse(text) as { errorContextInvalidated: { message: string } };
  expect(word.message).not.toMatch(/["\\\n$]/);
});
