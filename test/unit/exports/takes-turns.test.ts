import { describe, expect, it } from "vitest";
import type { PostingHistory } from "../../../src/collection/collection.ts";
import { EXPORT_FORMATS } from "../../../src/exports/index.ts";
import { english } from "../sample-roles.ts";
import { fullRole } from "./full-role.ts";
import { bundleOf } from "./written.ts";

const ROLES = 1000;
/** As many as may be written between two parts: at 10,000 roles a part takes milliseconds, the file seconds. */
const AT_ONCE = 100;

/** A role that tells when somebody looks at what is in it. */
function watched(key: string, look: (key: string) => void): PostingHistory {
  const history = fullRole({ identifier: key });
  const record = { ...history.record };
  for (const name of ["posting", "mine"] as const) {
    const value = history.record[name];
    Object.defineProperty(record, name, {
      enumerable: true,
      get() {
        look(key);
        return value;
      },
    });
  }
  return { ...history, record };
}

describe("every format", () => {
  it.each(EXPORT_FORMATS.map((format) => [format.id, format] as const))(
    "lets others go first every so many roles: %s",
    async (_id, format) => {
      const looked = new Set<string>();
      const all = new Set<string>();
      const postings = Array.from({ length: ROLES }, (_, at) =>
        watched(String(at), (key) => {
          looked.add(key);
          all.add(key);
        }),
      );
      let most = 0;
      const choice = { withNotes: true, withHistory: true, wording: english };
      for await (const part of format.serialize(bundleOf(postings), choice)) {
        expect(part).toBeDefined();
        most = Math.max(most, looked.size);
        looked.clear();
      }
      expect(all.size).toBe(ROLES);
      expect(Math.max(most, looked.size)).toBeLessThanOrEqual(AT_ONCE);
    },
  );

  it.each(EXPORT_FORMATS.map((format) => [format.id, format] as const))(
    "writes what it has read before it reads on: %s",
    async (_id, format) => {
      const histories = Array.from({ length: 300 }, (_, at) => fullRole({ identifier: String(at) }));
      let read = 0;
      async function* reading() {
        for (const history of histories) {
          read += 1;
          // oxlint-disable-next-line no-await-in-loop -- as from another process
          yield await Promise.resolve(history);
        }
      }
      const source = {
        ...bundleOf([]),
        records: histories.map(({ record }) => record),
        postings: { [Symbol.asyncIterator]: reading },
      };
      let ahead = 0;
      let before = 0;
      for await (const part of format.serialize(source, { withNotes: true, withHistory: true, wording: english })) {
        expect(part).toBeDefined();
        ahead = Math.max(ahead, read - before);
        before = read;
      }
      expect(read).toBe(300);
      expect(ahead).toBeLessThanOrEqual(AT_ONCE);
    },
  );
});
