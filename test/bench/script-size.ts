import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Line } from "./line.ts";

/** kB that a page of the site may load of us, compressed. */
const MOST = 20;
const ON_REQUEST = ["card.js", "reader.js", "history.js", "words.js"];

/** How much the browser reads for each page of the site, and what comes only on request. */
export const scriptSize: Line = {
  name: "script-size",
  title: "Scripts, gzip",
  measure({ extension }) {
    const size = (file: string) => gzipSync(readFileSync(`${extension}/${file}`)).length / 1000;
    const always = readdirSync(`${extension}/content-scripts`).filter((file) => file.endsWith(".js"));
    const all = always.reduce((sum, file) => sum + size(`content-scripts/${file}`), 0);
    return Promise.resolve([
      { what: "content scripts of each page", unit: "kB", ours: [all], goal: { figure: MOST } },
      ...always.map((file) => ({
        what: `of these ${file}`,
        unit: "kB" as const,
        ours: [size(`content-scripts/${file}`)],
      })),
      ...ON_REQUEST.map((file) => ({ what: `on request ${file}`, unit: "kB" as const, ours: [size(file)] })),
    ]);
  },
};
