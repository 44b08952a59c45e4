/**
 * Groups of a regular expression that repeat without end and hold something that does so, too: "(a+b)*". Such an
 * expression may try every way to share a text between the two, and then no text is short enough.
 */
export function nestedQuantifiers(pattern: string): string[] {
  const found: string[] = [];
  /** Where each open group began, and whether something in it repeats without end. */
  const open: { readonly start: number; repeats: boolean }[] = [{ start: 0, repeats: false }];
  let last: { readonly start: number; readonly repeats: boolean } | undefined;
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at];
    const endless = /^(?:[*+]|\{\d+,\})/.exec(pattern.slice(at))?.[0];
    if (endless !== undefined && last) {
      if (last.repeats) found.push(pattern.slice(last.start, at + endless.length));
      const around = open.at(-1);
      if (around) around.repeats = true;
      last = undefined;
      at += endless.length - 1;
    } else if (sign === "\\") {
      last = { start: at, repeats: false };
      at++;
    } else if (sign === "[") {
      last = { start: at, repeats: false };
      at = endOfClass(pattern, at);
    } else if (sign === "(") {
      open.push({ start: at, repeats: false });
      last = undefined;
      // "(?:", "(?<name>": its question mark is no quantifier.
      if (pattern[at + 1] === "?") at++;
    } else if (sign === ")") {
      const group = open.pop() ?? { start: 0, repeats: false };
      const around = open.at(-1);
      if (around && group.repeats) around.repeats = true;
      last = group;
    } else last = { start: at, repeats: false };
  }
  return found;
}

function endOfClass(pattern: string, start: number): number {
  for (let at = start + 1; at < pattern.length; at++) {
    if (pattern[at] === "\\") at++;
    else if (pattern[at] === "]") return at;
  }
  return pattern.length;
}
