import { type HTML, html } from '../../internal/html.ts';
import type { Run } from '../run.ts';
import type { ReportRow } from './report-row.ts';

/** The controls over the rows, and the places that the script of the page fills. */
export function rowsSection({ file }: Run, rows: readonly ReportRow[]): HTML {
  const { arms, baseline } = file.configuration;
  const others = Object.keys(arms).filter((name) => name !== baseline);
  const categories = distinct(rows.map(({ category }) => category));
  const challenges = distinct(rows.map(({ challenge }) => challenge));
  return html`<section class="rows" aria-labelledby="prompts"><h2 id="prompts">Every prompt</h2>
<noscript><p class="notice">The rows need JavaScript. All else on this page is here without it, and the data are in cells.jsonl.</p></noscript>
<form id="filters" hidden><fieldset><legend class="soft">Filter and sort; the address of the page keeps the choice</legend>
<label>Search <input name="q" type="search" autocomplete="off" spellcheck="false"></label>
${categories.length > 0 ? select('category', 'Category', 'all', categories) : undefined}
${challenges.length > 0 ? select('challenge', 'Challenge', 'all', challenges) : undefined}
${others.length > 1 ? select('arm', 'Compared arm', undefined, others) : undefined}
<label>Outcome <select name="outcome">${options(outcomes)}</select></label>
<label>Sort by <select name="sort">${options(sorts)}</select></label>
<button type="reset">Reset</button>
</fieldset></form>
<p id="count" class="soft" role="status" aria-live="polite"></p>
<ol id="rows"></ol>
<nav id="pages" aria-label="Pages of rows" hidden><button type="button" id="before">← Before</button> <span id="page"></span> <button type="button" id="after">Next →</button></nav>
</section>
<dialog id="lightbox" aria-labelledby="box-title">
<form method="dialog"><p id="box-title"></p><button type="submit" aria-label="Close">✕</button></form>
<div id="box-image"></div>
<p id="box-text" dir="auto"></p>
<p class="controls"><button type="button" id="box-before" aria-keyshortcuts="ArrowLeft">← prompt</button> <button type="button" id="box-flip" aria-keyshortcuts="F">flip arms (F)</button> <button type="button" id="box-seed" aria-keyshortcuts="ArrowDown">next seed (↓)</button> <button type="button" id="box-after" aria-keyshortcuts="ArrowRight">prompt →</button></p>
</dialog>`;
}

const outcomes = [
  ['', 'all'],
  ['win', 'higher than the baseline'],
  ['tie', 'equal'],
  ['loss', 'lower than the baseline'],
  ['incomplete', 'not comparable'],
  ['failed', 'with failures'],
  ['unscorable', 'with unscorable pictures'],
  ['flagged', 'with doubtful verdicts'],
] as const;

const sorts = [
  ['', 'order of the dataset'],
  ['worst', 'difference, lowest first'],
  ['best', 'difference, highest first'],
  ['low', 'score, lowest first'],
  ['category', 'category'],
] as const;

function select(
  name: string,
  label: string,
  all: string | undefined,
  values: readonly string[],
): HTML {
  const first = all === undefined ? [] : [['', all] as const];
  const rest = values.map((value) => [value, value] as const);
  return html`<label>${label} <select name="${name}">${options([...first, ...rest])}</select></label>`;
}

function options(values: readonly (readonly [string, string])[]): HTML {
  return html`${values.map(([value, text]) => html`<option value="${value}">${text}</option>`)}`;
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  const known = values.flatMap((value) => (value === undefined || value === '' ? [] : [value]));
  return [...new Set(known)].sort();
}
