/** How a report looks, on a screen and on paper. Bars are SVG: the page's policy allows no style beside this one. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1d1d1f; --faint: #5f5f66; --line: #d9d9de; --ground: #fff; --link: #0a5ec2;
  --leaf: #2c713a; --wash: #edefe9; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f2f4; --faint: #a8a8b0; --line: #3c3c42; --ground: #1b1b1d; --link: #6cb2ff; --leaf: #85c98d;
    --wash: #2a2e28; }
}
* { box-sizing: border-box; }
body { max-inline-size: 90rem; margin: 0 auto; padding: 24px 20px 64px; background: var(--ground); color: var(--ink);
  font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 4px; }
h2 { font-size: 1.125rem; margin: 32px 0 8px; }
a { color: var(--link); }
p { margin: 0 0 6px; }
.quiet, .absent, caption, .end { color: var(--faint); }
.absent { font-style: italic; }
.small, blockquote { font-size: 0.8125rem; }
.first { font-size: 1.125rem; font-weight: 600; }
.wide { overflow-x: auto; }
table { inline-size: 100%; border-collapse: collapse; }
.wide table { min-inline-size: 48rem; }
.roles-2 table { min-inline-size: 34rem; } .roles-3 table { min-inline-size: 44rem; }
.roles-4 table { min-inline-size: 54rem; } .roles-5 table { min-inline-size: 64rem; }
.roles-6 table { min-inline-size: 74rem; }
caption { text-align: start; font-size: 0.8125rem; padding-block-end: 4px; }
th, td { padding: 6px 10px; border-block-end: 1px solid var(--line); vertical-align: top; text-align: start; }
th { font-weight: 600; }
tbody th { font-weight: 400; color: var(--faint); inline-size: 14rem; }
tbody tr.differs > th { color: var(--ink); font-weight: 600; }
td p { margin: 0; }
td p.text { white-space: pre-wrap; }
blockquote { margin: 4px 0 0; padding-inline-start: 8px; border-inline-start: 2px solid var(--leaf); color: var(--faint); }
ul { margin: 0; padding-inline-start: 1.25rem; }
svg { display: block; inline-size: 100%; block-size: 14px; }
svg rect, svg line { fill: var(--leaf); }
svg .ground { fill: var(--wash); }
svg .open { fill: var(--leaf); opacity: 0.4; }
svg .mid { fill: var(--ink); }
td.num { white-space: nowrap; font-variant-numeric: tabular-nums; }
thead th { overflow-wrap: normal; }
.bar { inline-size: 24%; min-inline-size: 8rem; }
@media print {
  @page { size: landscape; margin: 12mm; }
  :root { color-scheme: light; --ink: #000; --faint: #444; --line: #999; --ground: #fff; --link: #000; --leaf: #2c713a;
    --wash: #e6e8e2; }
  body { max-inline-size: none; padding: 0; font-size: 9.5pt; }
  .wide { overflow: visible; }
  .wide table { min-inline-size: 0; }
  tr, li, blockquote { break-inside: avoid; }
  h2, thead { break-after: avoid; }
  section.new-page { break-before: page; }
  svg { print-color-adjust: exact; }
  .sources a::after { content: " (" attr(href) ")"; }
}
@media (forced-colors: active) {
  svg rect { fill: CanvasText; }
  svg .ground { fill: Canvas; stroke: CanvasText; }
  svg .open { fill: GrayText; opacity: 1; }
}
`;

/** SHA-256 of the style as the page's policy names it; a test tells the new one when the style changes. */
export const REPORT_STYLE_HASH = "sha256-4GR/yeA+s0GX/RlNoYmaIkwqGWKx5R5VDEORttGD4G8=";
