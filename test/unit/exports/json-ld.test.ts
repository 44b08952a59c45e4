import * as fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import type { PostingHistory } from "../../../src/collection/collection.ts";
import { jsonLd } from "../../../src/exports/json-ld.ts";
import { DEGREES } from "../../../src/posting/requirements.ts";
import { sampleRole } from "../sample-roles.ts";
import { fullRole } from "./full-role.ts";
import { HOSTILE_PAIRS, hostileText } from "./hostile-texts.ts";
import {
  EXPECTED,
  GOOGLE_RECOMMENDED,
  GOOGLE_REQUIRED,
  GOOGLE_VALUES,
  NEVER_STATED,
  PROPERTIES,
} from "./schema-org.ts";
import { textOf } from "./written.ts";

type Node = Readonly<Record<string, unknown>>;

async function nodesOf(...roles: PostingHistory[]): Promise<readonly Node[]> {
  const document = JSON.parse(await textOf(jsonLd, roles)) as { "@context": string; "@graph": Node[] };
  expect(document["@context"]).toBe("https://schema.org");
  return document["@graph"];
}

/** The graph as a processor understands it; the standard's own context, which is a page, is stood in for by its core. */
async function expandedOf(...roles: PostingHistory[]): Promise<readonly Node[]> {
  const documentLoader = async (url: string) => {
    if (!/^https:\/\/schema\.org\/?$/.test(url)) throw new Error(`asked for ${url}`);
    const context = { "@vocab": "http://schema.org/", url: { "@type": "@id" } };
    return { documentUrl: url, document: { "@context": context } };
  };
  return jsonld.expand(JSON.parse(await textOf(jsonLd, roles)), { documentLoader, safe: true });
}

/** Every node of the tree with the property that holds it. */
function* within(value: unknown, property = ""): Generator<{ readonly property: string; readonly value: unknown }> {
  if (Array.isArray(value)) for (const one of value) yield* within(one, property);
  else {
    yield { property, value };
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) if (name !== "@type") yield* within(inner, name);
  }
}
const typeOf = (value: unknown) =>
  typeof value === "object" ? String((value as Node | null)?.["@type"]) : typeof value;

describe("the JSON-LD export", () => {
  it("has only properties that schema.org gives to the type, with values of the kinds it expects", async () => {
    const [node] = await nodesOf(fullRole());
    expect(node?.["@type"]).toBe("JobPosting");
    const wrong = [...within(node)].flatMap(({ property, value }) => {
      if (value === null) return [`${property} is null`];
      const expected = EXPECTED[property];
      if (expected && !expected.includes(typeOf(value))) return [`${property} is ${typeOf(value)}`];
      const values = GOOGLE_VALUES[property];
      if (values && !values.some((one) => one === value)) return [`${property} is ${JSON.stringify(value)}`];
      if (typeof value !== "object") return [];
      const names = Object.keys(value).filter((name) => name !== "@type");
      return names
        .filter((name) => !PROPERTIES[typeOf(value)]?.includes(name))
        .map((name) => `${typeOf(value)}.${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it("has all that Google requires and recommends, where the posting states it, and makes nothing up", async () => {
    const [node = {}] = await nodesOf(fullRole());
    expect(GOOGLE_REQUIRED.filter((name) => node[name] === undefined)).toEqual([]);
    expect(GOOGLE_RECOMMENDED.filter((name) => node[name] === undefined)).toEqual(NEVER_STATED);
    const [bare = {}] = await nodesOf(sampleRole("1", { posting: { title: undefined, identifier: undefined } }));
    expect(Object.keys(bare).toSorted()).toEqual(["@type", "hiringOrganization", "url"]);
  });

  it("says what the posting says", async () => {
    const [node] = await nodesOf(fullRole());
    expect(node).toEqual({
      "@type": "JobPosting",
      title: "Kiln Engineer",
      description:
        "<ul><li>Fire the kiln</li><li>Keep it warm</li></ul><ul><li>Five years at a kiln</li><li>A degree in clay</li></ul><ul><li>Some Loom</li></ul>",
      identifier: { "@type": "PropertyValue", name: "Apple", value: "200000001-0001" },
      url: "https://jobs.apple.com/en-us/details/200000001-0001/sample",
      datePosted: "2026-11-02",
      hiringOrganization: { "@type": "Organization", name: "Apple" },
      employmentUnit: { "@type": "Organization", name: "Hardware" },
      jobLocation: [
        {
          "@type": "Place",
          name: "Cork",
          address: { "@type": "PostalAddress", addressRegion: "Munster", addressCountry: "Ireland" },
        },
        { "@type": "Place", name: "Shop at the Quay", address: { "@type": "PostalAddress", addressLocality: "Cork" } },
      ],
      jobLocationType: "TELECOMMUTE",
      employmentType: ["FULL_TIME", "INTERN"],
      workHours: "37.5 hours per week",
      baseSalary: [
        {
          "@type": "MonetaryAmount",
          currency: "EUR",
          value: { "@type": "QuantitativeValue", minValue: 41.2, maxValue: 63.75, unitText: "HOUR" },
        },
      ],
      qualifications: ["Five years at a kiln", "A degree in clay"],
      responsibilities: ["Fire the kiln", "Keep it warm"],
      skills: ["Awl", "Loom"],
      educationRequirements: { "@type": "EducationalOccupationalCredential", credentialCategory: "bachelor degree" },
      experienceRequirements: { "@type": "OccupationalExperienceRequirements", monthsOfExperience: 60 },
      experienceInPlaceOfEducation: true,
    });
  });

  it("has no bare nothing in place of a value: no years are no months, and an empty text is not there", async () => {
    const experienceRequirements = { years: 0, alternatives: [], statements: [] };
    const role = fullRole({
      experienceRequirements,
      workHours: 0,
      employmentUnit: "",
      educationRequirements: undefined,
    });
    const text = await textOf(jsonLd, [role]);
    expect(text).toContain('"monthsOfExperience":0');
    expect(text).toContain('"workHours":"0 hours per week"');
    expect(text).not.toMatch(/employmentUnit|:(?:0|""|false)[,}](?<!"monthsOfExperience":0[,}])/);
  });

  it("describes in paragraphs and lists, with the texts as texts", async () => {
    const sections = {
      responsibilities: { items: ["Fire <b>the</b> kiln"], layout: "sectioned" },
      summary: { items: ["One & two."], layout: "sectioned" },
    };
    const [node] = await nodesOf(sampleRole("1", { observation: { sections } }));
    expect(node?.["description"]).toBe("<p>One &amp; two.</p><ul><li>Fire &lt;b&gt;the&lt;/b&gt; kiln</li></ul>");
  });

  it("has a word of Google's for each degree", async () => {
    const education = { preferred: null, equivalentExperience: false, fieldsOfStudy: [], statements: [] };
    const roles = DEGREES.map((minimum, at) =>
      sampleRole(String(at), { posting: { educationRequirements: { ...education, minimum } } }),
    );
    const categories = (await nodesOf(...roles)).map(
      (node) => (node["educationRequirements"] as Node)["credentialCategory"] as string,
    );
    expect(categories.filter((category) => !GOOGLE_VALUES["credentialCategory"]?.includes(category))).toEqual([]);
  });

  it("holds nothing of the user's", async () => {
    expect(await textOf(jsonLd, [fullRole()])).not.toMatch(/Call back|applied|2026-11-28/);
  });

  it("means the same to a processor of linked data, whatever the texts", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (title, bullet) => {
        const role = sampleRole("1", { posting: { title, responsibilities: [bullet] } });
        const text = await textOf(jsonLd, [role]);
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        const [node] = await expandedOf(role);
        expect(node?.["@type"]).toEqual(["http://schema.org/JobPosting"]);
        expect(node?.["http://schema.org/title"]).toEqual([{ "@value": title.toWellFormed() }]);
        expect(node?.["http://schema.org/responsibilities"]).toEqual([{ "@value": bullet.toWellFormed() }]);
      }),
      { numRuns: 80, examples: HOSTILE_PAIRS },
    );
  });

  it("loses nothing on the way through a processor", async () => {
    const [node] = await expandedOf(fullRole());
    const [plain = {}] = await nodesOf(fullRole());
    const names = Object.keys(plain).filter((name) => name !== "@type");
    expect(names.filter((name) => !node?.[`http://schema.org/${name}`])).toEqual([]);
  });
});
