import { describe, expect, test } from 'vitest';
import { AbortedError, LMError, UpsamplingError } from '../../src/errors.ts';
import { noUsage, usageOf } from '../../src/prediction.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';
import type { Span } from '../../src/tracer.ts';
import type { EntailmentCheck } from '../../src/upsampling/entailment-check.ts';
import { PromptUpsampler } from '../../src/upsampling/prompt-upsampler.ts';
import { textOf, thrownBy, upsample } from './support.ts';

const basePrompt = 'two red mugs on a table';
const faithful = {
  caption: 'Two red mugs on a table of worn oak, steam above both, morning light.',
};
const lossy = {
  caption: 'Three red mugs on a table of worn oak, steam above them, morning light.',
};
const scenery = 'worn oak grain, morning light from the left';
const long = {
  caption: `Two red mugs on a table, ${'soft light over worn oak grain, '.repeat(14)}`,
};

describe('a rewrite that keeps everything', () => {
  test('is upsampled in one call, with its report', async () => {
    const result = await upsample(basePrompt, [faithful]);
    expect(result).toMatchObject({
      status: 'upsampled',
      prompt: faithful.caption,
      fidelity: { preserved: true },
      usage: { requests: 1 },
    });
    expect(result.reason).toBeUndefined();
    expect(result.fidelity?.constraints.map(({ type }) => type)).toContain('count');
  });
});

describe('a rewrite that lost something', () => {
  test('is repaired in one turn that names what was lost', async () => {
    const lm = mockLM([lossy, faithful]);
    const spans: Span[] = [];
    const tracer = { end: (span: Span) => void spans.push(span) };
    const result = await new PromptUpsampler({ lm }).upsample(basePrompt, { tracer });
    expect(result).toMatchObject({
      status: 'repaired',
      prompt: faithful.caption,
      reason: { code: 'fidelity' },
      fidelity: { preserved: true },
      candidates: [
        { prompt: lossy.caption, origin: 'rewrite', accepted: false },
        { prompt: faithful.caption, origin: 'repair', accepted: true, problems: [] },
      ],
      usage: { requests: 2 },
    });
    const [problem = ''] = result.candidates[0]?.problems ?? [];
    expect(problem).toMatch(/the number in "two (red )?mugs"/);
    expect(textOf(lm.requests[1])).toContain(lossy.caption);
    expect(textOf(lm.requests[1])).toContain(problem.replaceAll('"', '\\"'));
    expect(result.reason?.message).toContain(problem);
    expect(spans.filter(({ kind }) => kind === 'repair')).toHaveLength(1);
  });

  test('and loses it again stands behind the base prompt, without what contradicts it', async () => {
    const again = { caption: `Three mugs, ${scenery}.` };
    const result = await upsample(basePrompt, [lossy, again]);
    expect(result.status).toBe('prefixed');
    expect(result.prompt.startsWith(`${basePrompt}. `)).toBe(true);
    expect(result.prompt).not.toMatch(/three/i);
    expect(result).toMatchObject({ reason: { code: 'fidelity' }, fidelity: { preserved: true } });
    expect(result.candidates.map(({ origin }) => origin)).toEqual(['rewrite', 'repair', 'prefix']);
    expect(result.candidates.at(-1)).toMatchObject({ accepted: true, prompt: result.prompt });
    expect(result.words).toBe(result.prompt.split(' ').length);
  });

  test('is kept where the base prompt leaves no room for more', async () => {
    const subjects =
      'a red fox, a blue owl, a green frog, a black cat, a white horse, a brown bear';
    const base = `${subjects}, ${'and every one of them wears a small knitted hat '.repeat(5)}`;
    const lost = { caption: 'A red owl and a blue fox in quiet fog, slow light, worn film.' };
    const result = await upsample(base, [lost, lost, lost]);
    expect(result).toMatchObject({ status: 'kept', prompt: base, reason: { code: 'fidelity' } });
    expect(result.reason?.error).toBeInstanceOf(UpsamplingError);
    expect(result.reason?.message).toBe(result.reason?.error?.message);
    expect(result.fidelity).toBeUndefined();
    expect(result.tokens.cut).not.toBe('');
    expect(base.endsWith(`${result.tokens.cut} `)).toBe(true);
    const thrown = await thrownBy(upsample(base, [lost, lost, lost], {}, { onFailure: 'throw' }));
    expect(thrown).toMatchObject({ name: 'UpsamplingError', code: 'fidelity' });
  });

  test('is prefixed, with the error, where the repair fails', async () => {
    const failures = [
      new LMError('down', { code: 'server', model: 'mock' }),
      'garbage without any field',
      { caption: "I'm sorry, but I can't help with that." },
    ];
    for (const failure of failures) {
      const tail = { caption: `Three mugs, ${scenery}.` };
      const result = await upsample(basePrompt, [tail, failure]);
      expect(result.status).toBe('prefixed');
      expect(result.reason).toMatchObject({ code: 'fidelity' });
      expect(result.usage.requests).toBeGreaterThanOrEqual(failure instanceof LMError ? 1 : 2);
    }
  });

  test('is not repaired once the calls are spent', async () => {
    const lm = mockLM([{ caption: `Three mugs, ${scenery}.` }]);
    const result = await new PromptUpsampler({ lm, maxCalls: 1 }).upsample(basePrompt);
    expect(result.status).toBe('prefixed');
    expect(lm.requests).toHaveLength(1);
    const unread = mockLM(['no field', faithful]);
    const kept = await new PromptUpsampler({ lm: unread, maxCalls: 1 }).upsample(basePrompt);
    expect(kept).toMatchObject({ status: 'kept', reason: { code: 'parse' } });
    expect(unread.requests).toHaveLength(1);
  });

  test('counts a reply that could not be read among the calls', async () => {
    const lm = mockLM(['no field', { caption: `Three mugs, ${scenery}.` }, faithful]);
    const two = await new PromptUpsampler({ lm, maxCalls: 2 }).upsample(basePrompt);
    expect(two.status).toBe('prefixed');
    expect(lm.requests).toHaveLength(2);
  });

  test('is aborted during its repair like anywhere', async () => {
    const controller = new AbortController();
    const replies = [
      lossy,
      () => {
        controller.abort('why');
        return faithful;
      },
    ];
    const error = await thrownBy(upsample(basePrompt, replies, {}, { signal: controller.signal }));
    expect(error).toBeInstanceOf(AbortedError);
  });
});

describe('an over-long rewrite', () => {
  test('is shortened in one turn that says how far it is over', async () => {
    const lm = mockLM([long, faithful]);
    const result = await new PromptUpsampler({ lm }).upsample(basePrompt);
    expect(result).toMatchObject({ status: 'repaired', reason: { code: 'too-long' } });
    const [first] = result.candidates;
    expect(first?.problems[0]).toMatch(/about \d+ tokens, and the text encoder reads 77/);
    expect(long.caption.trim().endsWith(first?.tokens.cut ?? 'none')).toBe(true);
  });

  test('is kept, never cut, where it stays too long', async () => {
    const result = await upsample(basePrompt, [long, { caption: `${long.caption} and more` }]);
    expect(result).toMatchObject({
      status: 'kept',
      prompt: basePrompt,
      reason: { code: 'too-long', error: { code: 'too-long' } },
    });
  });

  test('gets its own turn where the repair of something else made it so', async () => {
    const result = await upsample(basePrompt, [lossy, long, faithful]);
    expect(result).toMatchObject({ status: 'repaired', usage: { requests: 3 } });
    expect(result.candidates.map(({ accepted }) => accepted)).toEqual([false, false, true]);
  });

  test('is measured exactly with a tokenizer', async () => {
    const result = await upsample(basePrompt, [faithful], { tokenizer: (text) => text.length });
    expect(result.candidates[0]?.tokens).toMatchObject({
      used: faithful.caption.length,
      exact: true,
    });
    const words = (text: string) => Array<number>(text.split(' ').length).fill(0);
    const fits = await upsample(basePrompt, [faithful], { tokenizer: async (text) => words(text) });
    expect(fits).toMatchObject({ status: 'upsampled', tokens: { used: 14, exact: true, cut: '' } });
  });
});

describe('the option fidelity', () => {
  test('off checks nothing', async () => {
    const result = await upsample(basePrompt, [lossy], { fidelity: 'off' });
    expect(result).toMatchObject({ status: 'upsampled', prompt: lossy.caption });
    expect(result.fidelity).toBeUndefined();
  });

  test('report says it and does nothing', async () => {
    const result = await upsample(basePrompt, [lossy], { fidelity: 'report' });
    expect(result).toMatchObject({
      status: 'upsampled',
      prompt: lossy.caption,
      fidelity: { preserved: false },
    });
  });

  test('strict refuses a new main subject, which repair lets pass', async () => {
    const added = { caption: 'A giraffe beside a tiger in tall grass, low evening sun.' };
    const clean = { caption: 'A giraffe in tall grass, low evening sun.' };
    const lenient = await upsample('a giraffe', [added]);
    expect(lenient.status).toBe('upsampled');
    expect(lenient.fidelity?.added).not.toEqual([]);
    const strict = await upsample('a giraffe', [added, clean], { fidelity: 'strict' });
    expect(strict).toMatchObject({ status: 'repaired', prompt: clean.caption });
    expect(strict.candidates[0]?.problems.join()).toContain('adds the subject');
  });

  test('may be set for one call', async () => {
    const upsampler = new PromptUpsampler({ lm: mockLM([lossy, lossy, lossy]), maxCalls: 1 });
    expect((await upsampler.upsample(basePrompt, { fidelity: 'report' })).status).toBe('upsampled');
    expect((await upsampler.upsample(basePrompt)).status).not.toBe('upsampled');
  });
});

const checkThat = (answers: readonly ('yes' | 'no' | 'unclear')[]): EntailmentCheck => {
  const left = [...answers];
  return {
    settings: { name: 'fake' },
    check: async () => {
      const answer = left.shift() ?? 'yes';
      const usage = usageOf('checker', { requests: 2, inputTokens: 5, outputTokens: 1 });
      const answers = [{ question: 'Are the mugs red?', answer }];
      return { entailed: answer === 'yes', answers, usage };
    },
  };
};

describe('repair with an entailment check', () => {
  const open = { caption: 'A frog and a brown horse share a quiet pond, soft light at dawn.' };
  const clear = { caption: 'A frog sits on the back of a brown horse, soft light at dawn.' };

  test('repairs what the model denies where the rules cannot tell', async () => {
    const entailment = checkThat(['no']);
    const result = await upsample('a frog on a horse', [open, clear], { entailment });
    expect(result).toMatchObject({
      status: 'repaired',
      prompt: clear.caption,
      usage: { requests: 4, models: { checker: { requests: 2 } } },
    });
  });

  test('lets pass what the model leaves open', async () => {
    const entailment = checkThat(['unclear']);
    const result = await upsample('a frog on a horse', [open], { entailment });
    expect(result).toMatchObject({ status: 'upsampled', prompt: open.caption });
    expect(result.candidates[0]?.entailment?.entailed).toBe(false);
  });

  test('is not asked where the rules have no doubt, or nothing is to be repaired', async () => {
    const entailment = checkThat(['no', 'no']);
    const sure = await upsample('a frog on a horse', [clear], { entailment });
    expect(sure).toMatchObject({ status: 'upsampled', usage: { requests: 1 } });
    const report = await upsample('a frog on a horse', [open], { entailment, fidelity: 'report' });
    expect(report).toMatchObject({ status: 'upsampled', usage: { requests: 1 } });
  });

  test('that fails is told of, and loses no rewrite', async () => {
    const check = () => Promise.reject(new LMError('down', { code: 'server', model: 'checker' }));
    const result = await upsample('a frog on a horse', [open], {
      entailment: { settings: {}, check },
    });
    expect(result).toMatchObject({ status: 'upsampled', prompt: open.caption });
    expect(result.warnings.join()).toContain('down');
  });
});

describe('strict with an entailment check', () => {
  test('repairs what the text does not say, and counts what the check cost', async () => {
    const entailment = checkThat(['unclear', 'yes']);
    const other = { caption: `${faithful.caption} Quiet.` };
    const options = { fidelity: 'strict', entailment } as const;
    const result = await upsample(basePrompt, [faithful, other], options);
    expect(result).toMatchObject({
      status: 'repaired',
      prompt: other.caption,
      usage: { requests: 6, models: { checker: { requests: 4 } } },
    });
    expect(result.candidates[0]?.problems).toEqual([
      'it leaves the question "Are the mugs red?" open',
    ]);
    expect(result.candidates[1]?.entailment?.entailed).toBe(true);
  });

  test('is not asked otherwise', async () => {
    const entailment = checkThat(['no']);
    expect((await upsample(basePrompt, [faithful], { entailment })).status).toBe('upsampled');
  });

  test('that fails keeps the base prompt: it is no answer', async () => {
    const check = () => Promise.reject(new LMError('down', { code: 'server', model: 'checker' }));
    const entailment = { settings: {}, check };
    const options = { fidelity: 'strict', entailment } as const;
    const result = await upsample(basePrompt, [faithful], options);
    expect(result).toMatchObject({ status: 'kept', reason: { code: 'lm-error' } });
  });
});

describe('the language', () => {
  test('stays that of the base prompt', async () => {
    const chinese = { caption: '一只穿着盔甲的青蛙站在石头上，清晨的光线。' };
    const result = await upsample('一只穿盔甲的青蛙', [faithful, chinese]);
    expect(result).toMatchObject({ status: 'repaired', prompt: chinese.caption });
    expect(result.candidates[0]?.problems.join()).toContain('Chinese script');
  });

  test('may be another one, which is told to the model', async () => {
    const lm = mockLM([faithful]);
    const result = await new PromptUpsampler({ lm, language: 'English' }).upsample(
      '两个红色的杯子',
    );
    expect(result.status).toBe('upsampled');
    expect(textOf(lm.requests[0])).toContain('is in English, whatever the language');
  });
});

describe('a revision', () => {
  const input = { basePrompt, prompt: faithful.caption, failed: ['two'] };
  const revised = {
    caption: 'Exactly two red mugs on a table, one left, one right, morning light.',
  };

  test('is told what the picture lacked, and checked like any rewrite', async () => {
    const lm = mockLM([revised]);
    const result = await new PromptUpsampler({ lm }).revise(input, { seed: 4 });
    expect(result).toMatchObject({
      status: 'repaired',
      prompt: revised.caption,
      basePrompt,
      candidates: [{ origin: 'revision', accepted: true }],
    });
    expect(lm.requests[0]?.seed).toBe(4);
    expect(textOf(lm.requests[0])).toContain(faithful.caption);
    expect(textOf(lm.requests[0])).toMatch(/\[\s*"two"\s*\]/);
    expect(textOf(lm.requests[0])).toContain('move these parts to the front');
  });

  test('that loses something is repaired in turn', async () => {
    const lm = mockLM([lossy, revised]);
    const result = await new PromptUpsampler({ lm }).revise(input);
    expect(result).toMatchObject({ status: 'repaired', prompt: revised.caption });
  });

  test('that changes nothing is none', async () => {
    const lm = mockLM([faithful, faithful, faithful]);
    const result = await new PromptUpsampler({ lm, maxCalls: 1 }).revise(input);
    expect(result.status).not.toBe('repaired');
    expect(result.candidates[0]?.problems).toEqual(['it is the same as before']);
  });

  test('of a dead model keeps the base prompt', async () => {
    const lm = mockLM([new LMError('down', { code: 'server', model: 'mock' })]);
    const result = await new PromptUpsampler({ lm }).revise(input);
    expect(result).toMatchObject({ status: 'kept', prompt: basePrompt, usage: { requests: 1 } });
  });

  test('of nothing is refused', async () => {
    const upsampler = new PromptUpsampler({ lm: mockLM([]) });
    for (const bad of ['{"failed":[]}', '{"failed":[" "]}', '{"failed":"x"}', '{"prompt":""}']) {
      const error = await thrownBy(upsampler.revise({ ...input, ...JSON.parse(bad) }));
      expect(error).toMatchObject({ name: 'ConfigurationError' });
    }
  });
});

test('nothing is counted where nobody was asked', async () => {
  const result = await upsample(basePrompt, [], { mode: 'never' });
  expect(result.usage).toEqual(noUsage);
});
