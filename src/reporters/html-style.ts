/** Colours have a contrast of at least 4.5 : 1 on what lies behind them, in light and in dark. */
export const styles = `
:root {
  --paper: #fbfaf8; --card: #ffffff; --ink: #1f2328; --soft: #57606a; --line: #d9d6d0; --link: #0b57a4;
  --error: #b3261e; --warning: #8a5300; --info: #22618c;
  --error-soft: #fdeceb; --warning-soft: #fdf3e1; --info-soft: #e8f2f9; --mark: #ffe9a8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181c; --card: #1f2227; --ink: #e8e6e3; --soft: #a9b0b8; --line: #3a3f46; --link: #8cc4ff;
    --error: #ff9d94; --warning: #f2bd67; --info: #8fc7ee;
    --error-soft: #3d2322; --warning-soft: #382c17; --info-soft: #1b2f3d; --mark: #5c4a12;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 48rem; padding: 2.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 .5rem; font-size: 2rem; letter-spacing: -.015em; }
h2 { margin: 0; font-size: 1.3rem; }
h3 { margin: .35rem 0 .75rem; font-size: 1.1rem; }
p { margin: 0 0 .75rem; }
a { color: var(--link); text-underline-offset: .15em; }
:target { scroll-margin-top: 1rem; }
.finding:target { outline: 3px solid var(--link); outline-offset: 3px; }
ul, ol { margin: 0; padding: 0; list-style: none; }
dl, dd, dt, blockquote { margin: 0; }
.tally { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0 .75rem; }
.tally li { flex: 1 1 9rem; padding: .8rem 1rem; border-radius: .6rem; font-weight: 600; }
.tally strong { font-size: 1.7rem; line-height: 1.1; margin-right: .15rem; font-variant-numeric: tabular-nums; }
.tally span { display: block; color: var(--ink); font-size: .875rem; font-weight: 400; }
.tally .error, .error .badge { background: var(--error-soft); color: var(--error); }
.tally .warning, .warning .badge { background: var(--warning-soft); color: var(--warning); }
.tally .info, .info .badge { background: var(--info-soft); color: var(--info); }
nav { margin: 2rem 0 0; }
nav li {
  display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem;
  padding: .45rem 0; border-top: 1px solid var(--line);
}
nav h2 { margin-bottom: .6rem; font-size: 1.1rem; }
nav span, .counts, .where, .rule, .from { color: var(--soft); }
nav span { font-variant-numeric: tabular-nums; }
section { margin-top: 3rem; }
section > h2 { padding-top: 1.25rem; border-top: 3px solid var(--ink); }
.finding {
  margin-top: 1rem; padding: 1.1rem 1.25rem 1rem; background: var(--card);
  border: 1px solid var(--line); border-left: .35rem solid var(--soft); border-radius: .6rem;
}
.finding.error { border-left-color: var(--error); }
.finding.warning { border-left-color: var(--warning); }
.finding.info { border-left-color: var(--info); }
.where { margin: 0; font-size: .9rem; }
.badge { display: inline-block; margin-right: .4rem; padding: .05rem .55rem; border-radius: 1rem; font-weight: 600; }
blockquote {
  margin: 0 0 1rem; padding: .6rem .9rem; border-radius: .4rem; background: var(--paper);
  border: 1px solid var(--line); font-family: Georgia, 'Times New Roman', serif; font-size: 1.05rem;
}
mark { padding: .05em .1em; border-radius: .2em; background: var(--mark); color: var(--ink); }
.masked {
  padding: 0 .4em; border-radius: .25em; background: var(--ink); color: var(--paper);
  font: 600 .8em/1.5 system-ui, sans-serif; letter-spacing: .03em;
}
dl > div { display: grid; grid-template-columns: 7rem 1fr; gap: 0 1rem; padding: .35rem 0; }
dt { font-weight: 600; }
dd li + li { margin-top: .3rem; }
.instead { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .4rem; }
.instead li { margin: 0; padding: .1rem .6rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .95rem; }
.from { font-size: .9rem; }
.rule { margin: .5rem 0 0; font: .8rem/1.4 ui-monospace, SFMono-Regular, Consolas, monospace; }
section > h3 { margin: 1.75rem 0 .5rem; }
.silenced li { padding: .6rem 0; border-top: 1px solid var(--line); }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
@media (max-width: 34rem) {
  h1 { font-size: 1.6rem; }
  .tally { flex-direction: column; gap: .5rem; }
  .tally li { flex: none; }
  dl > div { grid-template-columns: 1fr; }
}
@media print {
  :root {
    --paper: #ffffff; --card: #ffffff; --ink: #000000; --soft: #444444; --line: #bbbbbb; --link: #000000;
    --error: #8c1d17; --warning: #6b4000; --info: #1a4d70;
    --error-soft: #ffffff; --warning-soft: #ffffff; --info-soft: #ffffff; --mark: #eeeeee;
  }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .tally li, .badge { border: 1px solid currentColor; }
  mark { text-decoration: underline; }
  .masked { border: 1px solid var(--ink); background: none; color: var(--ink); }
  .finding, .silenced li, nav li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  dd a[href^='http']::after { content: ' ' attr(href); font-size: .85em; }
}
`
