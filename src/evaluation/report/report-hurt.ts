import { type HTML, html } from '../../internal/html.ts';
import { shortened } from '../../internal/shortened.ts';
import type { Run } from '../run.ts';
import { rowLink } from './report-failures.ts';
import { counted, signed } from './report-number.ts';
import type { ReportRow, RowArm } from './report-row.ts';

const mostShown = 12;

/** The prompts that scored lower than with the baseline, the worst first: what to learn from. */
export function hurtSection(run: Run, rows: readonly ReportRow[]): HTML {
  const { arms, baseline } = run.file.configuration;
  const names = Object.keys(arms);
  const base = names.indexOf(baseline);
  const parts = names.flatMap((name, index) =>
    index === base ? [] : [hurtBy(name, rows, base, index)],
  );
  return html`<section class="facts" aria-labelledby="hurt"><h2 id="hurt">Where upsampling hurt</h2>${parts}</section>`;
}

function hurtBy(name: string, rows: readonly ReportRow[], base: number, index: number): HTML {
  const worse = rows
    .flatMap((row) => {
      const [before, after] = [row.arms[base], row.arms[index]];
      if (before?.score == null || after?.score == null) return [];
      const difference = after.score - before.score;
      return difference < -1e-9 ? [{ row, before, after, difference }] : [];
    })
    .sort((a, b) => a.difference - b.difference);
  if (worse.length === 0) return html`<p>No prompt scored lower with ${name}.</p>`;
  const shown = worse.slice(0, mostShown).map(
    ({ row, before, after, difference }) => html`<li>
<p class="delta">${signed(difference, 2)}</p>
<p dir="auto">${rowLink(row.id, shortened(row.prompt, 90))}</p>
<div class="thumbs">${picture(before)}${picture(after)}</div></li>
`,
  );
  return html`<p>${counted(worse.length, 'prompt')} scored lower with ${name}, the worst first: left the baseline, right ${name}.</p>
<ul class="hurt">${shown}</ul>`;
}

function picture(arm: RowArm): HTML {
  const cell = arm.cells.find(({ image }) => image !== undefined);
  if (cell?.image === undefined) return html`<span class="no-image">no image</span>`;
  const { file, thumbnail = file, width, height } = cell.image;
  return html`<img src="${thumbnail}" width="${width}" height="${height}" loading="lazy" decoding="async" alt="">`;
}
