// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { CARD_ELEMENT as CARD, createCardElement } from "../../../../entrypoints/posting.content/card-element.ts";
import { endEarlier, takeOver } from "../../../../entrypoints/posting.content/take-over.ts";

type Worlds = NonNullable<Parameters<typeof takeOver>[2]>;
/** A script, in the world that one load of the extension has in the page. */
const script = (world: Worlds = {}) => {
  const [retire, life] = [vi.fn<() => void>(), new AbortController()];
  let isAlive = true;
  return {
    retire,
    life,
    lose: () => (isAlive = false),
    start: (started?: string) => {
      const named = started === undefined ? {} : { started };
      takeOver(document, { retire, isAlive: () => isAlive, signal: life.signal, ...named }, world);
      endEarlier(document, CARD, started);
    },
  };
};

beforeEach(() => document.body.replaceChildren(document.createElement("main")));

describe("a script that starts", () => {
  it("takes away the card that an earlier one left, and nothing else", () => {
    document.body.append(createCardElement(document, "closed").element);
    script().start();
    expect([...document.body.children].map(({ localName }) => localName)).toEqual(["main"]);
  });
  it("lets one retire that an earlier load of the extension has left, and not itself", () => {
    const [first, second, third] = [script(), script(), script()];
    first.start();
    first.lose();
    second.start();
    expect(first.retire).toHaveBeenCalledOnce();
    expect(second.retire).not.toHaveBeenCalled();
    second.lose();
    third.start();
    expect(second.retire).toHaveBeenCalledOnce();
  });
  it("lets one retire that the same load has put there before", () => {
    const world: Worlds = {};
    const [first, second] = [script(world), script(world)];
    first.start();
    second.start();
    expect(first.retire).toHaveBeenCalledOnce();
    expect(second.retire).not.toHaveBeenCalled();
  });
  it("lives on where a page says that a newer one came", () => {
    const card = script();
    card.start();
    for (const name of ["pomona:started", "pomona:search-started"]) document.dispatchEvent(new Event(name));
    expect(card.retire).not.toHaveBeenCalled();
  });
  it("calls nothing that a page has named like it", () => {
    const named = vi.fn<() => void>();
    const world: Worlds = Object.create({ "pomona:started": named });
    script(world).start();
    expect(named).not.toHaveBeenCalled();
  });
  it("lets scripts of another kind live", () => {
    const world: Worlds = {};
    const [card, other] = [script(world), script(world)];
    card.start();
    other.start("pomona:search-started");
    script(world).start();
    expect(card.retire).toHaveBeenCalledOnce();
    expect(other.retire).not.toHaveBeenCalled();
  });
  it("is not heard by one that has ended", () => {
    const ended = script();
    ended.start();
    ended.lose();
    ended.life.abort();
    script().start();
    expect(ended.retire).not.toHaveBeenCalled();
  });
});
