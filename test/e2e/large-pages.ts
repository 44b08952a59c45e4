/** Makes a page of a given size: all of it is in the document, as no parser's limits of depth could be met otherwise. */
export type LargePage = (document: Document, size: number) => void;

const WORDS = "You tend 5+ trees with Python, C++ or a bachelor’s degree between May and June. ";
const ASKED = "BS and 5+ years of experience with Python, C/C++, AWS or Xcode, or MS and 3 years; travel up to 25%";
const HEADINGS = ["Summary", "Description", "Minimum Qualifications", "Preferred Qualifications", "Pay & Benefits"];

/** What a page can be large of, and how much of it is within a frame's budget. */
export const LARGE_PAGES: Readonly<Record<string, { readonly size: number; readonly make: LargePage }>> = {
  "elements, named as Apple names them": {
    size: 20_000,
    make: (document, size) => {
      const box = sectioned(document, "jobdescription");
      for (let made = 0; made < size; made += 4) {
        const item = add(add(add(box, "div"), "ul"), "li");
        add(item, "span", "You tend trees.");
      }
    },
  },
  "elements without names": {
    size: 20_000,
    make: (document, size) => {
      headed(document);
      for (let made = 0; made < size; made += 4) {
        const item = add(add(add(document.body, "div"), "ul"), "li");
        add(item, "span", "You tend trees.");
      }
    },
  },
  "characters in paragraphs": {
    size: 2_000_000,
    make: (document, size) => {
      const box = sectioned(document, "jobdescription");
      for (let made = 0; made < size; made += WORDS.length * 4) add(box, "p", WORDS.repeat(4));
    },
  },
  "characters in paragraphs that ask for something": {
    size: 2_000_000,
    make: (document, size) => {
      const box = sectioned(document, "minimumqualifications");
      for (let made = 0; made < size; made += ASKED.length) add(box, "p", ASKED);
    },
  },
  "characters in paragraphs without names": {
    size: 2_000_000,
    make: (document, size) => {
      headed(document);
      for (let made = 0; made < size; made += WORDS.length * 4) add(document.body, "p", WORDS.repeat(4));
    },
  },
  "characters in one line": {
    size: 2_000_000,
    make: (document, size) =>
      void add(sectioned(document, "minimumqualifications"), "p", WORDS.repeat(size / WORDS.length)),
  },
  "characters in one line without names": {
    size: 2_000_000,
    make: (document, size) => {
      headed(document);
      add(document.body, "p", WORDS.repeat(size / WORDS.length));
    },
  },
  "characters in one word": {
    size: 2_000_000,
    make: (document, size) => {
      headed(document);
      add(document.body, "p", "a".repeat(size));
    },
  },
  "characters in a text of lines": {
    size: 2_000_000,
    make: (document, size) => {
      headed(document);
      add(document.body, "pre", `${WORDS}\n`.repeat(size / WORDS.length));
    },
  },
  "elements deep, named": {
    size: 50_000,
    make: (document, size) => void deep(sectioned(document, "jobdescription"), "div", size),
  },
  "elements deep": {
    size: 50_000,
    make: (document, size) => {
      headed(document);
      deep(document.body, "div", size);
    },
  },
  "elements deep, with a heading at the bottom": {
    size: 50_000,
    make: (document, size) => {
      const bottom = deep(document.body, "div", size);
      add(bottom, "h1", "Orchard Engineer");
      for (const words of HEADINGS) {
        add(bottom, "h2", words);
        add(bottom, "p", WORDS);
      }
    },
  },
  headings: {
    size: 20_000,
    make: (document, size) => {
      add(document.body, "h1", "Orchard Engineer");
      for (let made = 0; made < size; made++) {
        add(document.body, "h2", HEADINGS[made % HEADINGS.length]);
        add(document.body, "p", "You tend trees.");
      }
    },
  },
  "headings that are none of Apple's": {
    size: 20_000,
    make: (document, size) => {
      headed(document);
      for (let made = 0; made < size; made++) {
        add(document.body, "h2", `Orchard ${made}`);
        add(document.body, "p", "You tend trees.");
      }
    },
  },
  "bold words": {
    size: 20_000,
    make: (document, size) => {
      headed(document);
      const box = add(document.body, "p");
      for (let made = 0; made < size; made++) {
        add(box, "b", made % 100 === 0 ? "Description" : "Trees");
        box.append(" are tended.");
      }
    },
  },
  "asides in asides": {
    size: 5000,
    make: (document, size) => {
      headed(document);
      deep(document.body, "aside", size);
    },
  },
  "forms with headings in forms": {
    size: 5000,
    make: (document, size) => {
      headed(document);
      deep(document.body, "form", size);
    },
  },
  "asides beside each other": {
    size: 10_000,
    make: (document, size) => {
      headed(document);
      for (let made = 0; made < size; made++) add(add(document.body, "aside"), "h2", "Summary");
    },
  },
  bullets: {
    size: 20_000,
    make: (document, size) => {
      const list = add(sectioned(document, "minimumqualifications"), "ul");
      for (let made = 0; made < size; made++) add(list, "li", ASKED);
    },
  },
  "bullets without names": {
    size: 20_000,
    make: (document, size) => {
      headed(document);
      const list = add(document.body, "ul");
      for (let made = 0; made < size; made++) add(list, "li", ASKED);
    },
  },
  "bullets that ask for nothing": {
    size: 20_000,
    make: (document, size) => {
      const list = add(sectioned(document, "minimumqualifications"), "ul");
      for (let made = 0; made < size; made++) add(list, "li", "You tend trees and talk to those who tend them.");
    },
  },
  "labelled facts": {
    size: 20_000,
    make: (document, size) => {
      for (let made = 0; made < size; made++) add(document.body, "p", "Posted: Oct 25, 2024");
      headed(document);
    },
  },
  "places to choose from": {
    size: 20_000,
    make: (document, size) => {
      sectioned(document, "jobdescription").textContent = WORDS;
      const list = add(document.body, "select");
      list.id = "job-details-locationDropdown";
      for (let made = 0; made < size; made++) add(list, "option", `Town ${made}, California, United States`);
    },
  },
  "characters of data": {
    size: 2_000_000,
    make: (document, size) => {
      sectioned(document, "jobdescription").textContent = WORDS;
      const job = { jobNumber: "200900001-0836", postingTitle: "Orchard Engineer", description: "" };
      job.description = `${WORDS}\n`.repeat(size / WORDS.length);
      const json = JSON.stringify({ loaderData: { jobDetails: { jobsData: job } } });
      script(document, `window.__staticRouterHydrationData = JSON.parse(${JSON.stringify(json)});`);
    },
  },
  "characters of broken data": {
    size: 2_000_000,
    make: (document, size) => {
      sectioned(document, "jobdescription").textContent = WORDS;
      script(document, `window.__staticRouterHydrationData = JSON.parse("${'{\\"'.repeat(size / 3)}`);
    },
  },
  "characters of another script": {
    size: 2_000_000,
    make: (document, size) => {
      sectioned(document, "jobdescription").textContent = WORDS;
      script(document, `${" ".repeat(size / 2)}${"window.x = 1;".repeat(size / 26)}`);
    },
  },
  "characters of structured data": {
    size: 2_000_000,
    make: (document, size) => {
      const posting = {
        "@type": "JobPosting",
        title: "Orchard Engineer",
        hiringOrganization: { name: "Apple" },
        identifier: "200900001-0836",
        description: `<h2>Description</h2><p>${WORDS}</p><ul><li>${WORDS}</li></ul>`.repeat(size / 250),
      };
      script(document, JSON.stringify(posting), "application/ld+json");
      add(document.body, "p", WORDS);
    },
  },
};

function add(to: Element, tag: string, text = ""): HTMLElement {
  const element = to.ownerDocument.createElement(tag);
  if (text !== "") element.textContent = text;
  to.append(element);
  return element;
}

function script(document: Document, text: string, type = ""): void {
  const element = add(document.head, "script", text);
  if (type) element.setAttribute("type", type);
}

/** Elements in elements; with a word in each tenth. */
function deep(to: Element, tag: string, depth: number): Element {
  let at = to;
  for (let made = 0; made < depth; made++) {
    at = add(at, tag);
    if (made % 10 === 0) at.append("Trees are tended.");
  }
  return at;
}

/** A posting in the markup of today's design; its section is what grows. */
function sectioned(document: Document, section: string): Element {
  const main = add(document.body, "main");
  add(main, "h1", "Orchard Engineer").id = "jobdetails-postingtitle";
  add(main, "strong", "200900001-0836").id = "jobdetails-jobnumber";
  const box = add(main, "div");
  box.id = `jobdetails-jobdetails-${section}-content-row`;
  return box;
}

/** A posting that has nothing but the words of its headings; what comes after it is a part of its last section. */
function headed(document: Document): void {
  add(document.body, "h1", "Orchard Engineer");
  add(document.body, "p", "Role Number: 200900001");
  for (const words of ["Summary", "Description", "Preferred Qualifications", "Minimum Qualifications"]) {
    add(document.body, "h2", words);
    add(document.body, "p", WORDS);
  }
}
