import { describe, expect, it } from "vitest";
import { employmentType } from "../../../../src/extraction/fields/employment-type.ts";
import { evergreen } from "../../../../src/extraction/fields/evergreen.ts";
import { knowsLanguage } from "../../../../src/extraction/fields/knows-language.ts";
import { publications } from "../../../../src/extraction/fields/publications.ts";
import { travel } from "../../../../src/extraction/fields/travel.ts";
import type { SectionName } from "../../../../src/posting/sections.ts";
import { valueOf, wordsWith } from "./words-of.ts";

const within = (section: SectionName, line: string) => wordsWith({ [section]: [line] });

describe("human languages", () => {
  const named = (line: string, section: SectionName = "minimumQualifications") =>
    (valueOf(knowsLanguage(within(section, line))) ?? []).map(({ language }) => language).join(" ");
  it.each([
    ["Fluent in Swedish.", "Swedish"],
    ["English", "English"],
    ["English, Mandarin fluency. Other language fluency a plus", "English Mandarin"],
    ["Business Level language proficiency in English and Japanese", "English Japanese"],
    ["Excellent communication skills with a good command of English and Chinese", "English Chinese"],
    ["Prefer spoken & written in Vietnamese and/or in Chinese", "Vietnamese Chinese"],
    ["Mandarin is a plus", "Mandarin"],
    ["Written and spoken Mandarin Chinese", "Mandarin"],
    ["Polish your skills in pruning", ""],
    ["Polish and English fluency", "Polish English"],
    ["BA in English or Communications", ""],
    ["Bachelor's degree in Botany, fluent in English and Spanish", "English Spanish"],
    ["Fluent in Italian, with experience in localization", "Italian"],
    ["Fluency in Vietnamese to support the Vietnam market", "Vietnamese"],
    ["Bilingual Spanish a plus but not required", "Spanish"],
    ["Fluent English (French not required)", "English"],
    ["Fluency in any of Korean, Thai, Bahasa would be a plus", "Korean Thai Indonesian"],
    ["Sehr gute Deutsch- und Englischkenntnisse", "German English"],
    ["Verhandlungssicheres Englisch", "English"],
    ["Anglais courant et maîtrise de l'allemand", "English German"],
    ["Dominio del inglés hablado y escrito", "English"],
    ["Ottima conoscenza dell'inglese", "English"],
    ["ビジネスレベルの英語力", "English"],
    ["日本語ネイティブ", "Japanese"],
    ["流利的英语口语", "English"],
    ["영어로 읽기, 쓰기에 능숙함", "English"],
  ])("are asked for in “%s”", (line, languages) => {
    expect(named(line)).toBe(languages);
  });
  it.each([
    "You’re fluent in the local language.",
    "Experience with French carriers",
    "Proficient in programming languages such as Python",
    "Knowledge of the German market and its customers",
    "A polished design and the will to finish it",
    "Localize texts into Italian and Spanish",
    "Please submit your resume in English.",
    "Thai food in the café",
  ])("are not asked for in “%s”", (line) => {
    expect(named(line)).toBe("");
  });
  it("count in a summary only where they are asked for", () => {
    expect(named("Fluency in Mandarin is required for this role.", "summary")).toBe("Mandarin");
    expect(named("You work with our Japanese team and their written reports.", "summary")).toBe("");
  });
  it("stand once for each section", () => {
    const words = wordsWith({
      minimumQualifications: ["Fluent English", "Written English"],
      preferredQualifications: ["Native English"],
    });
    expect(valueOf(knowsLanguage(words))).toEqual([
      { language: "English", requirement: "minimum" },
      { language: "English", requirement: "preferred" },
    ]);
  });
});

describe("travel", () => {
  it.each([
    ["minimumQualifications", "Willingness to travel (60-70%)"],
    ["keyQualifications", "Ability to travel domestically and internationally up to 20%"],
    ["additionalRequirements", "Some travel required"],
    ["additionalRequirements", "50% domestic travel"],
    ["description", "Travel internationally to support new orchards (up to 25%)"],
    ["description", "International travel may be required 3-4 times per year"],
    ["summary", "Occasional travel might be required"],
    ["minimumQualifications", "Bereitschaft zu Dienstreisen"],
    ["minimumQualifications", "Disponibilidad para viajar"],
    ["minimumQualifications", "海外出張が可能な方"],
    ["minimumQualifications", "能够接受出差"],
  ] as const)("is asked for in %s: “%s”", (section, line) => {
    expect(travel(within(section, `${line}.`))).toEqual({ value: line, quotes: [{ section, quote: line }] });
  });
  it.each([
    ["minimumQualifications", "Experience traveling to far orchards"],
    ["minimumQualifications", "Background in the travel industry required"],
    ["minimumQualifications", "Must coordinate executive travel and calendars"],
    ["minimumQualifications", "No travel required"],
    ["summary", "Trees that travel with you"],
    ["summary", "People use our maps to travel the world."],
    ["description", "You manage travel arrangements"],
  ] as const)("is not asked for in %s: “%s”", (section, line) => {
    expect(travel(within(section, line))).toBeUndefined();
  });
});

describe("publications", () => {
  it.each([
    ["keyQualifications", "Publication record in relevant conferences (e.g., POMO, FRUIT)"],
    ["keyQualifications", "Papers published in top pomology conferences/journals"],
    ["preferredQualifications", "Publications, grafts or prizes are highly regarded"],
    ["preferredQualifications", "Track record of new ideas, as shown by publications, patents or open-source projects"],
    ["keyQualifications", "Experience in publishing your research results"],
    ["preferredQualifications", "First-author papers at POMO"],
    ["description", "Master's or PhD with relevant publications preferred but not required"],
    ["minimumQualifications", "トップカンファレンスでの論文発表"],
  ] as const)("are asked for in %s: “%s”", (section, line) => {
    expect(publications(within(section, line))).toEqual({ value: true, quotes: [{ section, quote: line }] });
  });
  it.each([
    ["keyQualifications", "Ability to understand and implement research papers"],
    ["keyQualifications", "Experience with e-commerce publishing platforms"],
    ["keyQualifications", "Publication of weekly, monthly and quarterly reports"],
    ["preferredQualifications", "You prepare presentations, papers, and talks to explain your inventions"],
    ["description", "You will see your ideas not only published in papers"],
    ["summary", "You publish some of your results in high-quality scientific venues"],
  ] as const)("are not asked for in %s: “%s”", (section, line) => {
    expect(publications(within(section, line))).toEqual({ value: false, quotes: [] });
  });
  it("are unknown where nothing is asked for", () => {
    expect(publications(wordsWith({ payAndBenefits: ["Publications"] }))).toBeUndefined();
  });
});

describe("evergreen postings", () => {
  it.each([
    "This posting is not for a specific job opening and you are expressing interest in being contacted.",
    "This is not for one particular position.",
    "We may contact you for future openings.",
  ])("say so: “%s”", (line) => {
    expect(valueOf(evergreen(within("payAndBenefits", line)))).toBe(true);
  });
  it.each([
    "Grow the team by hiring talent and keeping a talent pool.",
    "You look after the future opening of shops.",
    "This role is not for the faint of heart.",
  ])("are not “%s”", (line) => {
    expect(evergreen(within("summary", line))).toEqual({ value: false, quotes: [] });
  });
});

describe("kinds of employment", () => {
  const kinds = (title: string, items = {}) => valueOf(employmentType(wordsWith(items, title)))?.join(" ");
  it.each([
    ["Orchard Internships", "INTERN"],
    ["Pomology Intern - Summer", "INTERN"],
    ["Fruit Advisor, Rome (Part-time)", "PART_TIME"],
    ["MY - Specialist: Full-Time or Part-Time, Permanent or Temporary", "FULL_TIME PART_TIME TEMPORARY"],
    ["Pear Analyst (12 Months Contract)", "TEMPORARY"],
    ["Gardener (12 month fixed term contract)", "TEMPORARY"],
    ["Fruit Advisor (mat.cover)", "TEMPORARY"],
    ["Praktikum im Obstbau", "INTERN"],
    ["Contract Manager", undefined],
    ["International Buyer, Internal Audit", undefined],
    ["Pomology Student", undefined],
    ["Manager, University Internship Programs", undefined],
    ["Temporary Works Engineer", undefined],
    ["Designer, Seasonal Experiences", undefined],
  ])("are in the title “%s”", (title, expected) => {
    expect(kinds(title)).toBe(expected);
  });
  it.each([
    ["Both full-time and part-time jobs are available.", "FULL_TIME PART_TIME"],
    ["We look for an engineer to fill a full-time position.", "FULL_TIME"],
    ["This is a fixed-term contract role for 12 months.", "TEMPORARY"],
    ["In this internship, you will tend the trees.", "INTERN"],
    ["Du kannst dich auf Voll- und Teilzeitstellen bewerben.", "FULL_TIME PART_TIME"],
    ["Tenemos puestos a jornada parcial y completa.", "FULL_TIME PART_TIME"],
    ["In deze functie kun je fulltime, parttime of tijdelijk parttime werken.", "FULL_TIME PART_TIME TEMPORARY"],
    ["The minimum salary is €59,015 gross per year for full-time employment.", undefined],
    ["As a leader you hire full-time and part-time employees.", undefined],
    ["Whether you work full-time or part-time, you tend trees.", undefined],
    ["Trees of seasonal beauty.", undefined],
  ])("are in the summary “%s”", (line, expected) => {
    expect(kinds("Orchard Engineer", { summary: [line] })).toBe(expected);
  });
  it("are no part of what is asked for", () => {
    expect(kinds("Engineer", { minimumQualifications: ["Prior internship or part-time work"] })).toBeUndefined();
  });
});
