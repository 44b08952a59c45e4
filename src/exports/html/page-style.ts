/** How the page looks, on a screen and on paper. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1d1d1f; --faint: #5f5f66; --line: #d9d9de; --ground: #fff; --link: #0a5ec2; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f2f4; --faint: #a8a8b0; --line: #3c3c42; --ground: #1b1b1d; --link: #6cb2ff; }
}
body { max-inline-size: 72ch; margin: 0 auto; padding: 24px 20px 64px; background: var(--ground); color: var(--ink);
  font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.25rem; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 8px; }
h3 { font-size: 1rem; margin: 24px 0 4px; }
a { color: var(--link); }
nav li { margin-block: 4px; }
article { border-block-start: 1px solid var(--line); margin-block-start: 32px; padding-block-start: 28px; }
p { margin: 0 0 8px; }
p.seen { color: var(--faint); margin-block-end: 16px; }
dl { display: grid; gap: 6px 16px; margin: 0; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; column-gap: 16px; }
dt { color: var(--faint); grid-row: 1 / span 99; }
dd { margin: 0; grid-column: 2; white-space: pre-wrap; }
dd.absent { color: var(--faint); font-style: italic; }
ul { margin: 0; padding-inline-start: 1.25rem; }
li { margin-block: 4px; }
details { margin-block: 8px; }
summary { cursor: pointer; padding-block: 4px; }
@media (max-width: 480px) { dl > div { grid-template-columns: 1fr; } dd { grid-column: 1; } }
@media print {
  :root { color-scheme: light; --ink: #000; --faint: #444; --line: #999; --ground: #fff; --link: #000; }
  body { max-inline-size: none; padding: 0; font-size: 10.5pt; }
  nav { display: none; }
  article { break-before: page; border: 0; margin: 0; padding: 0; }
  header + main > article:first-child { break-before: auto; }
  h2, h3, dt { break-after: avoid; }
  li, dl > div { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  p.seen a::after { content: " (" attr(href) ")"; }
}
`;

/** SHA-256 of the style as the page's policy names it; a test tells the new one when the style changes. */
export const PAGE_STYLE_HASH = "sha256-Lt1W7biNF0zr28mWdMW9GMsnyXg+jARZAPMP19RHWkE=";
