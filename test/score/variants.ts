/** What Apple, or the way to a page, may do to it: the truth about the page stays the same. */
export type Variant = "as-found" | "no-scripts" | "stale-script" | "bare";

/** In an order in which one may follow on the other in the same document. */
export const VARIANT_NAMES: readonly Variant[] = ["as-found", "no-scripts", "stale-script", "bare"];

/** Changes a parsed page into its variant. */
export const VARIANTS: Readonly<Record<Variant, (document: Document) => void>> = {
  "as-found": () => undefined,
  /** Without any script, as copies and archives have it. */
  "no-scripts": (document) => takeAway(document, "script"),
  /** The data of another page is left in the script: the site is a single-page app. */
  "stale-script": (document) => {
    takeAway(document, "script");
    for (const text of OTHER_SCRIPTS) {
      const script = document.createElement("script");
      script.textContent = text;
      document.head.append(script);
    }
  },
  /** A redesign: every hook is gone, only markup without names and the words are left. */
  bare: (document) => {
    takeAway(document, "script");
    for (const element of document.querySelectorAll("*")) {
      for (const { name } of Array.from(element.attributes)) if (HOOK.test(name)) element.removeAttribute(name);
    }
  },
};

const HOOK = /^(?:id|class|item(?:prop|type|scope|id|ref)|data-.*|aria-.*)$/;

function takeAway(document: Document, selector: string): void {
  for (const element of document.querySelectorAll(selector)) element.remove();
}

/** Another role, in the form of both designs' data. */
const OTHER = {
  jobNumber: "200900099",
  postingTitle: "Pear Engineer",
  jobSummary: "Pears are tended here.",
  description: "Every day.",
  minimumQualifications: "Knows pears",
  keyQualifications: "Knows pears well",
  preferredQualifications: "Grew up with pears",
  educationAndExperience: "10 years of pears",
  additionalRequirements: "Carries pears",
  postingDateMeta: "2021-02-03",
  postDateInGMT: "2021-02-03T00:00:00Z",
  standardWeeklyHours: 17,
  homeOffice: true,
  teamNames: ["Pears"],
  locations: [{ name: "Pear Street", city: "Cork", countryName: "Ireland" }],
  localeLanguages: [{ translation: "ga-IE" }],
};

const OTHER_SCRIPTS = [
  `window.APP_STATE = ${JSON.stringify({ jobDetails: OTHER })};`,
  `window.__staticRouterHydrationData = JSON.parse(${JSON.stringify(
    JSON.stringify({ loaderData: { jobDetails: { jobsData: OTHER } } }),
  )});`,
];
