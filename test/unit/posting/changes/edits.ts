import type { PostingWords } from "../../../../src/posting/posting-words.ts";
import type { Sections } from "../../../../src/posting/sections.ts";

/** A source of numbers from 0 to 1 that gives the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Random = () => number;
type Name = "summary" | "description" | "minimumQualifications" | "preferredQualifications" | "responsibilities";

/** A posting that an edit script is played on; changed in place. */
export interface Draft {
  readonly texts: Map<Name, string[]>;
  title: string;
  posted: string;
  hours: string;
  places: string[];
  pay: [number, number];
}

/** Plays one edit on a draft and says how it should be told; nothing where there is no room for it. */
export type Edit = (draft: Draft, random: Random, used: Set<string>) => readonly string[] | undefined;

const SYLLABLES = "ka lo mi ru ten vas pel dor shi quo bar fen lix mau net ors pra sul tig wen yol zam".split(" ");
const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)] as T;

export function sentence(random: Random, length = 6 + Math.floor(random() * 12)): string {
  const word = () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES, random)).join("");
  return Array.from({ length }, word).join(" ");
}

const NAMES: readonly Name[] = [
  "summary",
  "description",
  "minimumQualifications",
  "preferredQualifications",
  "responsibilities",
];

export function draftFrom(random: Random, own?: Sections): Draft {
  const texts = new Map(
    NAMES.map((name) => [
      name,
      [...(own?.[name]?.items ?? Array.from({ length: 2 + Math.floor(random() * 6) }, () => sentence(random)))],
    ]),
  );
  return {
    texts,
    title: "Orchard Engineer",
    posted: "2026-05-14",
    hours: "40",
    places: ["Cork, Munster, Ireland", "Austin, Texas, United States"],
    pay: [131_500, 243_300],
  };
}

/** A text that no edit of this script has touched, and where it stands. */
function untouched(
  { texts }: Draft,
  random: Random,
  used: Set<string>,
): { name: Name; at: number; text: string } | undefined {
  const all = [...texts].flatMap(([name, items]) => items.map((text, at) => ({ name, at, text })));
  const free = all.filter(({ text }) => !used.has(text) && text.split(/\s+/).length > 4);
  return free.length > 0 ? pick(free, random) : undefined;
}

export const EDITS: Readonly<Record<string, Edit>> = {
  add({ texts }, random, used) {
    const [name, items] = pick([...texts], random);
    const text = sentence(random);
    items.splice(Math.floor(random() * (items.length + 1)), 0, text);
    used.add(text);
    return [`added ${name}: ${text}`];
  },
  remove(draft, random, used) {
    const found = untouched(draft, random, used);
    if (!found) return undefined;
    draft.texts.get(found.name)?.splice(found.at, 1);
    return [`removed ${found.name}: ${found.text}`];
  },
  move(draft, random, used) {
    const found = untouched(draft, random, used);
    const to = pick(NAMES, random);
    if (!found || to === found.name) return undefined;
    draft.texts.get(found.name)?.splice(found.at, 1);
    const items = draft.texts.get(to) ?? [];
    items.splice(Math.floor(random() * (items.length + 1)), 0, found.text);
    used.add(found.text);
    return [`moved ${found.name} → ${to}: ${found.text}`];
  },
  reword(draft, random, used) {
    const found = untouched(draft, random, used);
    if (!found) return undefined;
    const words = found.text.split(" ");
    const changes = 1 + Math.floor(random() * Math.max(1, words.length * 0.25));
    for (let index = 0; index < changes; index++) {
      const at = Math.floor(random() * words.length);
      const way = random();
      if (way < 0.5) words[at] = sentence(random, 1);
      else if (way < 0.8) words.splice(at, 0, sentence(random, 1));
      else if (words.length > 4) words.splice(at, 1);
    }
    const text = words.join(" ");
    if (text === found.text) return undefined;
    draft.texts.get(found.name)?.splice(found.at, 1, text);
    used.add(text);
    return [`reworded ${found.name}: ${found.text} → ${text}`];
  },
  pay(draft, random, used) {
    if (used.has("pay")) return undefined;
    used.add("pay");
    draft.pay = [
      draft.pay[0] + 100 * (1 + Math.floor(random() * 90)),
      draft.pay[1] + 100 * (1 + Math.floor(random() * 90)),
    ];
    return ["fact baseSalary"];
  },
  repost(draft, _random, used) {
    if (used.has("date")) return undefined;
    used.add("date");
    draft.posted = "2026-07-02";
    return ["fact datePosted"];
  },
  place(draft, random, used) {
    if (used.has("place")) return undefined;
    used.add("place");
    if (random() < 0.5) draft.places.push("Seattle, Washington, United States");
    else draft.places.pop();
    return ["fact jobLocation"];
  },
  rename(draft, _random, used) {
    if (used.has("title")) return undefined;
    used.add("title");
    draft.title = "Senior Orchard Engineer";
    return ["fact title"];
  },
  hours(draft, _random, used) {
    if (used.has("hours")) return undefined;
    used.add("hours");
    draft.hours = "38.5";
    return ["fact workHours"];
  },
  /** What is no edit: white space, bullet marks, the end of a sentence, a paragraph broken in two. */
  nothing(draft, random, used) {
    const found = untouched(draft, random, used);
    if (!found) return undefined;
    const words = found.text.split(" ");
    const half = Math.ceil(words.length / 2);
    const same = pick(
      [
        [`- ${found.text}`],
        [`${found.text}.`],
        [found.text.replace(" ", "  ")],
        [words.slice(0, half).join(" "), words.slice(half).join(" ")],
      ],
      random,
    );
    draft.texts.get(found.name)?.splice(found.at, 1, ...same);
    for (const text of [found.text, ...same]) used.add(text);
    return [];
  },
};

/** The draft as the words of a page. */
export function wordsOfDraft({ texts, title, posted, hours, places, pay }: Draft): PostingWords {
  const sections: Sections = {
    ...Object.fromEntries(
      [...texts].filter(([, items]) => items.length > 0).map(([name, items]) => [name, { items, layout: "classic" }]),
    ),
    payAndBenefits: {
      items: [
        `What we pay is one part. The base pay range for this role is between $${pay[0].toLocaleString("en-US")} and $${pay[1].toLocaleString("en-US")}, and more.`,
      ],
      layout: "classic",
    },
  };
  const header = {
    title,
    identifiers: ["200900001"],
    datePosted: posted,
    workHours: hours,
    jobLocation: places.map((words) => {
      const [name = "", addressRegion, addressCountry] = words.split(", ");
      return {
        words,
        place: {
          name,
          addressLocality: name,
          addressRegion,
          addressCountry: addressCountry === "Ireland" ? "United States" : addressCountry,
        },
      };
    }),
  };
  return { url: "https://jobs.apple.com/en-us/details/200900001", layout: "classic", header, sections };
}
