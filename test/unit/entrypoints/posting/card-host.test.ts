// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CARD_ELEMENT, createCardElement } from "../../../../entrypoints/posting.content/card-element.ts";
import { openCardHost } from "../../../../entrypoints/posting.content/card-host.tsx";
import { markCard } from "../../../../entrypoints/posting.content/hand-over.ts";
import { CollectionError } from "../../../../src/collection/collection-error.ts";
import type { CardSubject } from "../../../../src/ui/card/card-subject.ts";
import { createFakeCollection } from "../../fake-collection.ts";
import { english } from "../../sample-roles.ts";
import { NOW, subjectOf } from "../../ui/card/sample.ts";

vi.mock("../../../../src/messaging/browser-wording.ts", () => ({ browserWording: () => english }));

const MARK = "of this browser's cards";
const KEY = "200900101";
let life: AbortController;

/** The role of the sample, saved, as a look has recorded it. */
function savedSubject() {
  const subject = subjectOf();
  if (subject.visit.state !== "recorded") throw new Error("sample");
  const record = { ...subject.visit.record, mine: { saved: { value: true, at: NOW } } };
  return { subject: { ...subject, visit: { ...subject.visit, record } } satisfies CardSubject, record };
}

function openHost({ hasKit = true } = {}) {
  const { subject, record } = savedSubject();
  const collection = createFakeCollection([{ record, snapshots: [], visits: [] }]);
  const place = createCardElement(document, "open");
  const known = { css: "", mark: MARK, locale: "en", words: {} };
  const kit = hasKit ? known : undefined;
  const gone = () => Promise.reject(new CollectionError("not-found", "none"));
  const background = { collection, cardKit: () => Promise.resolve(kit), bring: gone, openRolePage: gone };
  const host = openCardHost(life.signal, {
    place,
    background,
    kit,
    preferences: { folded: false, side: "end" },
    onReadAgain: () => undefined,
  });
  const show = (next: CardSubject) => act(() => host.show(`look ${next.kind}`, next, {}));
  return { show, subject, collection, element: place.element };
}

/** A card with a note that is being typed, as an earlier load of the extension leaves it. */
function leaveCard({ mark = MARK, role = KEY, typed = "Ask about the moorings" } = {}) {
  const { element, root } = createCardElement(document, "open");
  markCard(root, mark, role);
  const field = root.appendChild(document.createElement("textarea"));
  document.documentElement.append(element);
  field.value = typed;
  field.focus();
  field.setSelectionRange(3, 9);
  Object.assign(element, { openOrClosedShadowRoot: element.shadowRoot });
  return element;
}
const cards = () => [...document.querySelectorAll(CARD_ELEMENT)];
/** Compared by `toBe`: two cards are equal, as their roots are not looked into. */
const onlyCard = () => (cards().length === 1 ? cards()[0] : undefined);
const note = (element: HTMLElement) => element.shadowRoot?.querySelector("textarea");

beforeEach(() => (life = new AbortController()));
afterEach(() => {
  life.abort();
  for (const card of cards()) card.remove();
});

describe("a card that comes where another stands", () => {
  it("takes its place and its words once it has a field for them, and keeps them", async () => {
    const left = leaveCard();
    const { show, subject, collection, element } = openHost();
    await show({ ...subject, visit: { state: "recording" } });
    expect(onlyCard()).toBe(left);
    await show(subject);
    expect(onlyCard()).toBe(element);
    expect([note(element)?.value, element.shadowRoot?.activeElement]).toEqual([
      "Ask about the moorings",
      note(element),
    ]);
    expect(note(element)?.selectionStart, "where the user was").toBe(3);
    await vi.waitUntil(() => collection.calls.length > 0);
    expect(collection.calls).toMatchObject([
      { verb: "setMine", args: [KEY, { notes: "Ask about the moorings" }, expect.any(Number)] },
    ]);
  });

  it("waits where the words are about another role, until that card goes", async () => {
    const left = leaveCard({ role: "200900102" });
    const { show, subject, element } = openHost();
    await show(subject);
    expect(onlyCard()).toBe(left);
    left.remove();
    await show(subject);
    expect(onlyCard()).toBe(element);
    expect(note(element)?.value).toBe("");
  });

  it("waits for no card that the page has made up, and takes no word of it", async () => {
    leaveCard({ mark: "a guess", typed: "Not the user's" });
    const { show, subject, element, collection } = openHost();
    await show({ ...subject, visit: { state: "recording" } });
    await show(subject);
    expect(onlyCard()).toBe(element);
    expect([note(element)?.value, collection.calls]).toEqual(["", []]);
  });

  it("waits for a note alone where nobody tells whose card it is", async () => {
    const left = leaveCard();
    const { show, subject, element } = openHost({ hasKit: false });
    await show(subject);
    expect(onlyCard()).toBe(left);
    note(left)?.remove();
    await show(subject);
    expect(onlyCard()).toBe(element);
  });
});

it("a card whose extension is gone says so beside a note that is in hand, and not in its place", async () => {
  const { show, subject, element } = openHost();
  await show(subject);
  note(element)?.focus();
  await show({ kind: "failed", code: "context-invalidated" });
  expect(note(element)?.isConnected).toBe(true);
  note(element)?.blur();
  await show({ kind: "failed", code: "context-invalidated" });
  expect(note(element)).toBeNull();
});
