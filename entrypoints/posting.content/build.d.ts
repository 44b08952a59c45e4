/** True in the build whose card Playwright and axe can look into; set by wxt.config.ts. */
// oxlint-disable-next-line no-underscore-dangle -- marks a word that the build replaces
declare const __OPEN_SHADOW__: boolean;

declare module "*.css?inline" {
  const css: string;
  export default css;
}

/** The reader of every page design; there once it was brought to the page (entrypoints/reader.ts). */
// oxlint-disable-next-line no-var -- only a `var` is a property of globalThis
declare var pomonaFindPosting: import("./page-finder.ts").FindOnPage | undefined;

/** What opens a card; there once it was brought to the page (entrypoints/card.ts). */
// oxlint-disable-next-line no-var -- see above
declare var pomonaOpenCard: typeof import("./card-host.tsx").openCardHost | undefined;

/** What shows words on the page; there once it was brought to the page (entrypoints/words.ts). */
// oxlint-disable-next-line no-var -- see above
declare var pomonaWordsOnPage: typeof import("../../src/ui/card/page-words.ts").wordsOnPage | undefined;

/** What tells of a role's history; there once it was brought to the page (entrypoints/history.ts). */
// oxlint-disable-next-line no-var -- see above
declare var pomonaTellHistory: import("../../src/ui/history/history-look.ts").TellHistory | undefined;
