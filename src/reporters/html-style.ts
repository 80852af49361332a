/** Colours have a contrast of at least 4.5 : 1 on what lies behind them, in light and in dark. */
const colours = `
:root {
  --paper: #f6f5f2; --card: #ffffff; --well: #f8f7f4; --ink: #1d2126; --soft: #5a626b; --line: #dfdcd5;
  --link: #0b57a4; --mark: #ffe7a0;
  --error: #ad231c; --warning: #865100; --info: #1f5f88; --ready: #1c6b45;
  --error-soft: #fbe9e7; --warning-soft: #fbf0db; --info-soft: #e6f0f7; --ready-soft: #e3f1e9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14161a; --card: #1d2025; --well: #16191d; --ink: #e9e7e3; --soft: #a7aeb6; --line: #363b42;
    --link: #8cc4ff; --mark: #614d10;
    --error: #ff9d94; --warning: #f2bd67; --info: #8fc7ee; --ready: #86d3aa;
    --error-soft: #3b2221; --warning-soft: #372b17; --info-soft: #1a2e3c; --ready-soft: #193227;
  }
}
`

const page = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
body {
  margin: 0 auto; max-width: 66rem; padding: 3.5rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Inter, 'Helvetica Neue', Arial, sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3 { margin: 0; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2.4rem; letter-spacing: -.022em; }
h2 { font-size: 1.45rem; letter-spacing: -.01em; overflow-wrap: anywhere; }
h3 { font-size: 1.15rem; }
p { margin: 0; }
ul, ol { margin: 0; padding: 0; list-style: none; }
dl, dd, dt, blockquote { margin: 0; }
a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: .14em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: .2rem; }
code, .rule { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace; }
code { font-size: .9em; }
.date, .folder, .where, .rule, .from, .many, .rest { color: var(--soft); }
.date { margin-bottom: .35rem; }
.verdict { margin-top: .75rem; max-width: 38rem; font-size: 1.2rem; line-height: 1.45; text-wrap: pretty; }
`

const summary = `
.tally { display: grid; grid-template-columns: repeat(3, 1fr); gap: .85rem; margin-top: 1.75rem; }
.tally li { padding: .9rem 1.15rem 1rem; border-radius: .7rem; font-weight: 600; }
.tally strong { margin-right: .15rem; font-size: 2.1rem; line-height: 1.15; font-variant-numeric: tabular-nums; }
.tally span { display: block; color: var(--ink); font-size: .92rem; font-weight: 400; }
.tally .error, .chips .error, .error .badge { background: var(--error-soft); color: var(--error); }
.tally .warning, .chips .warning, .warning .badge { background: var(--warning-soft); color: var(--warning); }
.tally .info, .chips .info, .info .badge { background: var(--info-soft); color: var(--info); }
.tally .none { background: var(--card); box-shadow: inset 0 0 0 1px var(--line); color: var(--soft); }
.chips .ready { background: var(--ready-soft); color: var(--ready); }
.rest { margin-top: .8rem; }
table { width: 100%; margin-top: 2.25rem; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding-bottom: .5rem; font-size: 1.15rem; font-weight: 600; text-align: left; }
th, td { padding: .5rem 0 .5rem 1rem; border-top: 1px solid var(--line); text-align: right; vertical-align: top; }
thead th { width: 6rem; border-top: 0; color: var(--soft); font-size: .92rem; font-weight: 400; }
tbody th { font-weight: 400; overflow-wrap: anywhere; }
th:first-child { width: auto; padding-left: 0; text-align: left; }
td.error, td.warning, td.info { font-weight: 600; }
td.error { color: var(--error); }
td.warning { color: var(--warning); }
td.info { color: var(--info); }
td.none { color: var(--soft); }
td.ready { color: var(--ready); font-weight: 600; }
`

const findings = `
section { margin-top: 4rem; }
.draft { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .4rem 1.5rem; }
.folder { font-weight: 400; }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; }
.chips li, .badge { padding: .08rem .65rem; border-radius: 1rem; font-size: .92rem; font-weight: 600; white-space: nowrap; }
.finding {
  display: grid; grid-template-columns: minmax(0, 1.45fr) minmax(0, 1fr); gap: 0 2.25rem; margin-top: 1rem;
  padding: 1.4rem 1.5rem 1.1rem 1.6rem; background: var(--card); border: 1px solid var(--line);
  border-radius: .8rem; box-shadow: inset .35rem 0 0 var(--edge); overflow: hidden;
}
.error { --edge: var(--error); }
.warning { --edge: var(--warning); }
.info { --edge: var(--info); }
.kind { margin-bottom: .55rem; }
.badge { display: inline-block; margin-right: .3rem; }
.many { font-size: .92rem; }
.places > li { margin-top: .9rem; }
.places > li + li { margin-top: 1.15rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.where { font-size: .92rem; }
.message { margin-top: .1rem; font-weight: 500; }
blockquote {
  margin-top: .4rem; padding: .6rem .95rem; border-radius: .5rem; background: var(--well);
  font: 1.06rem/1.5 Charter, 'Iowan Old Style', Georgia, 'Liberation Serif', serif; overflow-wrap: anywhere;
}
mark { padding: .05em .12em; border-radius: .2em; background: var(--mark); color: var(--ink); }
.masked {
  padding: .05em .5em; border-radius: .3em; background: var(--ink); color: var(--paper);
  font: 600 .74em/1.5 -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Inter, Arial, sans-serif;
  letter-spacing: .04em; vertical-align: .08em;
}
.instead { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .55rem; }
.instead li { padding: .12rem .7rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .95rem; }
.related { margin-top: .2rem; padding-left: 1.1rem; list-style: disc; }
.do { margin-top: 1.1rem; }
.do strong { display: block; margin-bottom: .1rem; }
dl { font-size: .95rem; line-height: 1.5; }
dl > div + div { margin-top: .85rem; }
dt { margin-bottom: .1rem; color: var(--soft); font-size: .92rem; font-weight: 600; }
dd li + li { margin-top: .45rem; }
.from { display: block; font-size: .88rem; line-height: 1.4; }
.url { display: none; }
.rule { grid-column: 1 / -1; margin-top: 1rem; font-size: .8rem; }
h3.left-out { margin-top: 2rem; }
ul.left-out { margin-top: .6rem; }
ul.left-out li { padding: .75rem 0 .75rem 1.1rem; border-top: 1px solid var(--line); box-shadow: inset .2rem 0 0 var(--edge); }
ul.left-out .rule { margin-top: .25rem; }
footer { margin-top: 4rem; padding-top: 1.1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .92rem; }
.finding:target { outline: 3px solid var(--link); outline-offset: 3px; }
`

const narrow = `
@media (max-width: 52rem) {
  body { padding-top: 2.25rem; }
  .finding { grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
  dl { padding-top: 1.1rem; border-top: 1px solid var(--line); }
  .rule { margin-top: 0; }
  section { margin-top: 3.25rem; }
}
@media (max-width: 34rem) {
  body { padding-inline: 1rem; }
  h1 { font-size: 1.85rem; }
  .verdict { font-size: 1.1rem; }
  .tally { gap: .5rem; }
  .tally li { padding: .7rem .75rem .8rem; font-size: .88rem; }
  .tally strong { display: block; font-size: 1.7rem; }
  .tally span { font-size: .82rem; line-height: 1.35; }
  thead th { width: 3.6rem; font-size: .8rem; }
  th, td { padding-left: .5rem; }
  .finding { padding: 1.1rem 1.1rem .9rem 1.25rem; }
}
`

const print = `
@page { margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; } }
@media print {
  :root {
    --paper: #ffffff; --card: #ffffff; --well: #ffffff; --ink: #000000; --soft: #4a4a4a; --line: #c4c4c4; --link: #000000;
    --mark: #ececec; --error: #8c1d17; --warning: #6b4000; --info: #1a4d70; --ready: #14502f;
    --error-soft: #ffffff; --warning-soft: #ffffff; --info-soft: #ffffff; --ready-soft: #ffffff;
  }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  table { margin-top: 1.5rem; }
  th, td { padding-block: .3rem; }
  .tally { grid-template-columns: repeat(3, 1fr); margin-top: 1.25rem; }
  .tally li, .chips li, .badge { border: 1px solid currentColor; }
  section { margin-top: 2.5rem; }
  .finding { display: block; margin-top: .7rem; padding: .9rem 1.1rem .7rem 1.3rem; }
  .kind { float: right; }
  .places > li { margin-top: .5rem; }
  .places > li + li { margin-top: .7rem; padding-top: .6rem; }
  blockquote { padding: 0 0 0 .8rem; border-left: 2px solid var(--line); border-radius: 0; }
  mark { text-decoration: underline; }
  .masked { border: 1px solid var(--ink); background: none; color: var(--ink); }
  .do { display: grid; grid-template-columns: 20mm 1fr; margin-top: .7rem; }
  dl { margin-top: .7rem; padding-top: .7rem; border-top: 1px solid var(--line); }
  dl > div { display: grid; grid-template-columns: 20mm 1fr; }
  dl > div + div { margin-top: .35rem; }
  dd li + li { margin-top: .2rem; }
  .from { display: inline; }
  .url { display: inline; color: var(--soft); font-size: .82em; overflow-wrap: anywhere; }
  .rule { margin-top: .5rem; }
  .finding { overflow: visible; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
  .places > li, .do, dl > div, tr, ul.left-out li { break-inside: avoid; }
  .draft, caption, thead, h3, .kind, .where { break-after: avoid; }
  .rule, dl > div:last-child { break-before: avoid; }
  a { text-decoration: none; }
}
`

export const styles: string = [colours, page, summary, findings, narrow, print].join('')
