import { expect, it } from 'vitest';
import { resultPage } from '../../src/cli/result-page.ts';
import type { ArmReport, RunReport } from '../../src/cli/run-report.ts';
import { noUsage } from '../../src/prediction.ts';

const hostile = `</script><img src=x onerror="alert('1')"> \u0000\u202e & \ud800`;

function arm(name: string, changes: Partial<ArmReport> = {}): ArmReport {
  return {
    prompt: 'a frog',
    file: `${name}.png`,
    image: { mediaType: 'image/png', width: 64, height: 64, seed: 7, safety: 'ok' },
    requested: { seed: 7, steps: 30 },
    effective: { seed: 7, width: 64, height: 64 },
    ignored: ['steps'],
    warnings: [],
    durationMs: 1234,
    ...changes,
  };
}

function page(changes: Partial<RunReport> = {}): string {
  const real = { label: 'gpt-4o', standIn: false };
  return resultPage({
    generator: 'prompt-upsampler 0.1.0',
    startedAt: '2026-01-02T03:04:05.678Z',
    outcome: 'done',
    basePrompt: 'a frog',
    seed: 7,
    strategy: 'exemplars',
    parts: { upsampler: real, images: { label: 'automatic1111', standIn: false }, judge: real },
    upsampling: {
      status: 'upsampled',
      variants: ['a green frog'],
      candidates: [],
      words: 4,
      tokens: { used: 5, window: 77, exact: true, cut: '' },
      family: 'sdxl',
      warnings: [],
      usage: noUsage,
    },
    base: arm('base'),
    upsampled: arm('upsampled', { prompt: 'a green frog' }),
    errors: [],
    ...changes,
  });
}

it('shows both images with alternative texts, and marks the added words', () => {
  const text = page();
  expect(text).toContain(
    '<img src="base.png" width="64" height="64" alt="Picture drawn from the base',
  );
  expect(text).toContain('<img src="upsampled.png"');
  expect(text).toContain('a <ins>green</ins> frog');
});

it('forbids scripts and the network', () => {
  const text = page();
  expect(text).toContain(
    'default-src &#39;none&#39;; img-src &#39;self&#39;; style-src &#39;sha256-',
  );
  expect(text).not.toMatch(/<script|https?:|style="|onerror=/);
});

it('makes every text inert that somebody else wrote', () => {
  const text = page({
    basePrompt: hostile,
    parts: {
      upsampler: { label: hostile, standIn: false },
      images: { label: hostile, standIn: false },
    },
    base: arm('base', { prompt: hostile, warnings: [hostile], effective: { model: hostile } }),
    upsampled: arm('upsampled', { prompt: `${hostile} x`, revisedPrompt: hostile }),
    errors: [{ stage: 'judge', arm: 'base', name: 'Error', message: hostile }],
  });
  expect(text).not.toMatch(/<\/script|<img src=x|\0|\u202e|\ud800/);
  expect(text).not.toMatch(/onerror=(?!&quot;)/);
  expect(text).toContain('&lt;/script&gt;');
});

it('words the verdicts, failures among them', () => {
  const judged = {
    failed: [],
    flags: [],
    votes: 1,
    method: 'rubric',
    model: 'gpt-4o',
    warnings: [],
    usage: noUsage,
    cost: 0,
  } as const;
  const text = page({
    base: arm('base', {
      verdict: { ...judged, status: 'scored', verdict: 'incorrect', score: 0.25, reasoning: 'No.' },
    }),
    upsampled: arm('upsampled'),
    errors: [{ stage: 'judge', arm: 'upsampled', name: 'LMError', message: 'no reply' }],
  });
  expect(text).toContain('✕ incorrect <small>score 0.25 of 1</small>');
  expect(text).toContain('! failed <small>no verdict</small>');
  expect(text).toContain('no reply');
  const odd = {
    status: 'unscorable',
    reason: 'uniform',
    method: 'rubric',
    usage: noUsage,
    cost: 0,
  } as const;
  expect(page({ base: arm('base', { verdict: odd }) })).toContain('? unscorable <small>uniform');
});

it("never makes a stand-in's verdict look earned", () => {
  const verdict = {
    status: 'scored',
    verdict: 'correct',
    score: 1,
    reasoning: 'All there.',
    failed: [],
    votes: 1,
    flags: [],
    method: 'rubric',
    model: 'embedded',
    warnings: [],
    usage: noUsage,
    cost: null,
  } as const;
  const standIn = { label: 'embedded rules', standIn: true };
  const parts = { upsampler: standIn, images: standIn, judge: standIn };
  const text = page({ parts, base: arm('base', { verdict }) });
  expect(text).toContain('<p class="badge none">stand-in: correct');
  expect(text).not.toContain('✓ correct');
});

it('says which parts were stand-ins, and only then', () => {
  expect(page()).not.toContain('no claim');
  const text = page({
    claim: 'demonstration: no claim',
    parts: {
      upsampler: { label: 'gpt-4o', standIn: false },
      images: { label: 'embedded sketches', standIn: true },
    },
  });
  expect(text).toContain('A demonstration: no claim.');
  expect(text).toContain('Embedded stand-ins took part: drawing (embedded sketches).');
});

it('tells requested from effective', () => {
  const text = page();
  expect(text).toMatch(
    /Steps<\/th><td dir="auto">30<\/td>\s*<td dir="auto">ignored by the backend/,
  );
  expect(text).toMatch(/Width<\/th><td dir="auto">not set<\/td>\s*<td dir="auto">64/);
});

it('shows what there is of a run that ended early', () => {
  const unfinished = { prompt: 'a frog', ignored: [], warnings: [] };
  const text = page({
    outcome: 'interrupted',
    base: unfinished,
    upsampling: undefined,
    upsampled: undefined,
  });
  expect(text).toContain('The run was interrupted');
  expect(text).toContain('No image.');
  expect(text).toContain('ended before this prompt was written');
  expect(text).not.toContain('<img');
});
