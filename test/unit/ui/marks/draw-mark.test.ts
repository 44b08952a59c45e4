// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { drawMark } from "../../../../src/ui/marks/draw-mark.ts";
import { wordingIn } from "../../wording-in.ts";

const draw = (dim: boolean, mode: ShadowRootMode = "open") =>
  drawMark(
    document,
    {
      parts: [
        { kind: "status", words: "Angebot", status: "offer" },
        { kind: "seen", words: "Gesehen <b>heute</b>" },
      ],
      dim,
    },
    { css: ".box{}", mode, wording: wordingIn("de") },
  );

describe("a mark", () => {
  it("is read as one line that says whose it is", () => {
    const box = draw(false).shadowRoot?.querySelector(".box");
    expect(box?.textContent).toBe("Pomona: Angebot, Gesehen <b>heute</b>");
    expect(box?.getAttribute("lang")).toBe("de");
    expect(box?.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
    expect(box?.querySelector(".status .st.offer")).not.toBeNull();
  });

  it("shows the page its name, the tokens' and whether the title steps back, and no words", () => {
    const element = draw(true, "closed");
    expect(element.outerHTML).toBe('<span class="pomona-mark pomona-tokens" dim=""></span>');
    expect(element.shadowRoot).toBeNull();
    expect(draw(false, "closed").hasAttribute("dim")).toBe(false);
  });
});
