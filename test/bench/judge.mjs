// 1,000 different images of 256x256, judged 16 at a time against an HTTP server that takes 50 ms:
// ideally 1000 / 16 * 50 = 3,125 ms. Memory must be bounded by the concurrency, not by the number.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { encode } from 'fast-png';
import OpenAI from 'openai';

import { createOpenAILM, Image, parallel, VisionJudge } from '../../dist/index.js';
import { report } from './measure.mjs';

const images = 1000;
const concurrency = 16;
const idealMs = Math.ceil(images / concurrency) * 50;
const side = 256;

const server = fork(fileURLToPath(new URL('judge-server.mjs', import.meta.url)));
const [port] = await once(server, 'message');
const baseURL = `http://127.0.0.1:${port}/v1`;
const judge = new VisionJudge({
  lm: createOpenAILM({ model: 'stub', apiKey: 'sk-bench', baseURL }),
});

/** One noisy picture, encoded once; a byte of its text chunk makes each of the copies another one. */
const data = new Uint8Array(side * side * 3).map((_, at) => (at * 2654435761) >>> 13);
const drawn = encode({ width: side, height: side, data, channels: 3, depth: 8 });
const picture = (index) => {
  const note = new TextEncoder().encode(`tEXtn\0${index}`);
  const chunk = Buffer.alloc(note.length + 8);
  chunk.writeUInt32BE(note.length - 4);
  chunk.set(note, 4);
  return Image.fromBytes(Buffer.concat([drawn.subarray(0, 33), chunk, drawn.subarray(33)]));
};

let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 50);

const client = new OpenAI({ apiKey: 'sk-bench', baseURL, maxRetries: 0 });
/** The bare SDK with the same picture: what this machine can do at this moment. */
async function bare(index) {
  const image = { type: 'image_url', image_url: { url: picture(index).toDataURL() } };
  const content = [{ type: 'text', text: `a frog, number ${index}` }, image];
  await client.chat.completions.create({ model: 'stub', messages: [{ role: 'user', content }] });
}
async function judged(index) {
  const input = { basePrompt: `a frog, number ${index}`, image: picture(index) };
  const verdict = await judge.judge(input);
  if (verdict.status !== 'scored') throw new Error(verdict.reason);
}

async function run(count, work) {
  peak = 0;
  const start = performance.now();
  const indices = Array.from({ length: count }, (_, index) => index);
  const outcomes = await parallel(indices, work, { concurrency, maxErrors: 1 });
  const failed = outcomes.find(({ status }) => status !== 'done');
  if (failed) throw failed.error;
  return { ms: performance.now() - start, mebibytes: peak / 2 ** 20 };
}

await run(100, bare);
await run(100, judged);
const few = await run(images / 4, judged);
const sdk = await run(images, bare);
const many = await run(images, judged);
clearInterval(watch);
server.disconnect();

report([
  {
    what: `${images} images by the bare SDK at ${concurrency}, against ${idealMs} ms`,
    value: sdk.ms,
    unit: 'ms',
    baseline: idealMs,
  },
  {
    what: `${images} images judged at ${concurrency}, against ${idealMs} ms`,
    value: many.ms,
    unit: 'ms',
    baseline: idealMs,
    aim: '1.1',
  },
  {
    what: `peak memory of ${images} images, against ${images / 4}`,
    value: many.mebibytes,
    unit: 'MiB',
    baseline: few.mebibytes,
    aim: 'about 1',
  },
]);
