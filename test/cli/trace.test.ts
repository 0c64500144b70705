import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { optionsOf } from '../evaluation/support.ts';
import { closedURL, startServer } from '../support/http-server.ts';
import { hasPeers, peersManifest } from '../support/peers.ts';
import { startTraceServer } from '../support/weave-server.ts';
import { emptyFolder, run } from './support.ts';

const upsample = ['upsample', 'a frog dressed as a knight', '--seed', '1'];
const wandb = { WANDB_API_KEY: 'wandb-key-0123456789', WEAVE_PROJECT: 'team/frogs' };

describe('--trace', () => {
  it('console prints the tree on stderr and leaves stdout as it was', async () => {
    const plain = await run(upsample);
    const traced = await run([...upsample, '--trace', 'console']);
    expect(traced).toMatchObject({ code: 0, stdout: plain.stdout });
    expect(traced.stderr).toMatch(/upsample {2}\d+ ms.*\n└─ predict upsample/);
    expect(traced.stderr).not.toContain('in: ');
    const full = await run([...upsample, '--trace=console', '--trace-content']);
    expect(full.stderr).toContain('in: {"basePrompt":"a frog dressed as a knight"}');
  });

  it('weave sends the steps, and none of them costs the result when nobody is there', async () => {
    const server = await startTraceServer();
    onTestFinished(() => server.close());
    const env = { ...wandb, WF_TRACE_SERVER_URL: server.url };
    const traced = await run([...upsample, '--trace', 'weave'], { env });
    const names = server.records().flatMap(({ fields }) => fields['display_name'] ?? []);
    expect(names).toEqual(['upsample', 'predict upsample', 'chat embedded']);

    const down = { ...wandb, WF_TRACE_SERVER_URL: await closedURL() };
    const untraced = await run([...upsample, '--trace', 'weave'], { env: down });
    expect(untraced).toMatchObject({ code: 0, stdout: traced.stdout });
    expect(untraced.stderr.match(/Tracing to Weave/g)).toHaveLength(1);
  });

  it('otlp sends the steps to a collector', async () => {
    const server = await startServer((_, response) => void response.end());
    onTestFinished(() => server.close());
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', server.url);
    const { code } = await run([...upsample, '--trace', 'otlp']);
    expect(code).toBe(0);
    expect(server.requests.map(({ path }) => path)).toEqual(['/v1/traces']);
    expect(server.requests[0]?.body).toContain('invoke_workflow upsample');
  });

  it.each([404, 400])('otlp says that a collector answered %i', async (status) => {
    const server = await startServer((_, response) => void response.writeHead(status).end());
    onTestFinished(() => server.close());
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', server.url);
    const { code, stderr } = await run([...upsample, '--trace', 'otlp']);
    expect(code).toBe(0);
    expect(stderr).toContain("The trace did not reach OpenTelemetry's collector: ");
    expect(stderr).toContain('OTEL_EXPORTER_OTLP_ENDPOINT is that address.');
  });

  const refusals: [string, readonly string[], object, RegExp][] = [
    ['an unknown target', ['--trace', 'jaeger'], {}, /--trace must be console, otlp or weave/],
    ['content without a target', ['--trace-content'], {}, /--trace-content belongs to --trace/],
    ['Weave without a project', ['--trace', 'weave'], {}, /set WEAVE_PROJECT to entity\/project/],
    ['Weave without a key', ['--trace', 'weave'], { WEAVE_PROJECT: 'a/b' }, /Set WANDB_API_KEY/],
  ];
  it.each(refusals)('refuses %s before anything is done', async (_what, flags, env, message) => {
    vi.stubEnv('WANDB_API_KEY', '');
    const { code, stdout, stderr } = await run([...upsample, ...flags], { env: { ...env } });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

describe('publish weave', () => {
  async function finishedRun(): Promise<string> {
    const runDir = join(emptyFolder(), 'run');
    const { events: _, ...options } = optionsOf(runDir);
    await evaluate(options);
    return runDir;
  }

  it('says how to install the package where it is missing', async () => {
    const runDir = await finishedRun();
    const { code, stderr } = await run(['publish', 'weave', runDir], { env: wandb });
    expect(code).toBe(2);
    expect(stderr).toContain(
      'publish weave needs the package weave. Install it: npm install weave',
    );
  });

  it('says what it takes', async () => {
    const { code, stderr } = await run(['publish', 'somewhere', 'x'], { env: wandb });
    expect(code).toBe(2);
    expect(stderr).toContain('publish weave <run>');
  });

  it.skipIf(!hasPeers)(
    'publishes with the real package, and stdout holds the result alone',
    async () => {
      const server = await startTraceServer();
      onTestFinished(() => server.close());
      vi.stubEnv('WF_TRACE_SERVER_URL', server.url);
      vi.stubEnv('WANDB_API_KEY', '0123456789abcdef0123456789abcdef01234567');
      const cwd = fileURLToPath(new URL('.', peersManifest));
      const runDir = await finishedRun();
      const { code, stdout, stderr } = await run(['publish', 'weave', runDir, '--json'], {
        env: wandb,
        cwd,
      });
      expect(code, stderr).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        project: 'team/frogs',
        arms: [
          { arm: 'base', status: 'published' },
          { arm: 'upsampled', status: 'published' },
        ],
      });
      expect(server.paths()).toContain('/call/upsert_batch');
    },
  );
});
