/** What the tests use of jsonld, which brings no types. */
declare module "jsonld" {
  interface Options {
    readonly documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }>;
    /** Refuses what a processor would leave out without a word. */
    readonly safe: boolean;
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<readonly Readonly<Record<string, unknown>>[]>;
  };
  export default jsonld;
}
