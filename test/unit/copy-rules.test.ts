import { expect, it } from "vitest";
import english from "../../public/_locales/en/messages.json" with { type: "json" };

it("our words neither shout nor beg nor boast", () => {
  const loud = Object.entries(english).filter(([, { message }]) => /!|\bplease\b|successfully/i.test(message));
  expect(loud).toEqual([]);
});
