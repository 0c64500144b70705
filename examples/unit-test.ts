import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PromptUpsampler, TextToImagePipeline, upsample, VisionJudge } from 'prompt-upsampler';
import { mockImageBackend, mockLM } from 'prompt-upsampler/testing';

test('draws the caption and judges it against the base prompt', async () => {
  const lm = mockLM([
    { caption: 'A frog dressed as a knight in dented plate armour, low evening sun.' },
    { reasoning: 'A frog, in armour.', score: 1, verdict: 'correct' },
  ]);
  const backend = mockImageBackend();
  const pipeline = new TextToImagePipeline({
    upsampler: new PromptUpsampler({ lm }),
    backend,
    judge: new VisionJudge({ lm }),
  });
  const { upsampled } = await pipeline.run('a frog dressed as a knight');

  assert.match(String(backend.requests[0]?.prompt), /^A frog dressed as a knight in dented/);
  assert.equal(upsampled.verdict?.status, 'scored');
  assert.equal(lm.unused, 0);
});

test('keeps the base prompt when the model is down', async () => {
  const lm = mockLM([new Error('socket hang up')]);
  const { prompt, status, reason } = await upsample('a frog dressed as a knight', { lm });

  assert.equal(prompt, 'a frog dressed as a knight');
  assert.equal(status, 'kept');
  assert.equal(reason?.code, 'lm-error');
});
