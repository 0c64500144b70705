// A 4 MB image in a request: how often it is encoded, how often its base64 is copied, and the time
// beside the bare SDK, which is handed a data URL that is ready.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { encode } from 'fast-png';
import OpenAI from 'openai';

import { createOpenAILM, Image } from '../../dist/index.js';
import { completion, json } from './judge-task.mjs';
import { inTurns, report } from './measure.mjs';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const apiKey = 'sk-bench';
let atFetch = () => {};
async function fetch(_url, { body }) {
  atFetch(body);
  return new Response(completion(json), { headers: { 'content-type': 'application/json' } });
}

const bytes = noise(1155);
const dataURL = Image.fromBytes(bytes).toDataURL();
const client = new OpenAI({ apiKey, maxRetries: 0, fetch });
const lm = createOpenAILM({ model: 'stub', apiKey, fetch });

const bare = (url) =>
  client.chat.completions.create({
    model: 'stub',
    messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url } }] }],
  });
const ours = (image) =>
  lm.generate({ messages: [{ role: 'user', content: [{ type: 'image', image }] }] });

const kept = Image.fromBytes(bytes);
const calls = [
  () => bare(dataURL),
  () => bare(`data:image/png;base64,${Buffer.from(bytes).toString('base64')}`),
  () => ours(kept),
  () => ours(Image.fromBytes(bytes)),
];
for (const call of calls) await call();
const [ready, encoding, repeated, fresh] = await inTurns(
  calls.map((call) => () => milliseconds(call)),
  25,
);
const megabytes = bytes.length / 1e6;
const size = `${megabytes.toFixed(1)} MB image`;
report([
  {
    what: `${size}: bare SDK that encodes, against a ready data URL`,
    value: encoding,
    unit: 'ms',
    baseline: ready,
  },
  { what: `${size}: sent again`, value: repeated, unit: 'ms', baseline: ready },
  { what: `${size}: sent the first time`, value: fresh, unit: 'ms', baseline: ready },
  {
    what: `${size}: times encoded in three requests`,
    value: await encodings(),
    unit: '',
    aim: '1',
  },
  {
    what: `${size}: memory of a first request, in copies of the base64`,
    value: await copies(() => ours(Image.fromBytes(bytes))),
    unit: '',
    baseline: await copies(calls[1]),
  },
  {
    what: `${size}: memory of a repeated request, in copies of the base64`,
    value: await copies(calls[2]),
    unit: '',
    baseline: await copies(calls[0]),
  },
]);

async function milliseconds(call) {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

/** How often Node was asked for the base64 of something large. */
async function encodings() {
  let count = 0;
  const original = Buffer.prototype.toString;
  Buffer.prototype.toString = function (encoding, ...rest) {
    if (encoding === 'base64' && this.length > 1e6) count += 1;
    return original.call(this, encoding, ...rest);
  };
  const image = Image.fromBytes(bytes);
  for (let sent = 0; sent < 3; sent += 1) await ours(image);
  Buffer.prototype.toString = original;
  return count;
}

/** Memory taken between the call and its fetch, in which nothing of it has been collected yet. */
async function copies(call) {
  const taken = [];
  const used = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  for (let round = 0; round < 7; round += 1) {
    collect();
    const before = used();
    atFetch = () => taken.push((used() - before) / dataURL.length);
    await call();
  }
  atFetch = () => {};
  return taken.sort((a, b) => a - b)[3];
}

/** A PNG that does not compress. */
function noise(side) {
  const data = new Uint8Array(side * side * 3);
  for (let start = 0; start < data.length; start += 65_536) {
    crypto.getRandomValues(data.subarray(start, start + 65_536));
  }
  return encode({ width: side, height: side, data, channels: 3 });
}
