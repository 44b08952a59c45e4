import { describe, expect, it } from "vitest";
import { readItems, readLines } from "../../../src/extraction/words/read-items.ts";
import { parseDocument } from "../../tools/parse-document.ts";

const items = (html: string) => readItems(parseDocument(`<body>${html}</body>`).body);

describe("items of a text", () => {
  it("starts a new item at every line break, block and br", () => {
    expect(items("<span>One\ntwo</span><br>three<ul><li><b>fo</b>ur</li><li>five</li></ul>")).toEqual([
      "One",
      "two",
      "three",
      "four",
      "five",
    ]);
  });
  it("folds white space and drops empty lines", () => {
    expect(readLines("  a \t b \r\n\n\u00a0\n c ")).toEqual(["a b", "c"]);
  });
  it("drops bullet marks typed by hand, and only those", () => {
    expect(readLines("- One\n• Two\n+ Three\n• - Four\n-40 °C\nC++ - a language\n-")).toEqual([
      "One",
      "Two",
      "Three",
      "Four",
      "-40 °C",
      "C++ - a language",
    ]);
  });
  it("leaves out what the page hides by its structure", () => {
    const hidden =
      '<span class="a11y">twin</span><p class="hide">absent</p><p hidden>h</p><p style="display: none">d</p>';
    expect(items(`<p>seen</p>${hidden}<script>x</script><style>y</style><button>press</button>`)).toEqual(["seen"]);
  });
  it("knows the names that hide among others, and no names that only hold them", () => {
    expect(items('<p class="x\thide\ny">a</p><p class="a11y">b</p><p class="hidebound x-hide">c</p>')).toEqual(["c"]);
  });
  it("ends a line at a block that is not shown, and not at a break that is not", () => {
    expect(items("one<p hidden>gone</p>two<br hidden>three")).toEqual(["one", "twothree"]);
  });
  it("keeps what an author said twice", () => {
    expect(readLines("You will:\na\nYou will:\nb")).toEqual(["You will:", "a", "You will:", "b"]);
  });
  it("takes markup in a text as text", () => {
    expect(items("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")).toEqual(["<script>alert(1)</script>"]);
  });
  it("reads 20,000 levels of nesting without failing", () => {
    const document = parseDocument("<body></body>");
    let at: Element = document.body;
    for (let depth = 0; depth < 20_000; depth++) at = at.appendChild(document.createElement("b"));
    at.textContent = "deep";
    expect(readItems(document.body)).toEqual(["deep"]);
  });
});
