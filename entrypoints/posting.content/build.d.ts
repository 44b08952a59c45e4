/** True in the build whose card Playwright and axe can look into; set by wxt.config.ts. */
// oxlint-disable-next-line no-underscore-dangle -- marks a word that the build replaces
declare const __OPEN_SHADOW__: boolean;

declare module "*.css?inline" {
  const css: string;
  export default css;
}
