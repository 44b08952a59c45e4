import { readFileSync } from "node:fs";
import { addressOf, type Site } from "../test/tools/routes.ts";

const read = (name: string) => {
  const html = readFileSync(new URL(`pages/${name}.html`, import.meta.url), "utf8");
  return { url: addressOf(html), html };
};

/** The sample postings: both designs of the site, and a job board's copy. All written by us. */
export const SAMPLES = { classic: read("classic"), sectioned: read("sectioned"), board: read("board") };

export const sampleSite: Site = new Map(Object.values(SAMPLES).map(({ url, html }) => [url, html]));
