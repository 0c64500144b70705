import { type HTML, html } from '../internal/html.ts';
import { shortened } from '../internal/shortened.ts';
import { addedWords } from '../internal/word-diff.ts';
import type { ArmName } from '../pipeline/pipeline-result.ts';
import { type ArmReport, isRewritten, type RunReport } from './run-report.ts';

const longPrompt = 1500;

const titles: Readonly<Record<ArmName, string>> = {
  base: 'Base prompt',
  upsampled: 'Upsampled prompt',
};

/** One picture with its prompt and its verdict. */
export function armCard(report: RunReport, name: ArmName): HTML {
  const arm = report[name];
  return html`<article class="card" aria-labelledby="${name}">
<header><h2 id="${name}">${titles[name]}</h2>${verdictBadge(report, name, arm)}</header>
${picture(report, name, arm)}
${arm === undefined ? missingPrompt() : prompt(report, name, arm)}
${judgment(report, arm)}
${arm === undefined ? undefined : notes(arm)}
</article>`;
}

function picture({ errors, outcome }: RunReport, name: ArmName, arm: ArmReport | undefined): HTML {
  if (arm?.file !== undefined && arm.image !== undefined) {
    const { width, height } = arm.image;
    const alt = `Picture drawn from the ${titles[name].toLowerCase()}: ${shortened(arm.prompt, 200)}`;
    return html`<figure><a href="${arm.file}"><img src="${arm.file}" width="${width}" height="${height}" alt="${alt}"></a></figure>`;
  }
  const failure = errors.find(
    ({ stage, arm: of }) => of === name && (stage === 'generate' || stage === 'save'),
  );
  const why =
    failure?.message ??
    (outcome === 'interrupted' ? 'The run was interrupted before.' : 'It was not drawn.');
  return html`<p class="no-image"><strong>No image.</strong> <span dir="auto">${why}</span></p>`;
}

function prompt({ basePrompt, upsampling, upsampled }: RunReport, name: ArmName, arm: ArmReport) {
  const rewritten = name === 'upsampled' && upsampling !== undefined && isRewritten(upsampling);
  const pieces = rewritten ? addedWords(basePrompt, upsampled?.prompt ?? '') : undefined;
  const text =
    pieces === undefined
      ? arm.prompt
      : pieces.map((piece) => (piece.added ? html`<ins>${piece.text}</ins>` : piece.text));
  const long = arm.prompt.length > longPrompt;
  return html`<div><h3>${name === 'base' ? 'As it was typed' : rewritten ? 'As it was upsampled' : 'Unchanged'}</h3>
${box(text, long, titles[name])}
${pieces === undefined ? undefined : html`<p class="key"><ins>Underlined</ins> words were added by upsampling.</p>`}
${name === 'upsampled' ? keptNote(upsampling) : undefined}</div>`;
}

/** A scrolling box must be reachable by keyboard. */
function box(text: string | readonly (string | HTML)[], long: boolean, label: string): HTML {
  if (!long) return html`<p class="prompt" dir="auto">${text}</p>`;
  return html`<p class="prompt long" dir="auto" tabindex="0" role="region" aria-label="${label}">${text}</p>`;
}

function keptNote(upsampling: RunReport['upsampling']): HTML | undefined {
  if (upsampling === undefined || upsampling.status === 'upsampled') return undefined;
  const code = upsampling.reason?.code ?? upsampling.status;
  if (isRewritten(upsampling)) {
    return html`<p class="key">${upsampling.status} (${code}): ${upsampling.reason?.message}</p>`;
  }
  return html`<p class="key">The base prompt is unchanged (${code}): the reason is above.</p>`;
}

function missingPrompt(): HTML {
  return html`<p class="soft">The run ended before this prompt was written.</p>`;
}

/** Words and a symbol, so that colour is never all. */
function verdictBadge({ parts, errors }: RunReport, name: ArmName, arm: ArmReport | undefined) {
  const { verdict, image } = arm ?? {};
  if (verdict?.status === 'scored') {
    const score = html`<small>score ${verdict.score.toFixed(2)} of 1</small>`;
    // A stand-in's verdict must not look like one that was earned.
    if (parts.judge?.standIn === true) {
      return badge('none', html`stand-in: ${verdict.verdict} ${score}`);
    }
    const symbol = verdict.verdict === 'correct' ? '✓' : '✕';
    return badge(verdict.verdict, html`${symbol} ${verdict.verdict} ${score}`);
  }
  if (verdict?.status === 'unscorable') {
    return badge('unscorable', html`? unscorable <small>${verdict.reason}</small>`);
  }
  if (image === undefined) return undefined;
  const failed = errors.some(({ stage, arm: of }) => stage === 'judge' && of === name);
  if (failed) return badge('failed', html`! failed <small>no verdict</small>`);
  return badge('none', html`not judged${parts.judge === undefined ? undefined : ' yet'}`);
}

function badge(kind: string, content: HTML): HTML {
  return html`<p class="badge ${kind}">${content}</p>`;
}

function judgment(report: RunReport, arm: ArmReport | undefined): HTML | undefined {
  const verdict = arm?.verdict;
  if (verdict?.status !== 'scored') return undefined;
  return html`<div><h3>The judge (${verdict.model})</h3>
<blockquote dir="auto">${verdict.reasoning}</blockquote>
${report.claim === undefined ? undefined : html`<p class="key">${report.claim}</p>`}</div>`;
}

function notes({ warnings, revisedPrompt }: ArmReport): HTML {
  const revised =
    revisedPrompt === undefined
      ? undefined
      : html`<div><h3>As the service rewrote it</h3><p class="prompt" dir="auto">${revisedPrompt}</p></div>`;
  if (warnings.length === 0) return html`${revised}`;
  const items = warnings.map((warning) => html`<li dir="auto">${warning}</li>`);
  return html`${revised}<div><h3>Warnings</h3><ul class="warnings">${items}</ul></div>`;
}
