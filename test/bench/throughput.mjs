// 500 calls, 50 at a time, against an HTTP server that takes 20 ms: ideally 200 ms in all.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import OpenAI from 'openai';

import { createOpenAILM, parallel } from '../../dist/index.js';
import { inputs, instructions, judge, messages, outputs } from './judge-task.mjs';
import { inTurns, report } from './measure.mjs';
import { installPeers } from './peers.mjs';

installPeers();
const z = await import('zod');
const { generateText, Output } = await import('ai');
const { createOpenAI } = await import('@ai-sdk/openai');

const calls = 500;
const concurrency = 50;
const idealMs = (calls / concurrency) * 20;

const server = fork(fileURLToPath(new URL('latency-server.mjs', import.meta.url)));
const [port] = await once(server, 'message');
const baseURL = `http://127.0.0.1:${port}/v1`;
const apiKey = 'sk-bench';

const schema = z.object(outputs(z));
const client = new OpenAI({ apiKey, baseURL, maxRetries: 0 });
const bare = async () => {
  const reply = await client.chat.completions.create({ model: 'stub', messages });
  return schema.parse(JSON.parse(reply.choices[0].message.content));
};
const predict = judge(z, createOpenAILM({ model: 'stub', apiKey, baseURL }));
const model = createOpenAI({ apiKey, baseURL }).chat('stub');
const output = Output.object({ schema });
const prompt = messages[1].content;

const batch = (call) => () =>
  milliseconds(async () => {
    let left = calls;
    const worker = async () => {
      while (left-- > 0) await call();
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
  });
const items = Array.from({ length: calls }, () => inputs);

async function milliseconds(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const targets = {
  'bare SDK and zod.parse': batch(bare),
  'Predict over openai': batch(() => predict.forward(inputs)),
  'Predict over openai, by parallel()': () =>
    milliseconds(() => parallel(items, (item) => predict.forward(item), { concurrency })),
  'ai over @ai-sdk/openai': batch(() =>
    generateText({ model, system: instructions, prompt, output }),
  ),
};
for (const target of Object.values(targets)) await target();
const [sdk, ...others] = await inTurns(Object.values(targets), 12);
server.disconnect();

const [first, ...names] = Object.keys(targets);
const what = (name) => `${calls} calls at ${concurrency}: ${name}`;
report([
  { what: `${what(first)}, against ${idealMs} ms`, value: sdk, unit: 'ms', baseline: idealMs },
  ...others.map((value, index) => ({
    what: what(names[index]),
    value,
    unit: 'ms',
    baseline: sdk,
    aim: names[index].startsWith('Predict') ? '1.05' : undefined,
  })),
]);
