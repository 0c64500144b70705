import { sharedStyle } from '../../internal/page-style.ts';

/** The style sheet of the report page. */
export const reportStyle = `${sharedStyle}
header, main, footer { max-width: 84rem; }
.verdict {
  margin: 1.5rem 0 0; padding: 1.3rem 1.5rem; border-radius: .9rem; background: var(--card);
  border: 1px solid var(--line); border-left: .5rem solid var(--soft);
}
.verdict.good { border-left-color: var(--good); }
.verdict.bad { border-left-color: var(--bad); }
.verdict.odd { border-left-color: var(--odd); }
.verdict h2 { font-size: clamp(1.5rem, 3vw, 2.1rem); }
.verdict.good h2 { color: var(--good); }
.verdict.bad h2 { color: var(--bad); }
.verdict.odd h2 { color: var(--odd); }
.sentence { margin-top: .4rem; max-width: 75ch; }
.numbers { display: flex; flex-wrap: wrap; gap: .6rem 2.2rem; margin-top: 1rem; }
.numbers dt { font-size: .85rem; }
.numbers dd { font-size: 1.2rem; font-variant-numeric: tabular-nums; }
.plain { list-style: none; }
.chart { display: block; width: 100%; max-width: 60rem; min-width: 26rem; height: auto; margin-top: 1rem; font: 13px system-ui, sans-serif; }
.chart.bar { min-width: 0; height: 1.7rem; border-radius: .4rem; }
.chart text { fill: var(--ink); }
.chart .label { text-anchor: end; }
.chart .all { font-weight: 700; }
.chart .tick { text-anchor: middle; fill: var(--soft); font-size: 12px; }
.chart .grid { stroke: var(--line); }
.chart .zero { stroke: var(--soft); stroke-width: 1.5; }
.chart .whisker { stroke: var(--ink); stroke-width: 2; }
.chart .dot { fill: var(--ink); stroke: var(--card); stroke-width: 1.5; }
.win { fill: var(--good); } .tie { fill: var(--line); } .loss { fill: var(--bad); }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin-top: .5rem; }
.swatch { display: inline-block; width: .8em; height: .8em; border-radius: .2em; margin-right: .4em; border: 1px solid var(--soft); }
.swatch.win { background: var(--good); } .swatch.tie { background: var(--line); } .swatch.loss { background: var(--bad); }
details { margin-top: .6rem; }
summary { cursor: pointer; color: var(--soft); font-size: .92rem; }
pre { overflow: auto; max-height: 24rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .7rem; font-size: .8rem; }
td .badge { font-size: .85rem; white-space: nowrap; }
.hurt { list-style: none; padding: 0; margin-top: .8rem; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); }
.hurt li { background: var(--card); border: 1px solid var(--line); border-radius: .7rem; padding: .8rem; }
.thumbs { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem; margin-top: .5rem; }
img { display: block; width: 100%; height: auto; border-radius: .4rem; background: var(--line); }
.no-image { display: block; border: 2px dashed var(--line); border-radius: .4rem; padding: 2rem .5rem; text-align: center; color: var(--soft); }
.delta { font-weight: 700; font-variant-numeric: tabular-nums; white-space: nowrap; }
.hurt .delta, .delta.loss { color: var(--bad); } .delta.win { color: var(--good); } .delta.tie, .delta.incomplete { color: var(--soft); }
.rows { margin-top: 2.5rem; }
#filters fieldset { border: 1px solid var(--line); border-radius: .7rem; margin: .8rem 0; padding: .6rem 1rem 1rem; display: flex; flex-wrap: wrap; gap: .7rem 1.1rem; align-items: end; background: var(--card); min-width: 0; }
#filters label { display: grid; grid-template-columns: minmax(0, auto); min-width: 0; gap: .15rem; font-size: .85rem; color: var(--soft); max-width: 100%; }
input, select, button { font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--soft); border-radius: .4rem; padding: .35rem .6rem; max-width: 100%; }
button { cursor: pointer; } button:disabled { opacity: .5; cursor: default; }
#rows { list-style: none; padding: 0; margin: .8rem 0; display: grid; gap: 1.2rem; }
.row { background: var(--card); border: 1px solid var(--line); border-radius: .9rem; padding: 1.1rem; min-width: 0; }
.row .head { display: flex; gap: .5rem 1.2rem; justify-content: space-between; align-items: baseline; flex-wrap: wrap; }
.row h3 { font: 600 1.15rem/1.4 var(--serif); color: var(--ink); letter-spacing: 0; white-space: pre-wrap; min-width: 0; }
.long { max-height: 14rem; overflow: auto; }
.rewrite { margin-top: .6rem; max-width: 90ch; }
.prompt { font-size: 1rem; }
.constraints { list-style: none; padding: 0; margin-top: .4rem; display: flex; flex-wrap: wrap; gap: .35rem; font-size: .82rem; }
.constraint { padding: .1rem .55rem; border-radius: 99rem; border: 1px solid currentcolor; }
.constraint.kept { color: var(--good); } .constraint.lost, .constraint.changed { color: var(--bad); background: var(--bad-ground); }
.constraint.unchecked { color: var(--soft); border-style: dashed; }
.seeds { display: flex; flex-wrap: wrap; gap: 1.2rem; margin-top: .9rem; }
.cells { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 17rem); gap: .6rem; min-width: 0; }
.cell { min-width: 0; }
.open { padding: 0; border: 0; background: none; width: 100%; }
figcaption { margin-top: .4rem; display: grid; gap: .25rem; justify-items: start; font-size: .92rem; }
figcaption .badge { font-size: .85rem; flex-wrap: wrap; gap: 0 .45rem; overflow-wrap: normal; border-radius: 1rem; }
#pages { display: flex; gap: 1rem; align-items: center; justify-content: center; }
#pages[hidden] { display: none; }
dialog { border: 0; border-radius: .8rem; background: var(--card); color: var(--ink); padding: 1rem; width: min(96vw, 70rem); max-height: 96vh; overflow: auto; }
dialog::backdrop { background: rgb(0 0 0 / 70%); }
dialog form { display: flex; justify-content: space-between; gap: 1rem; align-items: center; }
#box-image img { width: auto; max-width: 100%; max-height: 68vh; margin: .6rem auto; object-fit: contain; }
#box-text { max-height: 20vh; overflow: auto; }
.controls { display: flex; flex-wrap: wrap; gap: .6rem; justify-content: center; margin-top: .6rem; }
@media (max-width: 46rem) {
  .cells { grid-auto-columns: minmax(0, 1fr); width: 100%; }
  .verdict { padding: 1rem; }
  .numbers { display: grid; grid-template-columns: 1fr 1fr; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  #filters, #pages, .rows noscript { display: none; }
  .row, .verdict, .hurt li { break-inside: avoid; }
}
`;
