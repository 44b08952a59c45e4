/** A part of an expression: how many texts show each of its words once, and these texts. */
interface Part {
  readonly count: number;
  readonly text: (turn: number) => string;
}

/** More signs of one class than these say nothing new. */
const MOST_SIGNS = 8;
const ESCAPED = String.raw`\\(?:[pP]\{\w+\}|u[\da-f]{4}|x[\da-f]{2}|[^])`;
const SIGN = new RegExp(`${ESCAPED}|[^]`, "giu");
const SAMPLES: Readonly<Record<string, string>> = { s: " ", d: "358", w: "aeb3", W: " ", S: "x", D: "x", p: "aA" };

/**
 * Texts that an expression matches, as far as what it looks around for lets them. `count` turns have every alternative,
 * every sign of a class and every part that may be missing at least once; later turns put them together otherwise.
 */
export function matchesOf(source: string): Part {
  let at = 0;
  const take = (pattern: RegExp) => {
    const [found = ""] = new RegExp(pattern.source, "iuy").exec(source.slice(at)) ?? [];
    at += found.length;
    return found;
  };
  const alternatives = (): Part => {
    const parts = [sequence()];
    while (take(/\|/)) parts.push(sequence());
    return oneOf(parts);
  };
  const sequence = (): Part => {
    const parts: Part[] = [];
    while (at < source.length && !/[|)]/.test(source.charAt(at))) parts.push(repeated(atom()));
    const count = Math.max(1, ...parts.map((part) => part.count));
    return {
      count,
      text: (turn) => parts.map((part, place) => part.text(turn + place * Math.floor(turn / count))).join(""),
    };
  };
  const repeated = (part: Part): Part => {
    const amount = take(/[?*+]|\{\d+,?\d*\}/);
    if (amount !== "") take(/\?/);
    const [least = "1", most = least] = amount.match(/\d+/g) ?? [];
    if (/^(?:[?*]|\{0)/.test(amount)) return oneOf([part, { count: 1, text: () => "" }]);
    if (amount.startsWith("{")) {
      const times = (turn: number) => Number(turn % 2 === 0 ? least : most);
      return { count: part.count, text: (turn) => part.text(turn).repeat(Math.min(times(turn), 40)) };
    }
    return part;
  };
  const atom = (): Part => {
    const group = take(/\((?:\?(?:<?[=!]|:|<\w+>))?/);
    if (group !== "") {
      const part = alternatives();
      take(/\)/);
      return group.endsWith("!") ? told("") : part;
    }
    if (take(/\[\^/)) {
      take(new RegExp(String.raw`(?:${ESCAPED}|[^\]\\])*\]`));
      return told("x");
    }
    if (take(/\[/)) return signsOf(take(new RegExp(String.raw`(?:${ESCAPED}|[^\]\\])*\]`)).slice(0, -1));
    const sign = take(SIGN);
    return /^[\^$]$|^\\b$/i.test(sign) ? told("") : signsOf(sign === "." ? "x" : sign);
  };
  return alternatives();
}

const told = (text: string): Part => ({ count: 1, text: () => text });

function oneOf(parts: readonly Part[]): Part {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const text = (turn: number) => {
    let rest = turn % count;
    for (const part of parts) {
      if (rest < part.count) return part.text(rest + part.count * Math.floor(turn / count));
      rest -= part.count;
    }
    return "";
  };
  return { count, text };
}

/** The signs of a class, one by one; of a range its ends. */
function signsOf(members: string): Part {
  const signs = (members.match(SIGN) ?? []).filter((sign, _, all) => sign !== "-" || all.length === 1);
  return oneOf(
    signs
      .flatMap((sign) => Array.from(meant(sign)))
      .slice(0, MOST_SIGNS)
      .map(told),
  );
}

function meant(sign: string): string {
  if (!sign.startsWith("\\")) return sign;
  const kind = sign.charAt(1);
  if (/^(?:u|x)./i.test(sign.slice(1))) return String.fromCharCode(Number.parseInt(sign.slice(2), 16));
  return SAMPLES[kind.toLowerCase() === "p" ? "p" : kind] ?? kind;
}
