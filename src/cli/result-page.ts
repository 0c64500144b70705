import { createHash } from 'node:crypto';
import { type HTML, html, htmlText, trusted } from '../internal/html.ts';
import { shortened } from '../internal/shortened.ts';
import { armCard } from './page-arm.ts';
import { runFacts, settingsTable } from './page-settings.ts';
import { pageStyle } from './page-style.ts';
import type { FailureReport, RunReport } from './run-report.ts';

/** Nothing may run and nothing be fetched but pictures beside the page and this one style sheet. */
const policy = [
  "default-src 'none'",
  "img-src 'self'",
  `style-src 'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** `index.html` of a run. Every word of it that somebody else wrote is inert. */
export function resultPage(report: RunReport): string {
  const { basePrompt, generator } = report;
  return htmlText(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${generator}">
<title>${titleOf(basePrompt)}</title>
<style>${trusted(pageStyle)}</style>
</head>
<body>
<header>
<h1 dir="auto">${shortened(basePrompt, 160)}</h1>
<p class="soft">${introduction(report)}</p>
${standInNotice(report)}
${failureNotice(report)}
</header>
<main>
<section class="pair" aria-label="Images">
${armCard(report, 'base')}
${armCard(report, 'upsampled')}
</section>
${settingsTable(report)}
${runFacts(report)}
</main>
<footer><p>Made by ${generator}. The same as data: <a href="result.json">result.json</a></p></footer>
</body>
</html>
`);
}

function titleOf(basePrompt: string): string {
  const plain = basePrompt.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  return `${shortened(plain, 70)} · prompt-upsampler`;
}

function introduction({ seed, parts }: RunReport): string {
  const judged = parts.judge === undefined ? '' : ' The judge is given the base prompt alone.';
  return (
    `Two images with the same seed (${seed}): one of the prompt as it was typed, one of the ` +
    `upsampled prompt.${judged}`
  );
}

const roles = { upsampler: 'upsampling', images: 'drawing', judge: 'judging' } as const;

function standInNotice({ parts, claim }: RunReport): HTML | undefined {
  if (claim === undefined) return undefined;
  const { upsampler, images, judge } = parts;
  const items = [
    upsampler.standIn ? `${roles.upsampler} (${upsampler.label})` : undefined,
    images.standIn ? `${roles.images} (${images.label})` : undefined,
    judge?.standIn ? `${roles.judge} (${judge.label})` : undefined,
  ].filter((item) => item !== undefined);
  return html`<aside class="notice" aria-label="Stand-ins"><p><strong>A ${claim}.</strong>
Embedded stand-ins took part: ${items.join(', ')}. They are simple rules without a model, so this page
says nothing about whether upsampling helps.</p></aside>`;
}

const stages: Readonly<Record<FailureReport['stage'], string>> = {
  upsample: 'Upsampling',
  generate: 'Drawing',
  save: 'Saving',
  judge: 'Judging',
  'tie-break': 'Breaking a tie',
  event: 'Reporting',
  run: 'The run',
};

function failureNotice({ errors, outcome }: RunReport): HTML | undefined {
  const interrupted =
    outcome === 'interrupted'
      ? html`<p>The run was interrupted; this is what was finished.</p>`
      : '';
  if (errors.length === 0 && outcome !== 'interrupted') return undefined;
  const items = errors.map(
    ({ stage, arm, message }) =>
      html`<li><strong>${stages[stage]}${arm === undefined ? '' : ` (${arm})`}:</strong> <span dir="auto">${message}</span></li>`,
  );
  return html`<section class="notice bad" aria-labelledby="errors"><h2 id="errors">${errors.length === 0 ? 'Interrupted' : 'What went wrong'}</h2>
${interrupted}${items.length === 0 ? '' : html`<ul>${items}</ul>`}</section>`;
}
