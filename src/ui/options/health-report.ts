import type { Count, Health } from "../../collection/health.ts";

/** Whose reading it was. */
export interface Versions {
  /** "Pomona 0.1.0". */
  readonly extension: string;
  /** Version of the reader in this build. */
  readonly reader: number;
  /** "Chromium 156". */
  readonly browser: string;
}

const APPLES = /^jobs\.apple\.com\/([a-z]{2}-[a-z]{2})$/;
const NAME = /^[a-z][a-z-]{0,30}$/;

/**
 * How well pages are read, for Pomona's makers, in English. Versions and counts alone: every name in it is one of ours
 * or a locale of Apple's, so that nothing of the user's can be in it.
 */
export function describeHealth(health: Health, damaged: number, versions: Versions): string {
  const locales = health.sources.map(({ name, roles }) => ({ name: APPLES.exec(name)?.[1] ?? "elsewhere", roles }));
  return [
    "Pomona: how well pages are read",
    `Extension: ${versions.extension}`,
    `Reader: ${versions.reader}`,
    `Browser: ${versions.browser}`,
    `Roles: ${health.roles}`,
    `Records that no longer parse: ${damaged}`,
    "",
    "Roles by page design and reader",
    ...health.readings.map(({ layout, reader, roles }) => `  ${ours(layout)}, reader ${reader ?? "?"}: ${roles}`),
    "",
    "Roles by locale",
    ...sum(locales).map(({ name, roles }) => `  ${name}: ${roles}`),
    "",
    "Facts: stated / not stated / could not be read / contradicted (page designs of the last two)",
    ...health.facts.map(({ field, stated, notStated, unread, contradicted, troubled }) => {
      const designs = sum(troubled.map(({ name, roles }) => ({ name: ours(name), roles })));
      const where = designs.map(({ name, roles }) => `${name} ${roles}`).join(", ");
      return `  ${field}: ${stated} / ${notStated} / ${unread} / ${contradicted}${where && ` (${where})`}`;
    }),
  ].join("\n");
}

/** The name of a layout of ours; nothing else that may stand in its place gets through. */
function ours(layout: string | undefined): string {
  return layout !== undefined && NAME.test(layout) ? layout : "unknown";
}

function sum(counts: readonly Count[]): readonly Count[] {
  const sums = new Map<string, number>();
  for (const { name, roles } of counts) sums.set(name, (sums.get(name) ?? 0) + roles);
  return [...sums].map(([name, roles]) => ({ name, roles }));
}
