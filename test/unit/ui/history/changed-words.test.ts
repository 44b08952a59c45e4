// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { changedOnPage, CHANGED } from "../../../../src/ui/history/changed-words.ts";

const highlights = new Map<string, { readonly ranges: readonly Range[] }>();

beforeEach(() => {
  vi.stubGlobal("CSS", { highlights });
  vi.stubGlobal(
    "Highlight",
    class {
      readonly ranges: readonly Range[];
      constructor(...ranges: readonly Range[]) {
        this.ranges = ranges;
      }
    },
  );
});
afterEach(() => {
  highlights.clear();
  vi.unstubAllGlobals();
});

const marked = () => highlights.get(CHANGED)?.ranges.map(String);
function pageOf(...html: readonly string[]) {
  const template = document.createRange().createContextualFragment(html.join(""));
  document.body.replaceChildren(template);
  return changedOnPage(document, document.querySelector(".pomona-card") ?? undefined);
}
const both = (text: string) => ({ text, in: "both" }) as const;
const now = (text: string) => ({ text, in: "now" }) as const;
const before = (text: string) => ({ text, in: "before" }) as const;

describe("changed words on the page", () => {
  it("are marked and let go, and the page stays as it is", () => {
    const page = pageOf('<main><p>Knows the sea</p></main><div class="pomona-card">Knows the sea</div>');
    const text = document.body.outerHTML;
    page.mark([{ quote: "Knows the sea" }]);
    expect(marked()).toEqual(["Knows the sea"]);
    expect(document.body.outerHTML).toBe(text);
    page.clear();
    expect(highlights.size).toBe(0);
  });

  it("are only the new ones of a reworded text, across elements and however the page breaks its lines", () => {
    const page = pageOf("<main><p>8 or\n  more <b>ye</b>ars at\u00A0<i>sea</i>, and charts</p></main>");
    const parts = [before("5 "), now("8 or more "), both("years at "), now("sea"), both(", and charts")];
    page.mark([{ quote: "8 or more years at sea, and charts", parts }]);
    expect(marked()).toEqual(["8 or\n  more", "sea"]);
  });

  it("do not take in what is not shown", () => {
    const page = pageOf("<main><p>Knows <script>x</script>the <span hidden>y</span>sea well</p></main>");
    page.mark([{ quote: "Knows the sea well", parts: [both("Knows "), now("the sea"), both(" well")] }]);
    expect(marked()?.map((text) => text.replaceAll(/[xy]/g, ""))).toEqual(["the sea"]);
  });

  it("are none, and still to be gone to, where words were only taken out", () => {
    const page = pageOf("<main><p>Knows the sea</p></main>");
    const words = [{ quote: "Knows the sea", parts: [both("Knows the "), before("deep "), both("sea")] }];
    page.mark(words);
    expect(marked()).toBeUndefined();
    expect(page.has(words)).toBe(true);
  });

  it("are none where the page shows other words", () => {
    const page = pageOf("<main><p>Knows rivers</p></main>");
    expect(page.has([{ quote: "Knows the sea" }])).toBe(false);
    page.mark([{ quote: "Knows the sea" }]);
    expect(marked()).toBeUndefined();
  });

  it("are looked for anew when the page has drawn itself again", () => {
    const page = pageOf("<main><p>Knows the sea</p></main>");
    page.mark([{ quote: "Knows the sea" }]);
    const scrollBy = vi.spyOn(window, "scrollBy").mockImplementation(() => undefined);
    document
      .querySelector("main")
      ?.replaceChildren(document.createRange().createContextualFragment("<p>Knows the sea</p>"));
    page.goTo([{ quote: "Knows the sea" }]);
    expect(scrollBy).toHaveBeenCalledTimes(1);
  });
});
