import { type HTML, html } from '../internal/html.ts';
import { shortened } from '../internal/shortened.ts';
import type { ArmReport, ImageSettings, RunReport } from './run-report.ts';

const settingNames: Readonly<Record<string, string>> = {
  seed: 'Seed',
  width: 'Width',
  height: 'Height',
  aspectRatio: 'Aspect ratio',
  steps: 'Steps',
  guidanceScale: 'Guidance scale',
  negativePrompt: 'Negative prompt',
  sampler: 'Sampler',
  scheduler: 'Scheduler',
  refiner: 'Refiner',
  model: 'Model',
  count: 'Images',
  promptSyntax: 'Prompt syntax',
};

/** What was asked for, and what ran, for both pictures. */
export function settingsTable({ base, upsampled }: RunReport): HTML | undefined {
  const arms = [base, ...(upsampled === undefined ? [] : [upsampled])];
  const rows = Object.entries(settingNames).filter(([key]) =>
    arms.some(({ requested, effective }) => key in known(requested) || key in known(effective)),
  );
  if (rows.length === 0) return undefined;
  const body = rows.map(([key, label]) => {
    const asked = known(base.requested ?? upsampled?.requested)[key];
    return html`<tr><th scope="row">${label}</th><td dir="auto">${asked ?? 'not set'}</td>
<td dir="auto">${ranWith(base, key)}</td><td dir="auto">${ranWith(upsampled, key)}</td></tr>
`;
  });
  return html`<section class="facts" aria-labelledby="settings"><h2 id="settings">Settings of the images</h2>
<div class="scroll"><table><caption>Requested is not effective: servers may replace or ignore a setting.</caption>
<thead><tr><th scope="col">Setting</th><th scope="col">Requested</th><th scope="col">Base ran with</th><th scope="col">Upsampled ran with</th></tr></thead>
<tbody>
${body}</tbody></table></div></section>`;
}

function ranWith(arm: ArmReport | undefined, key: string): string {
  if (arm?.image === undefined) return 'no image';
  if (arm.ignored.includes(key)) return 'ignored by the backend';
  const ran = known(arm.effective)[key];
  if (ran !== undefined) return ran;
  return key in known(arm.requested) ? 'not reported' : 'not set';
}

/** The settings that have a value, as text. */
function known(settings: ImageSettings = {}): Readonly<Record<string, string>> {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([key, value]) => [key, textOf(value)]));
}

function textOf(value: unknown): string {
  if (value === '') return '(empty)';
  return shortened(typeof value === 'object' ? JSON.stringify(value) : String(value), 600);
}

/** Who did what in the run, and how long it took. */
export function runFacts(report: RunReport): HTML {
  const { parts, strategy, seed, startedAt, outcome, upsampling, base, upsampled } = report;
  const usage = upsampling?.usage;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Upsampling', `${labelOf(parts.upsampler)}, strategy ${strategy}`],
    ['Images', labelOf(parts.images)],
    ['Judge', parts.judge === undefined ? 'nobody judged' : labelOf(parts.judge)],
    ['Seed', String(seed)],
    ['Words of the upsampled prompt', upsampling && String(upsampling.words)],
    [
      'Use of the language model',
      usage &&
        `${counted(usage.requests, 'request')}, ${usage.inputTokens} tokens in, ${usage.outputTokens} out`,
    ],
    ['Time of the base image', seconds(base)],
    ['Time of the upsampled image', seconds(upsampled)],
    ['Started', startedAt.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')],
    ['Outcome', outcome],
  ];
  const items = facts.flatMap(([term, fact]) =>
    fact === undefined ? [] : [html`<dt>${term}</dt><dd dir="auto">${fact}</dd>\n`],
  );
  return html`<section class="facts" aria-labelledby="run"><h2 id="run">The run</h2>
<dl>${items}</dl></section>`;
}

function labelOf({ label, standIn }: RunReport['parts']['images']): string {
  return standIn ? `${label} (a stand-in)` : label;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function seconds(arm: ArmReport | undefined): string | undefined {
  if (arm?.durationMs === undefined) return undefined;
  return `${(arm.durationMs / 1000).toFixed(arm.durationMs < 10_000 ? 2 : 0)} s`;
}
