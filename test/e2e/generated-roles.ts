import type { PostingRecord, Snapshot } from "../../src/collection/posting-record.ts";

/** A role as the extension keeps it: what lists show, and its words. */
export interface GeneratedRole {
  readonly record: PostingRecord;
  readonly snapshot: Snapshot;
}

/**
 * Roles number `from` to `from + count`, always the same, every word invented: in three languages, in all states, some
 * gone, some changed, one in nine without pay. `now`: ms since 1970. It is also sent into pages as text, so it stands
 * by itself.
 */
export function generateRoles(from: number, count: number, now: number): readonly GeneratedRole[] {
  const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
  const days = 86_400_000;
  const titles = {
    en: [
      "Map Rendering Engineer",
      "Battery Telemetry Analyst",
      "Hinge Reliability Lead",
      "Caption Editor",
      "Orchard Planner",
    ],
    de: ["Ingenieur Messtechnik und Kalibrierung für Funkmodule (m/w/d)", "Werkstudent Prüfstandsautomatisierung"],
    ja: ["電源システム設計エンジニア（量産立ち上げ担当）", "アクセシビリティ評価リード"],
  };
  const sentences = {
    en: [
      "Draws coastlines that stay sharp when the map is turned.",
      "Talks with the people in the foundry before a tool is cut.",
      "Keeps a diary of every cell that has failed, and why.",
      "Writes captions that can be read at arm's length.",
      "Plants trees in rows that a harvester can follow at night.",
    ],
    de: [
      "Baut Prüfstände, die auch nachts allein messen.",
      "Schreibt Berichte, die ohne Rückfragen verstanden werden.",
    ],
    ja: ["量産の立ち上げを現場で支えます。", "読み上げだけで使えるかを毎週確かめます。"],
  };
  const places = [
    "Cupertino",
    "Seattle",
    "Austin",
    "München",
    "横浜",
    "Cork",
    "San Diego",
    "Vancouver",
    "Lakeside Row",
    "Culver City",
  ];
  const teams = ["Maps", "Hardware", "Orchards", "Words and Pictures", "Retail"];
  const skills = ["Swift", "C++", "Python", "Metal", "SQL", "MATLAB", "Verilog", "Blender", "JMP", "Kotlin", "Rust"];
  const degrees = ["bachelor", "master", "doctorate", "associate", null] as const;
  const states = ["interested", "applied", "interviewing", "offer", "closed"] as const;
  return Array.from({ length: count }, (_, step) => {
    const at = from + step;
    const language = pick(["en", "en", "en", "de", "en", "ja"] as const, at);
    const key = `${200_100_000 + at}`;
    const seen = now - (at % 400) * days - (at % 7) * 3_600_000;
    const title = `${pick(titles[language], at * 7)}${language === "en" ? ` ${1 + (at % 97)}` : ""}`;
    const items = Array.from({ length: 24 }, (_unused, line) => pick(sentences[language], at + line * 3));
    // One word that only a single role has, and only in its text.
    items[5] = `${items[5]} Marker quince${at} stands here.`;
    const pay = {
      minValue: 90_000 + (at % 61) * 2_100,
      maxValue: 140_000 + (at % 83) * 2_300,
      currency: at % 17 === 0 ? "CAD" : "USD",
      unitText: "YEAR" as const,
    };
    const jobLocation = Array.from({ length: 1 + (at % 3) }, (_unused, place) => ({
      name: pick(places, at * 3 + place),
    }));
    const light = {
      identifier: key,
      url: `https://jobs.apple.com/en-us/details/${key}/generated`,
      title,
      hiringOrganization: "Apple" as const,
      employmentUnit: pick(teams, at),
      inLanguage: { en: "en-US", de: "de-DE", ja: "ja-JP" }[language],
      datePosted: new Date(seen - 20 * days).toISOString().slice(0, 10),
      jobLocation,
      workHours: at % 5 === 0 ? undefined : 40,
      baseSalary: at % 9 === 0 ? undefined : [pay],
      educationRequirements:
        at % 6 === 0
          ? undefined
          : {
              minimum: pick(degrees, at),
              preferred: null,
              equivalentExperience: false,
              fieldsOfStudy: [],
              statements: [],
            },
      experienceRequirements: at % 8 === 0 ? undefined : { years: at % 11, alternatives: [], statements: [] },
      skills: Array.from({ length: 1 + (at % 4) }, (_unused, skill) => ({
        name: pick(skills, at * 5 + skill),
        requirement: "minimum" as const,
      })),
      knowsLanguage: at % 10 === 0 ? [{ language: "German", requirement: "minimum" as const }] : undefined,
    };
    const stamp = <T>(value: T) => ({ value, at: seen });
    const isSaved = at % 4 === 0;
    const snapshots = at % 12 === 0 ? 2 : 1;
    const source = "jobs.apple.com/en-us";
    const id = at + 1;
    return {
      record: {
        key,
        family: key,
        posting: light,
        counts: { responsibilities: items.length },
        problems: at % 27 === 0 ? [{ field: "baseSalary" as const, detail: "Two figures that contradict." }] : [],
        layout: "sectioned",
        reader: 1_000_000,
        listing: at % 13 === 5 ? ("removed" as const) : ("listed" as const),
        ...(at % 13 === 5 && { goneSince: seen }),
        firstSeen: seen - 30 * days,
        lastSeen: seen,
        visits: 1 + (at % 6),
        snapshots,
        latest: { [source]: id },
        snapshot: id,
        mine: isSaved
          ? {
              saved: stamp(true),
              ...(at % 8 === 0 && { status: stamp(pick(states, at / 8)), stars: stamp(1 + (at % 5)) }),
            }
          : {},
      },
      snapshot: {
        id,
        key,
        source,
        takenAt: seen,
        observation: {
          url: light.url,
          layout: "sectioned",
          reader: 1_000_000,
          header: { title },
          sections: { responsibilities: { items, layout: "sectioned" } },
          posting: { ...light, responsibilities: items },
          provenance: {},
        },
      },
    };
  });
}
