// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { takeOver } from "../../../../entrypoints/posting.content/take-over.ts";

const CARD = "pomona-card";
const script = () => ({ retire: vi.fn<() => void>(), life: new AbortController() });
const start = ({ retire, life }: ReturnType<typeof script>) => takeOver(document, CARD, retire, life.signal);

beforeEach(() => document.body.replaceChildren(document.createElement("main")));

describe("a script that starts", () => {
  it("takes away the card that an earlier one left, and nothing else", () => {
    document.body.append(document.createElement(CARD));
    start(script());
    expect([...document.body.children].map(({ localName }) => localName)).toEqual(["main"]);
  });
  it("lets an earlier one retire, once, and not itself", () => {
    const [first, second, third] = [script(), script(), script()];
    start(first);
    start(second);
    expect(first.retire).toHaveBeenCalledOnce();
    expect(second.retire).not.toHaveBeenCalled();
    start(third);
    expect(first.retire).toHaveBeenCalledOnce();
  });
  it("lets scripts of another kind live", () => {
    const [card, other] = [script(), script()];
    start(card);
    takeOver(document, "pomona-mark", other.retire, other.life.signal, "pomona:search-started");
    start(script());
    expect(card.retire).toHaveBeenCalledOnce();
    expect(other.retire).not.toHaveBeenCalled();
  });
  it("is not heard by one that has ended", () => {
    const ended = script();
    start(ended);
    ended.life.abort();
    start(script());
    expect(ended.retire).not.toHaveBeenCalled();
  });
});
