import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { EvaluationError, LMError } from '../../src/errors.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { publishToWeave, type WeaveModule } from '../../src/evaluation/publish-to-weave.ts';
import { readRun } from '../../src/evaluation/read-run.ts';
import { type Answer, closedURL, sendJSON } from '../support/http-server.ts';
import { hasPeers, requirePeer } from '../support/peers.ts';
import { startTraceServer, type TraceServer } from '../support/weave-server.ts';
import { optionsOf, temporaryFolder } from './support.ts';

const project = 'team/frogs';
const key = '0123456789abcdef0123456789abcdef01234567';

/** As the SDK's client, as far as it is used. */
const moduleAt = (baseUrl: string): WeaveModule => ({
  init: async (projectId) => ({ projectId, traceServerApi: { baseUrl } }),
});

async function finishedRun(): Promise<string> {
  const runDir = join(temporaryFolder(), 'run');
  const { events: _, ...options } = optionsOf(runDir);
  await evaluate({ ...options, scorers: { size: ({ output }) => output.image.width } });
  return runDir;
}

async function setUp(answer?: Answer) {
  vi.stubEnv('WANDB_API_KEY', key);
  const server = await startTraceServer(answer);
  onTestFinished(() => server.close());
  return { server, weave: moduleAt(server.url) };
}

const starts = (server: TraceServer) => server.records().filter(({ mode }) => mode === 'start');
const opOf = (value: unknown) => /\/op\/([^:]+):/.exec(String(value))?.[1];

function objectsOf(server: TraceServer): readonly Record<string, unknown>[] {
  return server.requests
    .filter(({ path }) => path === '/obj/create')
    .map(({ body }) => JSON.parse(body).obj);
}

describe('publishToWeave', () => {
  it('makes a dataset, a model and an evaluation for each arm, and uploads each image once', async () => {
    const { server, weave } = await setUp();
    const runDir = await finishedRun();
    const progress: number[] = [];
    const published = await publishToWeave(runDir, {
      weave,
      project,
      onProgress: (done) => progress.push(done),
    });
    const run = await readRun(runDir);
    const hashes = new Set(
      run.cells.map(({ generate }) =>
        generate?.status === 'done' ? generate.output.artifact.sha256 : '',
      ),
    );
    expect(published).toMatchObject({ project, images: hashes.size, warnings: [] });
    expect(published.arms).toMatchObject([
      { arm: 'base', status: 'published' },
      { arm: 'upsampled', status: 'published' },
    ]);
    expect(progress.at(-1)).toBe(run.cells.length);

    const table = server.requests.find(({ path }) => path === '/table/create');
    expect(JSON.parse(table?.body ?? '').table.rows).toHaveLength(4);
    const types = objectsOf(server).map(({ val }) => Object(val)._type);
    expect(new Set(types)).toEqual(
      new Set(['Dataset', 'Model', 'Evaluation', 'judge', 'size', 'CustomWeaveType']),
    );
    const model = objectsOf(server).find(({ object_id }) => object_id === 'model-upsampled');
    const version = run.file.configuration.arms['upsampled'];
    expect(model?.['val']).toMatchObject({
      upsampler: { hash: version?.upsampler?.hash },
      judge: { hash: version?.judge?.hash, settings: version?.judge?.settings },
    });
    const uploads = server.requests.filter(
      ({ path, body }) => path === '/file/create' && body.includes('image/png'),
    );
    expect(uploads).toHaveLength(hashes.size);

    const counts = new Map<string | undefined, number>();
    for (const { fields } of starts(server)) {
      const op = opOf(fields['op_name']);
      counts.set(op, (counts.get(op) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({
      'Evaluation.evaluate': 2,
      'Evaluation.predict_and_score': 16,
      'Model.predict': 16,
      'judge.score': 16,
      'size.score': 16,
      'Evaluation.summarize': 2,
    });
  });

  it('ends each call, keeps parents, and closes the evaluation last', async () => {
    const { server, weave } = await setUp();
    await publishToWeave(await finishedRun(), { weave, project });
    const records = server.records();
    const ends = new Set(
      records.filter(({ mode }) => mode === 'end').map(({ fields }) => fields['id']),
    );
    for (const { fields } of starts(server)) expect(ends).toContain(fields['id']);
    const byId = new Map(starts(server).map(({ fields }) => [fields['id'], fields]));
    const parents = [...byId.values()].map(({ op_name, parent_id }) => [
      opOf(op_name),
      opOf(byId.get(parent_id)?.['op_name']),
    ]);
    expect(new Set(parents.map(([own, parent]) => `${own} in ${parent}`))).toEqual(
      new Set([
        'Evaluation.evaluate in undefined',
        'Evaluation.predict_and_score in Evaluation.evaluate',
        'Model.predict in Evaluation.predict_and_score',
        'judge.score in Evaluation.predict_and_score',
        'size.score in Evaluation.predict_and_score',
        'Evaluation.summarize in Evaluation.evaluate',
      ]),
    );
    const last = records.at(-1);
    expect(opOf(byId.get(last?.fields['id'])?.['op_name'])).toBe('Evaluation.evaluate');
    expect(last?.fields['output']).toMatchObject({ cells: { cells: 8, scored: 8 } });
  });

  it('sends the same ids again, and nothing where the run is there already', async () => {
    const runDir = await finishedRun();
    const first = await setUp();
    const { arms } = await publishToWeave(runDir, { weave: first.weave, project });
    const second = await setUp();
    await publishToWeave(runDir, { weave: second.weave, project });
    expect(second.server.records()).toEqual(first.server.records());

    const third = await setUp(({ path }, response) => {
      const lines = arms.map(({ callId }) => JSON.stringify({ id: callId, ended_at: 'now' }));
      if (path === '/calls/stream_query') response.end(lines.join('\n'));
    });
    const again = await publishToWeave(runDir, { weave: third.weave, project });
    expect(again.arms.map(({ status }) => status)).toEqual(['present', 'present']);
    expect(third.server.paths()).toEqual(['/calls/stream_query']);
  });

  it('gives a failed cell its error and no score', async () => {
    const { server, weave } = await setUp();
    const runDir = join(temporaryFolder(), 'run');
    const { events: _, ...options } = optionsOf(runDir);
    const down = new LMError('the judge is down', { code: 'invalid-response', model: 'm' });
    const judge = { settings: { model: 'm' }, judge: () => Promise.reject(down) };
    await evaluate({ ...options, judge, maxFailures: 100 });
    await publishToWeave(runDir, { weave, project });
    const ends = server.records().filter(({ mode }) => mode === 'end');
    const scores = ends.map(({ fields }) => Object(fields['output']).scores).filter(Boolean);
    expect(scores.every((each) => Object.keys(each).length === 0)).toBe(true);
    expect(JSON.stringify(ends)).toContain('"failed":8');
  });

  it('says which pictures are gone', async () => {
    const { weave } = await setUp();
    const runDir = await finishedRun();
    rmSync(join(runDir, 'artifacts'), { recursive: true });
    const { warnings, images } = await publishToWeave(runDir, { weave, project });
    expect(images).toBe(0);
    expect(warnings[0]).toMatch(/could not be read/);
  });

  const refusals: [string, number, RegExp][] = [
    ['the key', 401, /refused the key \(401\)/],
    ['a record', 400, /answered 400: no/],
  ];
  it.each(refusals)('rejects where the server refuses %s', async (_what, status, message) => {
    const { weave, server } = await setUp((_, response) =>
      sendJSON(response, { detail: 'no' }, status),
    );
    const error = await publishToWeave(await finishedRun(), { weave, project }).catch((own) => own);
    expect(error).toBeInstanceOf(EvaluationError);
    expect(error).toMatchObject({ code: 'unpublished', message: expect.stringMatching(message) });
    expect(server.requests).toHaveLength(1);
    expect(JSON.stringify(error)).not.toContain(key);
  });

  it('rejects where nobody answers, and ends with the signal', async () => {
    vi.stubEnv('WANDB_API_KEY', key);
    const runDir = await finishedRun();
    const controller = new AbortController();
    const weave = moduleAt(await closedURL());
    const publishing = publishToWeave(runDir, { weave, project, signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    await expect(publishing).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('needs the package, a project with its entity, and a run', async () => {
    const weave = moduleAt('http://127.0.0.1:9');
    const runDir = temporaryFolder();
    const of = (options: object) => publishToWeave(runDir, options as never).catch((own) => own);
    expect(await of({ project })).toMatchObject({ message: /npm install weave/ });
    expect((await of({ weave, project })).code).toBe('unreadable');
    expect((await of({ weave, project, key: 1 })).message).toMatch(/no option `key`/);
    const { weave: there } = await setUp();
    const full = await finishedRun();
    const error = await publishToWeave(full, { weave: there, project: 'frogs' }).catch(
      (own) => own,
    );
    expect(error.message).toMatch(/'entity\/project'/);
  });

  it.skipIf(!hasPeers)(
    'has the ops and objects that the real SDK gives an evaluation',
    async () => {
      const { server } = await setUp();
      vi.stubEnv('WF_TRACE_SERVER_URL', server.url);
      const log = vi.spyOn(console, 'log').mockImplementation(() => {});
      const weave = Object(requirePeer('weave'));
      const client = await weave.init(project);
      const rows = [{ id: 'a', prompt: 'a frog' }];
      const dataset = new weave.Dataset({ name: 'frogs', rows });
      const logger = new weave.EvaluationLogger({
        name: 'frogs-base',
        dataset,
        model: 'model-base',
      });
      const prediction = await logger.logPredictionAsync({ id: 'a' }, 'a frog');
      await prediction.logScore('judge', { score: 1 });
      await prediction.finish();
      await logger.logSummary({ judge: { mean: 1 } });
      await client.waitForBatchProcessing();

      const own = await setUp();
      vi.stubEnv('WF_TRACE_SERVER_URL', own.server.url);
      await publishToWeave(await finishedRun(), { weave, project });
      log.mockRestore();
      const shapes = (of: TraceServer) => ({
        ops: new Set(starts(of).map(({ fields }) => opOf(fields['op_name']))),
        types: new Set(
          objectsOf(of).map(({ val }) => `${Object(val)._type} ${Object(val)._bases}`),
        ),
        inputs: new Set(
          starts(of).map(
            ({ fields }) =>
              `${opOf(fields['op_name'])}: ${Object.keys(Object(fields['inputs'])).sort()}`,
          ),
        ),
      });
      const [theirs, ours] = [shapes(server), shapes(own.server)];
      expect([...theirs.ops].filter((op) => !ours.ops.has(op))).toEqual([]);
      for (const type of ['Dataset', 'Model', 'Evaluation']) {
        const of = (types: ReadonlySet<string>) => [...types].find((each) => each.startsWith(type));
        expect(of(ours.types)).toBe(of(theirs.types));
      }
      for (const op of [
        'Evaluation.evaluate',
        'Evaluation.predict_and_score',
        'Evaluation.summarize',
      ]) {
        const of = (inputs: ReadonlySet<string>) =>
          [...inputs].find((each) => each.startsWith(`${op}:`));
        expect(of(ours.inputs)).toBe(of(theirs.inputs));
      }
    },
  );
});
