import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { span } from '../../src/internal/span.ts';
import { createJSONLTracer } from '../../src/tracers/jsonl.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'prompt-upsampler-jsonl-'));
const step = { name: 'step', kind: 'chain' } as const;

describe('the JSON lines tracer', () => {
  it('writes a line for each step, with its parent, into folders that it makes', async () => {
    const path = join(folder(), 'a', 'b', 'trace.jsonl');
    const tracer = createJSONLTracer({ path, recordContent: true });
    await span(tracer, step, () =>
      span(tracer, { ...step, name: 'inner' }, async (recorder) => recorder.output('x\ny')),
    );
    await tracer.flush?.();
    const text = readFileSync(path, 'utf8');
    const [inner, outer, ...others] = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(others).toEqual([]);
    expect(inner).toMatchObject({ name: 'inner', parentId: outer.id, output: 'x\ny' });
    expect(outer).toMatchObject({ name: 'step', kind: 'chain', traceId: inner.traceId });
  });

  it('appends to what is there', async () => {
    const path = join(folder(), 'trace.jsonl');
    writeFileSync(path, '{"name":"earlier"}\n');
    const tracer = createJSONLTracer({ path });
    await Promise.all(Array.from({ length: 50 }, () => span(tracer, step, async () => 1)));
    await tracer.flush?.();
    expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(51);
  });

  it('warns once where the file cannot be written, and hurts nobody', async () => {
    const warnings: string[] = [];
    const path = join(folder(), 'file', 'trace.jsonl');
    writeFileSync(join(path, '..'), 'no folder');
    const tracer = createJSONLTracer({ path, onWarning: (message) => warnings.push(message) });
    for (let round = 0; round < 3; round += 1) {
      expect(await span(tracer, step, async () => 7)).toBe(7);
      await tracer.flush?.();
    }
    expect(warnings).toEqual([expect.stringContaining('is not written any further')]);
  });

  it.runIf(existsSync('/proc'))(
    'warns at once where there can be no folders',
    async () => {
      const warnings: string[] = [];
      const tracer = createJSONLTracer({
        path: '/proc/x/trace.jsonl',
        onWarning: (message) => warnings.push(message),
      });
      await span(tracer, step, async () => 7);
      await tracer.flush?.();
      expect(warnings).toEqual([expect.stringContaining("mkdir '/proc/x'")]);
    },
    4000,
  );

  it('needs a path', () => {
    expect(() => createJSONLTracer({ path: ' ' })).toThrow(/`path`/);
  });
});
