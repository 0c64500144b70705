import { type HTML, html } from '../../internal/html.ts';
import type { DifferenceSummary } from '../summary.ts';
import { counted } from './report-number.ts';

const width = 720;

/** Prompts won, tied and lost as one bar, with the numbers in words below. */
export function outcomeChart(arm: string, { wins, ties, losses, n }: DifferenceSummary): HTML {
  const parts = [
    { kind: 'win', name: `${arm} higher`, count: wins },
    { kind: 'tie', name: 'equal', count: ties },
    { kind: 'loss', name: `${arm} lower`, count: losses },
  ];
  let x = 0;
  const bars = parts.map(({ kind, count }) => {
    const size = (count / Math.max(1, n)) * width;
    const bar = html`<rect class="${kind}" x="${x.toFixed(1)}" y="0" width="${size.toFixed(1)}" height="26"/>`;
    x += size;
    return bar;
  });
  const items = parts.map(
    ({ kind, name, count }) =>
      html`<li><span class="swatch ${kind}" aria-hidden="true"></span>${name}: <strong>${count}</strong></li>`,
  );
  return html`<svg class="chart bar" viewBox="0 0 ${width} 26" preserveAspectRatio="none" role="img" aria-label="Of ${counted(n, 'prompt')}: ${wins} higher, ${ties} equal, ${losses} lower">${bars}</svg>
<ul class="legend">${items}</ul>`;
}
