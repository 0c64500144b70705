/** The look that all pages share: colours in light and dark, type, tables, badges and notices. */
export const sharedStyle = `
:root {
  color-scheme: light dark;
  --ground: #f4f1ea; --card: #fffdf8; --ink: #1f1c18; --soft: #665f54; --line: #ddd6c9;
  --added: #075c40; --added-ground: #dcf1e5;
  --good: #14603a; --good-ground: #e0f2e6; --bad: #97271b; --bad-ground: #fbe5e0;
  --odd: #6b4a00; --odd-ground: #fbeecb;
  --serif: "Iowan Old Style", Charter, "Palatino Linotype", Georgia, serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #151412; --card: #1e1c19; --ink: #ece6db; --soft: #a9a092; --line: #38332c;
    --added: #93e2b9; --added-ground: #173627;
    --good: #8fdcae; --good-ground: #17341f; --bad: #ffab9e; --bad-ground: #431d17;
    --odd: #f2cf7c; --odd-ground: #3a2d0d;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
h1, h2, h3, p, figure, blockquote, ul, dl, table { margin: 0; }
h1 { font: 600 clamp(1.7rem, 4vw, 2.6rem)/1.15 var(--serif); text-wrap: balance; }
h2 { font: 600 1.35rem/1.25 var(--serif); }
h3 { font-size: .8rem; font-weight: 600; color: var(--soft); letter-spacing: .02em; }
.soft { color: var(--soft); }
header .soft { margin: .6rem 0 0; max-width: 60ch; }
.notice {
  margin: 1.5rem 0 0; padding: .9rem 1.1rem; border-radius: .6rem;
  border: 1px solid currentcolor; border-left-width: .4rem;
  background: var(--odd-ground); color: var(--odd);
}
.notice.bad { background: var(--bad-ground); color: var(--bad); }
.notice h2 { font-family: inherit; font-size: 1rem; }
.notice ul { margin: .35rem 0 0; padding-left: 1.2rem; }
.badge {
  display: inline-flex; gap: .45rem; align-items: baseline; padding: .2rem .7rem; border-radius: 99rem;
  font-weight: 600; font-size: .95rem; border: 1px solid currentcolor;
}
.badge small { font-weight: 400; font-size: .85rem; }
.correct { color: var(--good); background: var(--good-ground); }
.incorrect { color: var(--bad); background: var(--bad-ground); }
.failed { color: var(--bad); background: var(--bad-ground); border-style: dashed; }
.unscorable, .none { color: var(--odd); background: var(--odd-ground); border-style: dashed; }
.prompt { font: 1.08rem/1.55 var(--serif); margin-top: .25rem; white-space: pre-wrap; }
ins {
  color: var(--added); background: var(--added-ground); text-decoration: underline;
  text-decoration-thickness: 1px; text-underline-offset: .2em;
  padding: 0 .1em; border-radius: .2em; -webkit-box-decoration-break: clone; box-decoration-break: clone;
}
blockquote { border-left: .2rem solid var(--line); padding-left: .8rem; margin-top: .25rem; }
.key { font-size: .85rem; color: var(--soft); margin-top: .5rem; }
section.facts { margin: 2.5rem 0 0; }
.scroll { overflow-x: auto; margin-top: .8rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .95rem; }
caption { text-align: left; color: var(--soft); font-size: .9rem; padding-bottom: .4rem; }
th, td {
  text-align: left; vertical-align: top; padding: .5rem .9rem .5rem 0; border-top: 1px solid var(--line);
}
td { overflow-wrap: anywhere; min-width: 5.5rem; }
th { font-weight: 600; overflow-wrap: normal; }
thead th { border-top: 0; color: var(--soft); font-weight: 600; font-size: .85rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.5rem; margin-top: .8rem; font-size: .95rem; }
dt { color: var(--soft); }
dd { margin: 0; }
footer { margin-top: 3rem; padding-bottom: 2.5rem; font-size: .88rem; color: var(--soft); }
a { color: inherit; }
:focus-visible { outline: 2px solid var(--added); outline-offset: 2px; }
@media (max-width: 46rem) {
  header { padding-top: 1.5rem; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .6rem; }
}
@media print {
  :root { --ground: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; }
  header { padding-top: 0; }
  .notice, tr { break-inside: avoid; }
}
`;
