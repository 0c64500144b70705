import { createHash } from 'node:crypto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { isRecord } from '../../src/internal/is-record.ts';
import { span } from '../../src/internal/span.ts';
import { VisionJudge } from '../../src/judging/vision-judge.ts';
import { TextToImagePipeline } from '../../src/pipeline/text-to-image-pipeline.ts';
import { mockImageBackend } from '../../src/testing/mock-image-backend.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';
import type { Span } from '../../src/tracer.ts';
import { createWeaveTracer, type WeaveTracerOptions } from '../../src/tracers/weave.ts';
import { PromptUpsampler } from '../../src/upsampling/prompt-upsampler.ts';
import { type Answer, sendJSON } from '../support/http-server.ts';
import { hasPeers, requirePeer } from '../support/peers.ts';
import { startTraceServer } from '../support/weave-server.ts';

const step = { name: 'step', kind: 'chain' } as const;

async function setUp(options: Partial<WeaveTracerOptions> = {}, answer?: Answer) {
  const server = await startTraceServer(answer);
  onTestFinished(() => server.close());
  const warnings: string[] = [];
  const tracer = createWeaveTracer({
    project: 'team/frogs',
    apiKey: 'wandb-key',
    baseURL: `${server.url}/`,
    onWarning: (message) => warnings.push(message),
    ...options,
  });
  return { server, tracer, warnings };
}

function drawFrog(tracer: ReturnType<typeof createWeaveTracer>, basePrompt = 'a frog') {
  const lm = mockLM([
    { caption: 'A frog in dented plate armour on a mossy stone.' },
    { reasoning: 'A frog.', score: 0.9, verdict: 'correct' },
  ]);
  const pipeline = new TextToImagePipeline({
    upsampler: new PromptUpsampler({ lm }),
    backend: mockImageBackend(),
    judge: new VisionJudge({ lm }),
  });
  return pipeline.run(basePrompt, { image: { seed: 7 }, tracer });
}

describe('the Weave tracer', () => {
  it('sends a start and an end of each step, with its parent', async () => {
    const { server, tracer, warnings } = await setUp();
    await drawFrog(tracer);
    await tracer.flush?.();
    const records = server.records();
    const starts = records.filter(({ mode }) => mode === 'start').map(({ fields }) => fields);
    const names = new Map(starts.map(({ id, display_name }) => [id, display_name]));
    expect(starts.map((each) => [each['op_name'], names.get(each['parent_id'])])).toEqual([
      ['text-to-image', undefined],
      ['upsample', 'text-to-image'],
      ['predict', 'upsample'],
      ['chat', 'predict upsample'],
      ['generate_content', 'text-to-image'],
      ['judge', 'text-to-image'],
      ['predict', 'judge mock'],
      ['chat', 'predict judge'],
    ]);
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
    for (const { id, trace_id, project_id } of starts) {
      expect([project_id, trace_id]).toEqual(['team/frogs', starts[0]?.['trace_id']]);
      expect(id).toMatch(uuid);
    }
    const ends = records.filter(({ mode }) => mode === 'end').map(({ fields }) => fields);
    expect(new Set(ends.map(({ id }) => id))).toEqual(new Set(names.keys()));
    expect(JSON.stringify(records)).not.toContain('armour');
    expect(server.paths()).toEqual(['/call/upsert_batch']);
    expect(server.requests[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from('api:wandb-key').toString('base64')}`,
    );
    expect(warnings).toEqual([]);
  });

  it('sums up the usage of a call and of all below it', async () => {
    const { server, tracer } = await setUp();
    await drawFrog(tracer);
    await tracer.flush?.();
    const ends = server.records().filter(({ mode }) => mode === 'end');
    const usages = ends.map(({ fields }) => Object(fields['summary']).usage?.mock);
    const [first, , , , second] = usages;
    expect(usages.at(-1)).toEqual({
      requests: 2,
      input_tokens: first.input_tokens + second.input_tokens,
      output_tokens: first.output_tokens + second.output_tokens,
    });
  });

  it('uploads each image once, and refers to it wherever it is', async () => {
    const { server, tracer } = await setUp({ recordContent: true });
    const { upsampled } = await drawFrog(tracer);
    await tracer.flush?.();
    const uploads = server.requests.filter(({ path }) => path === '/file/create');
    expect(uploads).toHaveLength(1);
    expect(uploads[0]?.body).toContain('image/png');
    expect(uploads[0]?.body).toContain('team/frogs');
    const digest = createHash('sha256')
      .update(upsampled.result?.image.bytes ?? '')
      .digest('base64url')
      .replace(/-/g, 'X')
      .replace(/_/g, 'Y');
    const text = JSON.stringify(server.records());
    expect(text).toContain('A frog in dented plate armour');
    const references = text.split(`"files":{"image.png":"${digest}"}`).length - 1;
    expect(references).toBeGreaterThanOrEqual(4);
  });

  it('waits for nothing: calls end while the server has not answered', async () => {
    const held: (() => void)[] = [];
    const { server, tracer, warnings } = await setUp(
      {},
      () => new Promise((go) => held.push(() => go())),
    );
    await drawFrog(tracer);
    const flushed = tracer.flush?.();
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    expect((await drawFrog(tracer)).errors).toEqual([]);
    expect(held).toHaveLength(1);
    const free = setInterval(() => held.shift()?.(), 5);
    await flushed;
    clearInterval(free);
    expect(warnings).toEqual([]);
  });

  it('keeps batches small and in order', async () => {
    const { server, tracer } = await setUp();
    for (let index = 0; index < 130; index += 1) await span(tracer, step, async () => index);
    await tracer.flush?.();
    const sizes = server.requests.map(({ body }) => JSON.parse(body).batch.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
    expect(sizes.reduce((sum: number, size: number) => sum + size, 0)).toBe(260);
    const modes = server.records().map(({ mode }) => mode);
    expect(modes.slice(0, 4)).toEqual(['start', 'end', 'start', 'end']);
  });

  it('sends again what a busy server did not take, and nothing twice to one that did', async () => {
    let refusals = 2;
    const { server, tracer, warnings } = await setUp({}, (_, response) => {
      refusals -= 1;
      if (refusals >= 0) sendJSON(response, {}, 503);
    });
    await span(tracer, step, async () => 1);
    for (let round = 0; round < 4; round += 1) await tracer.flush?.();
    expect(server.requests).toHaveLength(3);
    expect(server.requests[2]?.body).toBe(server.requests[0]?.body);
    expect(warnings).toEqual([expect.stringContaining('it answered 503')]);
  });

  it('leaves a server alone that refuses the key', async () => {
    const { server, tracer, warnings } = await setUp({}, (_, response) =>
      sendJSON(response, {}, 401),
    );
    for (let round = 0; round < 3; round += 1) {
      await span(tracer, step, async () => 1);
      await tracer.flush?.();
    }
    expect(server.requests).toHaveLength(1);
    expect(warnings).toEqual([expect.stringMatching(/refused with 401. Check WANDB_API_KEY/)]);
    expect(warnings[0]).not.toContain('wandb-key');
  });

  it('drops what the server will not take, and goes on', async () => {
    const { server, tracer, warnings } = await setUp({}, ({ body }, response) => {
      if (body.includes('bad')) sendJSON(response, {}, 400);
    });
    for (const name of ['good', 'bad', 'good']) {
      await span(tracer, { ...step, name }, async () => 1);
      await tracer.flush?.();
    }
    expect(server.requests).toHaveLength(3);
    expect(warnings).toHaveLength(1);
  });

  it('is bounded where steps come faster than they can be sent', async () => {
    const { tracer, warnings } = await setUp();
    for (let index = 0; index < 2600; index += 1) {
      tracer.start?.(Object(await oneSpan()));
      tracer.end?.(Object(await oneSpan()));
    }
    expect(warnings).toEqual([expect.stringMatching(/some were left out/)]);
  });

  it('needs a project with its entity, a key and an address', () => {
    vi.stubEnv('WANDB_API_KEY', '');
    const message = (options: object) => {
      try {
        createWeaveTracer(options);
        return 'none';
      } catch (error) {
        return isRecord(error) ? `${error['code']}: ${error['message']}` : '';
      }
    };
    expect(message({ project: 'frogs' })).toMatch(/^configuration: .*'entity\/project'/);
    expect(message({ project: 'team/frogs' })).toMatch(/^configuration: .*WANDB_API_KEY/);
    expect(message({ project: 'team/frogs', apiKey: 'a', baseURL: 'x' })).toMatch(/no http/);
    expect(message({ project: 'team/frogs', key: 'a' })).toMatch(/no option `key`/);
  });

  it.skipIf(!hasPeers)('shows calls inside an op of the real SDK', async () => {
    const server = await startTraceServer();
    onTestFinished(() => server.close());
    vi.stubEnv('WF_TRACE_SERVER_URL', server.url);
    vi.stubEnv('WANDB_API_KEY', '0123456789abcdef0123456789abcdef01234567');
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const weave = Object(requirePeer('weave'));
    const client = await weave.init('team/frogs');
    const tracer = createWeaveTracer({ client });
    const own = weave.op(() => drawFrog(tracer), { name: 'handle' });
    await own();
    await tracer.flush?.();
    await client.waitForBatchProcessing();
    const starts = server.records().filter(({ mode }) => mode === 'start');
    const named = (name: string) =>
      starts.find(({ fields }) => String(fields['op_name']).includes(name))?.fields;
    expect(named('text-to-image')).toMatchObject({
      parent_id: named('handle')?.['id'],
      trace_id: named('handle')?.['trace_id'],
    });
    expect(new Set(starts.map(({ fields }) => fields['trace_id'])).size).toBe(1);
    log.mockRestore();
  });
});

async function oneSpan() {
  const seen: Span[] = [];
  await span({ end: (record) => void seen.push(record) }, step, async () => 1);
  return seen[0];
}
