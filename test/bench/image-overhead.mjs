// A 4 MB PNG from a server on this machine: the whole backend beside a bare fetch, JSON.parse and
// base64 decode of the same reply, and how many copies of the bytes stay in memory.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { createAutomatic1111Backend } from '../../dist/backends/automatic1111.js';
import { inTurns, report } from './measure.mjs';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const server = fork(fileURLToPath(new URL('image-server.mjs', import.meta.url)));
const [[port, size]] = await once(server, 'message');
const url = `http://127.0.0.1:${port}`;
const backend = createAutomatic1111Backend({ url });

async function bare() {
  const response = await fetch(`${url}/sdapi/v1/txt2img`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ prompt: 'a frog', seed: 7 }),
  });
  const { images } = await response.json();
  return Buffer.from(images[0], 'base64');
}
const ours = async () => (await backend.generate({ prompt: 'a frog', seed: 7 })).image.bytes;

async function milliseconds(call) {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

/** Of `call`'s results, in sizes of the image, while they are held. */
async function copies(call) {
  const count = 8;
  const used = async () => {
    // What fetch let go of is freed some turns later.
    for (let turn = 0; turn < 5; turn += 1) {
      collect();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const held = [];
  const before = await used();
  for (let done = 0; done < count; done += 1) held.push(await call());
  const taken = ((await used()) - before) / size / count;
  return held.length === count ? taken : Number.NaN;
}

for (const call of [bare, ours]) for (let turn = 0; turn < 3; turn += 1) await call();
const [plain, whole] = await inTurns(
  [bare, ours].map((call) => () => milliseconds(call)),
  30,
);
const what = `${(size / 1e6).toFixed(1)} MB image drawn`;
const rows = [
  {
    what: `${what}: automatic1111, against fetch and base64 decode`,
    value: whole,
    unit: 'ms',
    baseline: plain,
    aim: '1.2',
  },
  {
    what: `${what}: copies of the bytes held`,
    value: await copies(() => backend.generate({ prompt: 'a frog', seed: 7 })),
    unit: '',
    baseline: await copies(bare),
    aim: '1',
  },
];
server.disconnect();
report(rows);
