import { type HTML, html } from '../../internal/html.ts';
import type { ComparisonSummary, DifferenceSummary, Summary } from '../summary.ts';
import { differenceChart } from './chart-differences.ts';
import { outcomeChart } from './chart-outcomes.ts';
import { counted, percent, range, signed } from './report-number.ts';

const classes: Readonly<Record<ComparisonSummary['outcome'], string>> = {
  better: 'good',
  worse: 'bad',
  'no detectable difference': 'even',
  'too little data': 'odd',
  'demonstration: no claim': 'odd',
};

/** Whether it helped, first of all, and what that rests on. */
export function verdictSection({ comparisons }: Summary): HTML {
  if (comparisons.length === 0) {
    return html`<section class="verdict odd" aria-labelledby="verdict"><h2 id="verdict">Nothing was compared</h2>
<p>The run has one arm, or nobody judged.</p></section>`;
  }
  return html`${comparisons.map(verdictCard)}`;
}

function verdictCard(comparison: ComparisonSummary, index: number): HTML {
  const { arm, baseline, metric, outcome, sentence, available } = comparison;
  return html`<section class="verdict ${classes[outcome]}" aria-labelledby="verdict-${index}">
<p class="soft">${arm} against ${baseline}, by ${metric === 'judge' ? 'the score of the judge' : metric}</p>
<h2 id="verdict-${index}">${outcome}</h2>
<p class="sentence">${sentence}</p>
${available === undefined ? undefined : numbers(available)}
</section>`;
}

function numbers({ mean, interval, n, detectable }: DifferenceSummary): HTML {
  return html`<dl class="numbers">
<div><dt>Difference</dt><dd>${signed(mean)}</dd></div>
<div><dt>95% interval</dt><dd>${range(interval, signed)}</dd></div>
<div><dt>Prompts in pairs</dt><dd>${n}</dd></div>
<div><dt>Smallest difference it could show</dt><dd>${detectable === null ? 'cannot be told' : detectable.toFixed(3)}</dd></div>
</dl>`;
}

/** The charts and tables behind the verdicts. */
export function comparisonSections({ comparisons }: Summary): HTML {
  return html`${comparisons.map(comparisonSection)}`;
}

function comparisonSection(comparison: ComparisonSummary, index: number): HTML | undefined {
  const { arm, baseline, metric, available } = comparison;
  if (available === undefined) return undefined;
  return html`<section class="facts" aria-labelledby="difference-${index}">
<h2 id="difference-${index}">${arm} minus ${baseline}: ${metric === 'judge' ? 'judge' : metric}</h2>
${outcomeChart(arm, available)}
${differenceChart(comparison, `chart-${index}`)}
${policies(comparison)}
</section>`;
}

/** What failed calls would change, told and not hidden. */
function policies({ available, failuresAsZero, mcnemar }: ComparisonSummary): HTML {
  const lines = [
    { name: 'Pairs with a score in both arms', difference: available },
    { name: 'The same, a failed picture counted as 0', difference: failuresAsZero },
  ].flatMap(({ name, difference }) => (difference === undefined ? [] : [{ name, difference }]));
  const rows = lines.map(
    ({ name, difference: { n, mean, interval, bootstrap } }) =>
      html`<tr><th scope="row">${name}</th><td>${n}</td><td>${signed(mean)}</td>
<td>${range(interval, signed)}</td><td>${range(bootstrap, signed)}</td></tr>
`,
  );
  const test =
    mcnemar === undefined
      ? undefined
      : html`<p class="key">Exact McNemar test on “correct”: ${mcnemar.onlyArm} only in the arm, ${mcnemar.onlyBaseline} only in the baseline, p = ${mcnemar.p.toPrecision(3)}.</p>`;
  return html`<div class="scroll"><table><caption>Both ways to treat failures. A failed call is never taken for a bad picture in the verdict.</caption>
<thead><tr><th scope="col">Policy</th><th scope="col">n</th><th scope="col">Difference</th><th scope="col">t interval, 95%</th><th scope="col">Bootstrap, 95%</th></tr></thead>
<tbody>
${rows}</tbody></table></div>${test}`;
}

/** Each arm by itself: its mean, and how its cells ended. */
export function armsTable({ arms }: Summary): HTML {
  const rows = Object.entries(arms).map(([name, arm]) => {
    const score = arm.scores['judge'];
    return html`<tr><th scope="row" dir="auto">${name}</th>
<td>${score === undefined ? 'none' : html`${score.mean.toFixed(3)} <small>(${range(score.interval, (value) => value.toFixed(3))})</small>`}</td>
<td>${arm.correct === undefined ? 'none' : html`${percent(arm.correct.mean)} <small>(${range(arm.correct.interval, percent)})</small>`}</td>
<td>${arm.scored} of ${arm.cells}</td><td>${arm.unscorable}</td><td>${arm.failed}</td><td>${arm.flagged}</td><td>${arm.pending}</td>
<td>${listOf(arm.upsampling)}</td></tr>
`;
  });
  return html`<section class="facts" aria-labelledby="arms"><h2 id="arms">The arms</h2>
<div class="scroll"><table><caption>95% intervals; seeds are averaged inside a prompt. Unscorable, failed and pending pictures have no score and are in no mean.</caption>
<thead><tr><th scope="col">Arm</th><th scope="col">Mean score</th><th scope="col">Correct</th><th scope="col">Scored</th><th scope="col">Unscorable</th><th scope="col">Failed</th><th scope="col">Flagged</th><th scope="col">Pending</th><th scope="col">Rewrites</th></tr></thead>
<tbody>
${rows}</tbody></table></div></section>`;
}

function listOf(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([name, count]) => `${name}: ${count}`);
  return parts.length === 0 ? 'none' : parts.join(', ');
}

/** For the head of the page. */
export function sizeOf({ dataset, seeds, arms }: Summary): string {
  const names = Object.keys(arms);
  return `${counted(dataset.prompts, 'prompt')} × ${counted(seeds.length, 'seed')} × ${counted(names.length, 'arm')} (${names.join(', ')})`;
}
