// How well a run keeps its image server busy, whether its memory grows with the number of cells, and
// how long a finished run takes to be resumed.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { evaluate } from '../../dist/evaluation/index.js';
import { GeneratedImage } from '../../dist/index.js';
import { report } from './measure.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bench-evaluation-'));
const rows = [];
const usage = { requests: 1, inputTokens: 10, outputTokens: 10, models: {} };

/** A PNG by its first bytes, and noise behind them: nobody here looks at it. */
function picture(bytes, name) {
  const image = new Uint8Array(bytes);
  image.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  image.set([0, 0, 2, 0, 0, 0, 2, 0, 8, 2, 0, 0, 0], 16);
  image.set(createHash('sha256').update(name).digest(), 40);
  return image;
}

/** Draws one at a time, and counts how long it does. */
function server(ms, bytes) {
  const state = { busy: 0, first: undefined, last: 0, peak: 0 };
  let queue = Promise.resolve();
  const draw = async (request) => {
    const start = performance.now();
    state.first ??= start;
    if (ms > 0) await sleep(ms);
    state.last = performance.now();
    state.busy += state.last - start;
    return picture(bytes, `${request.prompt} ${request.seed}`);
  };
  return {
    state,
    name: 'simulated',
    settings: { backend: 'simulated' },
    capabilities: { supports: ['seed'], dialect: { name: 'plain', literal: (text) => text } },
    async generate(request) {
      const drawn = queue.then(() => draw(request));
      queue = drawn.then(() => {});
      const image = new GeneratedImage(await drawn, { seed: request.seed });
      return {
        image,
        images: [image],
        requested: request,
        effective: {},
        ignored: [],
        warnings: [],
        durationMs: ms,
      };
    },
  };
}

const options = (prompts, seeds, backend, lmMs, judgeMs) => ({
  dataset: {
    name: 'numbers',
    digest: String(prompts),
    prompts: Array.from({ length: prompts }, (_, index) => ({
      id: `p${index}`,
      prompt: `${index} frogs`,
      category: `c${index % 10}`,
    })),
  },
  arms: {
    base: { upsampler: null },
    upsampled: {
      upsampler: {
        settings: { simulated: true },
        async upsample(basePrompt) {
          if (lmMs > 0) await sleep(lmMs);
          const prompt = `${basePrompt}, in the morning`;
          return { basePrompt, prompt, status: 'upsampled', candidates: [], words: 5, usage };
        },
      },
    },
  },
  backend,
  seeds,
  judge: {
    settings: { simulated: true },
    async judge({ image }) {
      if (judgeMs > 0) await sleep(judgeMs);
      return {
        status: 'scored',
        score: image.bytes[45] / 255,
        verdict: image.bytes[45] > 127 ? 'correct' : 'incorrect',
        reasoning: 'As it should be, in about as many words as a judge would write here.',
        failed: [],
        method: 'rubric',
        votes: 1,
        flags: [],
        model: 'simulated',
        usage,
      };
    },
  },
});

async function busyShare(image) {
  const backend = server(10, 200_000);
  await evaluate({
    ...options(500, 2, backend, 30, 40),
    runDir: join(folder, `busy ${image}`),
    concurrency: { image },
  });
  const { busy, first, last } = backend.state;
  rows.push({
    what: `evaluation: image server busy, LM 30 ms, image 10 ms, judge 40 ms, 2,000 cells, concurrency.image ${image}`,
    value: (100 * busy) / (last - first),
    unit: '%',
    aim: 'at least 95',
  });
}

/** Kilobytes a cell by which resident memory grows: a line through the second half of the samples. */
async function memorySlope(what, prompts, runDir, store) {
  const samples = [];
  await evaluate({
    ...options(prompts, 2, server(0, 1_000_000), 0, 0),
    runDir,
    store,
    onEvent(event) {
      if (event.type !== 'cell' || event.progress.done % 50 !== 0) return;
      samples.push([event.progress.done, process.memoryUsage.rss() / 1000]);
    },
  });
  const half = samples.slice(samples.length >> 1);
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(half.map(([cells]) => cells)), mean(half.map(([, memory]) => memory))];
  const slope =
    half.reduce((sum, [cells, memory]) => sum + (cells - x) * (memory - y), 0) /
    half.reduce((sum, [cells]) => sum + (cells - x) ** 2, 0);
  rows.push({
    what: `evaluation: resident memory a cell of 1 MB, ${what} (peak ${Math.round(Math.max(...samples.map(([, memory]) => memory)) / 1000)} MB)`,
    value: slope,
    unit: 'kB',
    aim: 'none',
  });
}

const hashing = {
  async get() {
    return undefined;
  },
  async set(key, value) {
    if (!key.startsWith(createHash('sha256').update(value).digest('hex'))) throw new Error(key);
  },
  async delete() {},
};

async function resumeTime(what, prompts, runDir, store) {
  const again = { ...options(prompts, 2, server(0, 1_000_000), 0, 0), runDir, store };
  const start = performance.now();
  const { file } = await evaluate(again);
  const seconds = (performance.now() - start) / 1000;
  if (Object.keys(file.sessions.at(-1).stages).length > 0) throw new Error('work was done twice');
  const size = statSync(join(runDir, 'cells.jsonl')).size / 1e6;
  rows.push({
    what: `evaluation: resume of a finished run, ${what} (journal ${size.toFixed(0)} MB)`,
    value: seconds,
    unit: 's',
    aim: what.startsWith('10,000') ? 'about 1' : '',
  });
}

try {
  await busyShare(1);
  await busyShare(2);
  const [large, small] = [join(folder, 'large'), join(folder, 'small')];
  await memorySlope('10,000 cells into a store that hashes', 2500, large, hashing);
  await resumeTime('10,000 cells', 2500, large, hashing);
  await memorySlope('300 cells on disk', 75, small);
  await resumeTime('300 cells on disk', 75, small);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
report(rows);
