import { createHash } from 'node:crypto';
import { type HTML, html, htmlText, trusted } from '../../internal/html.ts';
import { shortened } from '../../internal/shortened.ts';
import type { Run } from '../run.ts';
import { runFacts } from './report-facts.ts';
import { failureSection } from './report-failures.ts';
import { rowsSection } from './report-filters.ts';
import { hurtSection } from './report-hurt.ts';
import type { ReportRow } from './report-row.ts';
import { reportScript } from './report-script.ts';
import { reportStyle } from './report-style.ts';
import { armsTable, comparisonSections, sizeOf, verdictSection } from './report-verdict.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing may run and nothing be fetched but pictures of the run, this one script and this one sheet. */
const policy = [
  "default-src 'none'",
  "img-src 'self'",
  `style-src ${hashOf(reportStyle)}`,
  `script-src ${hashOf(reportScript)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** `index.html` of a run's report. Every word of it that somebody else wrote is inert. */
export function reportPage(run: Run, rows: readonly ReportRow[]): string {
  const { summary } = run;
  const title = `Did upsampling help? ${shortened(summary.dataset.name, 80)}`;
  return htmlText(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(reportStyle)}</style>
</head>
<body>
<header>
<h1 dir="auto">${title}</h1>
<p class="soft">${sizeOf(summary)}. Every picture is judged against the base prompt, whatever prompt it was drawn from.</p>
${notices(run)}
${verdictSection(summary)}
</header>
<main>
${comparisonSections(summary)}
${armsTable(summary)}
${hurtSection(run, rows)}
${failureSection(run, rows)}
${rowsSection(run, rows)}
${runFacts(run)}
</main>
<footer><p>Made by prompt-upsampler from <a href="../summary.json">summary.json</a> and <a href="../cells.jsonl">cells.jsonl</a>.</p></footer>
<script type="application/json" id="data">${trusted(island(run, rows))}</script>
<script>${trusted(reportScript)}</script>
</body>
</html>
`);
}

function notices({ summary }: Run): HTML {
  const { standIns, complete } = summary;
  const demonstration =
    standIns.length === 0
      ? undefined
      : html`<aside class="notice" aria-label="Stand-ins"><p><strong>A demonstration: no claim.</strong>
Embedded stand-ins took part: ${standIns.join(', ')}. They are simple rules without a model, so this page
says nothing about whether upsampling helps.</p></aside>`;
  const unfinished = complete
    ? undefined
    : html`<aside class="notice" aria-label="Unfinished run"><p><strong>The run is not finished.</strong>
What follows is of the part that is; resume it for the rest.</p></aside>`;
  return html`${demonstration}${unfinished}`;
}

/** The rows as JSON that cannot end the element it stands in. */
function island({ file, summary }: Run, rows: readonly ReportRow[]): string {
  const { arms, baseline } = file.configuration;
  const data = { arms: Object.keys(arms), baseline, standIns: summary.standIns, rows };
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
