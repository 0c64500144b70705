import { type HTML, html } from '../../internal/html.ts';
import type { ArmVersion, RunSession } from '../run/file.ts';
import type { Run } from '../run.ts';
import { counted } from './report-number.ts';

/** What ran: settings with their hashes, and when. */
export function runFacts({ file, summary }: Run): HTML {
  const { configuration, sessions, id, createdAt, rejudges } = file;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Run', id],
    ['Dataset', `${summary.dataset.name}, content ${summary.dataset.digest.slice(0, 16)}`],
    ['Seeds', configuration.seeds.join(', ')],
    ['Begun', dateOf(createdAt)],
    ['Judged anew', rejudges && `the pictures of run ${rejudges.id}`],
    ['Cost', costOf(sessions)],
    ['Versions', [...new Set(sessions.map(versionsOf))].join('; ')],
  ];
  const items = facts.flatMap(([term, fact]) =>
    fact === undefined || fact === '' ? [] : [html`<dt>${term}</dt><dd dir="auto">${fact}</dd>\n`],
  );
  const arms = Object.entries(configuration.arms).map(
    ([name, arm]) =>
      html`<details><summary>Settings of ${name}</summary>${settings(arm)}</details>`,
  );
  return html`<section class="facts" aria-labelledby="run"><h2 id="run">The run</h2>
<dl>${items}</dl>${sessionsTable(sessions)}${arms}</section>`;
}

function settings({ upsampler, backend, judge, image }: ArmVersion): HTML {
  const parts = [
    ['Upsampler', upsampler],
    ['Image backend', backend],
    ['Judge', judge],
  ] as const;
  return html`${parts.map(([name, part]) =>
    part === null
      ? html`<p>${name}: none</p>`
      : html`<h3>${name} <code>${part.hash}</code></h3><pre dir="auto">${JSON.stringify(part.settings, null, 2)}</pre>`,
  )}<h3>Image settings</h3><pre dir="auto">${JSON.stringify(image, null, 2)}</pre>`;
}

function sessionsTable(sessions: readonly RunSession[]): HTML {
  const rows = sessions.map(
    ({ startedAt, endedAt, outcome, message }) => html`<tr><td>${dateOf(startedAt)}</td>
<td>${endedAt === undefined ? 'not recorded' : dateOf(endedAt)}</td><td dir="auto">${outcome}${message === undefined ? '' : `: ${message}`}</td></tr>
`,
  );
  return html`<div class="scroll"><table><caption>Each time a process worked on this run</caption>
<thead><tr><th scope="col">Started</th><th scope="col">Ended</th><th scope="col">Outcome</th></tr></thead>
<tbody>
${rows}</tbody></table></div>`;
}

function dateOf(iso: string): string {
  return iso.replace('T', ' ').replace(/\.\d+Z$/, ' UTC');
}

function versionsOf({ versions }: RunSession): string {
  return `prompt-upsampler ${versions.promptUpsampler} on ${versions.runtime}`;
}

/** Undefined where nothing was spent; in words where a price is not known. */
function costOf(sessions: readonly RunSession[]): string | undefined {
  const costs = sessions.flatMap(({ cost }) => (cost === undefined ? [] : [cost]));
  if (costs.length === 0) return undefined;
  const known = costs.filter((cost) => cost !== null);
  const sum = known.reduce((total, cost) => total + cost, 0);
  const unknown = costs.length - known.length;
  if (unknown === 0) return `$${sum.toFixed(2)}`;
  return `at least $${sum.toFixed(2)}; ${counted(unknown, 'session')} used models without a known price`;
}
