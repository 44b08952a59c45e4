// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { CARD_ELEMENT as CARD } from "../../../../entrypoints/posting.content/card-element.ts";
import { leftNote, markCard } from "../../../../entrypoints/posting.content/hand-over.ts";

const MARK = "only the extension knows it";

/** A card on the page with a note of the role, open to the extension in Firefox's way. */
function leaveCard({ mark = MARK, kept = "", typed = "Ask about" } = {}) {
  const card = document.body.appendChild(document.createElement("div"));
  card.className = "pomona-card";
  const root = card.attachShadow({ mode: "closed" });
  const place = root.appendChild(document.createElement("div"));
  markCard(place, mark, "200900101");
  const field = place.appendChild(document.createElement("textarea"));
  field.defaultValue = kept;
  field.value = typed;
  Object.assign(card, { openOrClosedShadowRoot: root });
  return field;
}

beforeEach(() => document.body.replaceChildren());

describe("a note that a card of an earlier load holds", () => {
  it("is taken over word for word, and where the user is typing", () => {
    const field = leaveCard();
    field.focus();
    field.setSelectionRange(3, 9);
    expect(leftNote(document, CARD, MARK)).toEqual({ role: "200900101", text: "Ask about", caret: [3, 9] });
  });

  it("is taken over without the focus where the user is elsewhere", () => {
    leaveCard();
    expect(leftNote(document, CARD, MARK)?.caret).toBeUndefined();
  });

  it("is none where its words are kept", () => {
    leaveCard({ kept: "Ask about" });
    expect(leftNote(document, CARD, MARK)).toBeUndefined();
  });

  it("is not taken from a card that a page has made up, and which does not know the mark", () => {
    leaveCard({ mark: "a guess", typed: "Not the user's" });
    expect(leftNote(document, CARD, MARK)).toBeUndefined();
    expect(leftNote(document, CARD, undefined)?.text, "without a mark nobody can tell").toBe("Not the user's");
    const odd = document.body.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "div"));
    odd.setAttribute("class", "pomona-card");
    leaveCard();
    expect(leftNote(document, CARD, MARK)?.text, "it stands in nobody's way").toBe("Ask about");
  });
});
