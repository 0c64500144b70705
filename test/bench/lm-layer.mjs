// One typed call with nothing but CPU time in it: over a model in this process, and over an HTTP
// client whose fetch answers at once.
import OpenAI from 'openai';

import { chatAdapter, createOpenAILM } from '../../dist/index.js';
import {
  completion,
  inputs,
  instructions,
  json,
  judge,
  marked,
  messages,
  outputs,
} from './judge-task.mjs';
import { microseconds, report } from './measure.mjs';
import { installPeers } from './peers.mjs';

installPeers();
const z = await import('zod');
const { zodResponseFormat } = await import('openai/helpers/zod');
const { generateText, Output } = await import('ai');
const { MockLanguageModelV4 } = await import('ai/test');
const { createOpenAI } = await import('@ai-sdk/openai');
const { ax, AxAIOpenAI, AxMockAIService, f } = await import('@ax-llm/ax');

const apiKey = 'sk-bench';
const answering = (content) => {
  const reply = completion(content);
  const headers = { 'content-type': 'application/json' };
  return async () => new Response(reply, { status: 200, headers });
};
const fetch = answering(json);
const schema = z.object(outputs(z));

const client = new OpenAI({ apiKey, maxRetries: 0, fetch });
const responseFormat = zodResponseFormat(schema, 'verdict');
const output = Output.object({ schema });
const axJudge = ax(
  f()
    .description(instructions)
    .input('basePrompt', f.string())
    .input('caption', f.string())
    .output('reasoning', f.string())
    .output('score', f.number())
    .output('verdict', f.class(['correct', 'incorrect']))
    .useStructured()
    .build(),
);

const inProcess = (text) => ({
  model: 'stub',
  settings: {},
  capabilities: { responseFormat: 'json-schema', multipleCompletions: true },
  generate: async () => ({
    completions: [{ text, finishReason: 'stop' }],
    usage: { requests: 1, inputTokens: 200, outputTokens: 40, models: {} },
    model: 'stub',
    warnings: [],
    cached: false,
  }),
});
const aiModel = new MockLanguageModelV4({
  doGenerate: async () => ({
    content: [{ type: 'text', text: json }],
    finishReason: { unified: 'stop', raw: 'stop' },
    usage: { inputTokens: { total: 200 }, outputTokens: { total: 40 } },
    warnings: [],
  }),
});
const axModel = new AxMockAIService({
  features: { functions: false, streaming: false, structuredOutputs: true },
  chatResponse: async () => ({
    results: [{ index: 0, content: json, finishReason: 'stop' }],
    modelUsage: {
      ai: 'mock',
      model: 'mock',
      tokens: { promptTokens: 200, completionTokens: 40, totalTokens: 240 },
    },
  }),
});

const overAI = (model) => () =>
  generateText({ model, system: instructions, prompt: messages[1].content, output });
const over = (lm, adapter) => {
  const predict = judge(z, lm, adapter);
  return () => predict.forward(inputs);
};
const lmOver = (text) => createOpenAILM({ model: 'stub', apiKey, fetch: answering(text) });

const calls = {
  'bare SDK and zod.parse': async () => {
    const reply = await client.chat.completions.create({ model: 'stub', messages });
    return schema.parse(JSON.parse(reply.choices[0].message.content));
  },
  'chat.completions.parse': () =>
    client.chat.completions.parse({ model: 'stub', messages, response_format: responseFormat }),
  'Predict over openai, JSON': over(lmOver(json)),
  'Predict over openai, markers': over(lmOver(marked), chatAdapter),
  'ai over @ai-sdk/openai': overAI(createOpenAI({ apiKey, fetch }).chat('stub')),
  'ax over its openai': () => axJudge.forward(axOpenAI, inputs),
  'Predict in process, JSON': over(inProcess(json)),
  'Predict in process, markers': over(inProcess(marked), chatAdapter),
  'ai in process': overAI(aiModel),
  'ax in process': () => axJudge.forward(axModel, inputs),
};
const axOpenAI = new AxAIOpenAI({
  apiKey,
  config: { model: 'stub', stream: false },
  options: { fetch },
});
const aims = { 'Predict over openai, JSON': '1.15', 'Predict in process, JSON': 'below ai' };

const times = await microseconds(Object.values(calls));
report(
  Object.keys(calls).map((what, index) => ({
    what,
    value: times[index],
    unit: 'us',
    baseline: times[0],
    aim: aims[what],
  })),
);
