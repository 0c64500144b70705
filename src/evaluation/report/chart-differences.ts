import { type HTML, html } from '../../internal/html.ts';
import { shortened } from '../../internal/shortened.ts';
import type { ComparisonSummary, DifferenceSummary } from '../summary.ts';
import { linearScale } from './chart-scale.ts';
import { range, signed } from './report-number.ts';

const width = 720;
const labels = 200;
const rowHeight = 26;
const top = 8;

interface Line {
  readonly label: string;
  readonly difference: DifferenceSummary;
}

/** The difference of all prompts and of each category, as a dot with a whisker for the interval. */
export function differenceChart(comparison: ComparisonSummary, id: string): HTML | undefined {
  const lines = linesOf(comparison);
  if (lines.length === 0) return undefined;
  const scale = linearScale(
    lines.flatMap(({ difference: { mean, interval } }) => [
      mean,
      interval.low ?? mean,
      interval.high ?? mean,
    ]),
    labels,
    width - 30,
  );
  const bottom = top + lines.length * rowHeight;
  const grid = scale.ticks.map((tick) => {
    const x = scale.at(tick).toFixed(1);
    return html`<line class="${tick === 0 ? 'zero' : 'grid'}" x1="${x}" x2="${x}" y1="${top}" y2="${bottom}"/>
<text class="tick" x="${x}" y="${bottom + 16}">${signed(tick, 2)}</text>`;
  });
  const marks = lines.map(({ label, difference: { mean, interval, n } }, index) => {
    const y = top + index * rowHeight + rowHeight / 2;
    const low = scale.at(interval.low ?? mean).toFixed(1);
    const high = scale.at(interval.high ?? mean).toFixed(1);
    return html`<text class="${index === 0 ? 'label all' : 'label'}" x="${labels - 12}" y="${y + 4}">${shortened(label, 22)} (${n})</text>
<line class="whisker" x1="${low}" x2="${high}" y1="${y}" y2="${y}"/>
<circle class="dot" cx="${scale.at(mean).toFixed(1)}" cy="${y}" r="${index === 0 ? 6 : 4.5}"/>`;
  });
  const { arm, baseline } = comparison;
  return html`<div class="scroll"><svg class="chart" viewBox="0 0 ${width} ${bottom + 26}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">Score of ${arm} minus score of ${baseline}, with 95% intervals</title>
<desc id="${id}-desc">The table below has the same numbers.</desc>
${grid}${marks}</svg></div>
${differenceTable(lines, comparison)}`;
}

function linesOf({ available, categories }: ComparisonSummary): readonly Line[] {
  if (available === undefined) return [];
  const parts = categories.flatMap(({ category, difference }) =>
    difference === undefined ? [] : [{ label: category, difference }],
  );
  return [{ label: 'All prompts', difference: available }, ...parts];
}

function differenceTable(lines: readonly Line[], { categories }: ComparisonSummary): HTML {
  const adjusted = new Map(categories.map(({ category, adjustedP }) => [category, adjustedP]));
  const rows = lines.map(({ label, difference }, index) => {
    const { mean, interval, n, wins, ties, losses } = difference;
    const p = index === 0 ? undefined : adjusted.get(label);
    return html`<tr><th scope="row" dir="auto">${label}</th><td>${n}</td><td>${signed(mean)}</td>
<td>${range(interval, signed)}</td><td>${wins} / ${ties} / ${losses}</td>
<td>${p === undefined ? '' : p < 0.001 ? '< 0.001' : p.toFixed(3)}</td></tr>
`;
  });
  return html`<details><summary>The same as a table</summary><div class="scroll"><table>
<caption>Categories are descriptive: there are many of them. p is of a paired t test, after Holm's correction.</caption>
<thead><tr><th scope="col">Prompts</th><th scope="col">n</th><th scope="col">Difference</th><th scope="col">95% interval</th><th scope="col">Win / tie / loss</th><th scope="col">p</th></tr></thead>
<tbody>
${rows}</tbody></table></div></details>`;
}
