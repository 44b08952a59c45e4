import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Where each process of a run writes down what the browsers that it opened have seen. */
const FOLDER = "test-results/requests";

/** Browsers of which one at least opens a page of the extension's; a run of a test or two may open none. */
const ENOUGH = 4;

/** What one browser has seen of the extension's requests. */
export interface Requests {
  /** To the extension's own files; that there are some shows that the counting works. */
  readonly own: number;
  /** To anywhere else: the addresses. */
  readonly sent: readonly string[];
}

/** Forgets what an earlier run has seen. */
export function forgetRequests(folder = FOLDER): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Notes what a browser has seen, when it ends. */
export function noteRequests(requests: Requests, folder = FOLDER): void {
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, `${process.pid}.ndjson`), `${JSON.stringify(requests)}\n`);
}

/** What all browsers of a run have seen, in a sentence. Throws where the extension asked for anything, or nobody counted. */
export function countRequests(folder = FOLDER): string {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const lines = files.flatMap((file) => readFileSync(join(folder, file), "utf8").trim().split("\n"));
  const seen = lines.map((line) => JSON.parse(line) as Requests);
  const sent = seen.flatMap((requests) => requests.sent);
  if (sent.length > 0) throw new Error(`The extension asked for ${sent.join(", ")}`);
  const own = seen.reduce((sum, requests) => sum + requests.own, 0);
  if (seen.length >= ENOUGH && own === 0)
    throw new Error("Not even requests to the extension's own files were counted.");
  return `Requests of the extension over the whole run, ${seen.length} browsers: ${own} to its own files, none elsewhere.`;
}
