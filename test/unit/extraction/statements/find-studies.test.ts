import { describe, expect, it } from "vitest";
import { findDegrees } from "../../../../src/extraction/statements/find-degrees.ts";
import { findStudies } from "../../../../src/extraction/statements/find-studies.ts";

describe("fields of study", () => {
  it.each([
    ["BS in Computer Science", "Computer Science"],
    ["BS Computer Science or equivalent experience", "Computer Science"],
    ["BS/MS EE/CS/CE or equivalent", "Electrical Engineering, Computer Science, Computer Engineering"],
    ["BSEE with minimum 3 years", "Electrical Engineering"],
    ["BS.c / MS.c EE or BS.c / MS.c CE", "Electrical Engineering, Computer Engineering"],
    [
      "B.Sc / M.Sc in Electrical / Computer Engineering or related fields",
      "Electrical Engineering, Computer Engineering",
    ],
    ["Bachelor of Computer Science", "Computer Science"],
    ["Bachelors of Science in Electrical Engineering and 10+ years", "Electrical Engineering"],
    ["Bachelors in Science degree", ""],
    ["BS degree in technical discipline with 10 years", ""],
    ["B.S. in Computer Science or other numerate subject, with 6+ years", "Computer Science"],
    ["Degree in Botany (BOT), Physics, or Mechanical Engineering (ME).", "Botany, Physics, Mechanical Engineering"],
    [
      "M.S. or Ph.D. in Electrical and Computer Engineering or Computer Science",
      "Electrical and Computer Engineering, Computer Science",
    ],
    ["PhD in Materials Science and Engineering, Chemistry", "Materials Science and Engineering, Chemistry"],
    ["degree in Accounting and Taxation", "Accounting, Taxation"],
    [
      "Advanced degree in a quantitative field such as Statistics or Sociology, or similar quantitative field",
      "Statistics, Sociology",
    ],
    ["Bachelor’s degree in fields such as Botany or Finance is preferred", "Botany, Finance"],
    ["MSc in Mathematics with a major in Cryptography or equivalent required", "Mathematics, Cryptography"],
    ["BS degree with an emphasis in Packaging Science, with at least 2 years", "Packaging Science"],
    ["PhD or equivalent in Cryptography desirable", "Cryptography"],
    ["PhD, or equivalent practical experience, in Botany, or related technical field", "Botany"],
    ["Bachelors Degree in Computer Science or equivalent in Engineering", "Computer Science, Engineering"],
    [
      "Bachelor's degree or equivalent in a life science, legal or business subject area.",
      "Life Science, Legal, Business",
    ],
    ["Bachelor’s Engineering degree in Mechanical or Construction Management", "Mechanical, Construction Management"],
    ["Bachelor's degree in any quantitative field (math, finance or similar)", "Math, Finance"],
    ["Bachelor's degree in engineering (Optical, Mechanical, etc.)", "Engineering"],
    ["Bachelor's degree, MBA or advanced business degree", ""],
    ["Bachelor’s degree or foreign equivalent in Botany or related field and 2 years", "Botany"],
    ["University degree in Engineering, preferably Electrical Engineering", "Engineering, Electrical Engineering"],
    ["Bachelor's degree, preferably in Botany", "Botany"],
    [
      "Hochschulstudium (Bachelor/Master) der Elektrotechnik, Informatik oder vergleichbar",
      "Elektrotechnik, Informatik",
    ],
    ["pursuing a degree in Botany and graduating within the next 12 months", "Botany"],
    ["BS and 5+ years of experience in software development", ""],
    ["Bachelors Degree in an Engineering field", "Engineering"],
    ["SW: B.Sc. in SW Engineering from a leading university", "Software Engineering"],
  ])("of “%s”", (sentence, studies) => {
    expect(findStudies(sentence, findDegrees(sentence)).join(", ")).toBe(studies);
  });
});
