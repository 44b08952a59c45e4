// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { findWords } from "../../../../src/ui/card/find-words.ts";
import { bestTime } from "../../thread-time.ts";

function page(html: string): void {
  document.body.replaceChildren(new DOMParser().parseFromString(html, "text/html").body);
}
const found = (quote: string, selector?: string, skip?: Node) =>
  findWords(document, { quote, selector }, skip).ranges.map(String);

describe("findWords", () => {
  it("finds words across elements and any white space", () => {
    page("<main><p>between <b>$1</b>\n   and&nbsp;<i>$2</i>.</p></main>");
    expect(found("between $1 and $2")).toEqual(["between $1\n   and\u00A0$2"]);
  });
  it("looks in the section first", () => {
    page("<main><p>forty hours</p><p id='s'>x forty hours y</p></main>");
    const [range] = findWords(document, { quote: "forty hours", selector: "#s" }).ranges;
    expect(range?.startContainer.parentElement?.id).toBe("s");
  });
  it("looks everywhere where the section does not hold them, or its selector is broken", () => {
    page("<p>elsewhere</p><p id='s'>no</p>");
    expect(found("elsewhere", "#s")).toEqual(["elsewhere"]);
    expect(found("elsewhere", "p[")).toEqual(["elsewhere"]);
  });
  it("prefers the element that says only this", () => {
    page("<main><p>40 people</p><p>Hours: <b>40</b></p></main>");
    const [range] = findWords(document, { quote: "40" }).ranges;
    expect(range?.startContainer.parentElement?.localName).toBe("b");
  });
  it("cuts no word and no figure", () => {
    page("<main><p>$140,000</p><p>140 and about 40 hours</p></main>");
    const [range] = findWords(document, { quote: "40" }).ranges;
    expect(range?.startContainer.textContent).toBe("140 and about 40 hours");
    expect(range?.startOffset).toBe(14);
  });
  it("cuts where a script has no spaces", () => {
    page("<main><p>勤務時間は週四十時間です</p></main>");
    expect(found("週四十時間")).toEqual(["週四十時間"]);
  });
  it("passes over hidden twins, scripts and our own element", () => {
    page(
      "<section class='hide'>Pay</section><span class='a11y'>Pay</span><script>Pay</script><div id='ours'>Pay</div><h2 id='seen'>Pay</h2>",
    );
    const [range] = findWords(document, { quote: "Pay" }, document.querySelector("#ours")!).ranges;
    expect(range?.startContainer.parentElement?.id).toBe("seen");
  });
  it("gives a range for each item", () => {
    page("<ul id='s'><li>• one</li><li>- two</li></ul>");
    expect(found("one\ntwo", "#s")).toEqual(["one", "two"]);
  });
  it("points at the list of choices that offers the words", () => {
    page("<main><select id='places'><option label='Cork, Ireland'></option></select></main>");
    const { ranges, element } = findWords(document, { quote: "Cork, Ireland" });
    expect(ranges).toEqual([]);
    expect(element?.id).toBe("places");
  });
  it("finds nothing where nothing is, and nothing in nothing", () => {
    page("<main>text</main>");
    expect(findWords(document, { quote: "absent" })).toEqual({ ranges: [], element: undefined });
    expect(found(" \n ")).toEqual([]);
  });
  it("takes words as words", () => {
    page("<main>a.c (x) <b>&lt;img src=x&gt;</b></main>");
    expect(found("a.c (x)")).toEqual(["a.c (x)"]);
    expect(found("<img src=x>")).toEqual(["<img src=x>"]);
  });
  it("changes nothing on the page", () => {
    page("<main><p>be<b>tw</b>een</p></main>");
    const before = document.documentElement.outerHTML;
    findWords(document, { quote: "between" });
    expect(document.documentElement.outerHTML).toBe(before);
  });
  it("stays quick in a text of 1 MB full of near hits", () => {
    page(`<main><p>${"140,000 ".repeat(125_000)}</p><p>40</p></main>`);
    expect(bestTime(3000, () => expect(found("40")).toEqual(["40"]))).toBeLessThan(3000);
  });
});
