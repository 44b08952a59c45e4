// White space folds differently in markup and in a reading; soft breaks are typed by hand or by a template.
/** A sign that does not count in comparing words. */
export const IGNORED = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]/;
const ALL_IGNORED = /* @__PURE__ */ new RegExp(IGNORED, "g");
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
// Scripts that put no space between words: a neighbouring letter says nothing there.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Elements whose text is not shown, as a selector. */
export const NOT_SHOWN = "script,style,noscript,template,svg,textarea,select,[hidden],.hide,.a11y";

/** Words without the signs that do not count. */
export function bare(words: string): string {
  return words.replace(ALL_IGNORED, "");
}

/** The text that an element shows, without white space, and the way back from a place in it to a text node. */
export class ShownText {
  readonly #nodes: Text[] = [];
  /** Where each node's characters begin in `#text`. */
  readonly #starts: number[] = [];
  /** For each node that was asked for: where in its data each character of `#text` stands. */
  readonly #offsets = new Map<number, Uint32Array>();
  readonly #text: string;

  constructor(scope: Element, skip: Node | undefined) {
    const accept = (node: Node) => {
      if (node.nodeType === 3) return NodeFilter.FILTER_ACCEPT;
      return node === skip || (node as Element).matches(NOT_SHOWN) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    };
    const parts: string[] = [];
    let length = 0;
    const walker = scope.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, accept);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const part = bare(node.data);
      if (part === "") continue;
      this.#nodes.push(node);
      this.#starts.push(length);
      parts.push(part);
      length += part.length;
    }
    this.#text = parts.join("");
  }

  /** The first place where the words fill their elements ("40" beside "Weekly hours:"), else the first that cuts no word. */
  find(words: string): Range | undefined {
    const wanted = bare(words);
    if (wanted === "") return undefined;
    let fallback: Range | undefined;
    for (let from = this.#text.indexOf(wanted); from >= 0; from = this.#text.indexOf(wanted, from + wanted.length)) {
      const to = from + wanted.length;
      const first = this.#nodeAt(from);
      const last = this.#nodeAt(to - 1);
      const whole = this.#starts[first] === from && (this.#starts[last + 1] ?? this.#text.length) === to;
      if (!whole && (fallback || this.#cutsWord(from, to, first, last))) continue;
      const range = this.#rangeOf(from, to, first, last);
      if (whole) return range;
      fallback = range;
    }
    return fallback;
  }

  /** Index of the node that holds a character of `#text`. */
  #nodeAt(position: number): number {
    let low = 0;
    for (let high = this.#starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= position) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Where in its node's data a character of `#text` stands. */
  #offsetOf(position: number, index: number): number {
    let offsets = this.#offsets.get(index);
    if (!offsets) {
      const characters = this.#nodes[index]?.data ?? "";
      offsets = Uint32Array.from(
        Array.from({ length: characters.length }, (_, at) => at).filter((at) => !IGNORED.test(characters.charAt(at))),
      );
      this.#offsets.set(index, offsets);
    }
    return offsets[position - (this.#starts[index] ?? 0)] ?? 0;
  }

  #cutsWord(from: number, to: number, first: number, last: number): boolean {
    const before = this.#nodes[first]?.data.charAt(this.#offsetOf(from, first) - 1);
    const after = this.#nodes[last]?.data.charAt(this.#offsetOf(to - 1, last) + 1);
    return isJoined(before, this.#text.charAt(from)) || isJoined(this.#text.charAt(to - 1), after);
  }

  #rangeOf(from: number, to: number, first: number, last: number): Range | undefined {
    const [start, end] = [this.#nodes[first], this.#nodes[last]];
    if (!start || !end) return undefined;
    const range = start.ownerDocument.createRange();
    range.setStart(start, this.#offsetOf(from, first));
    range.setEnd(end, this.#offsetOf(to - 1, last) + 1);
    return range;
  }
}

function isJoined(left = "", right = ""): boolean {
  return WORD_CHARACTER.test(left) && WORD_CHARACTER.test(right) && !UNSPACED.test(left) && !UNSPACED.test(right);
}
