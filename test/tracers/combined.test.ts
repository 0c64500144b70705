import { describe, expect, it, vi } from 'vitest';
import { span } from '../../src/internal/span.ts';
import type { Span, Tracer } from '../../src/tracer.ts';
import { combineTracers } from '../../src/tracers/combined.ts';

const step = { name: 'step', kind: 'chain', inputs: () => 'the prompt' } as const;

function sink(options: Tracer = {}) {
  const ended: Span[] = [];
  const tracer: Tracer = { end: (record) => void ended.push(record), ...options };
  return { tracer, ended };
}

describe('combined tracers', () => {
  it('are all told, each with the content that it records', async () => {
    const [plain, full] = [sink(), sink({ recordContent: true })];
    await span(combineTracers(plain.tracer, full.tracer), step, async () => 1);
    expect(plain.ended).toMatchObject([{ name: 'step', inputs: undefined }]);
    expect(full.ended).toMatchObject([{ name: 'step', inputs: 'the prompt' }]);
    expect(full.ended[0]?.id).toBe(plain.ended[0]?.id);
  });

  it('do not disturb each other', async () => {
    const emit = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const broken = sink({
      end() {
        throw new Error('broken');
      },
    });
    const whole = sink();
    const tracer = combineTracers(broken.tracer, whole.tracer);
    expect(await span(tracer, step, async () => 7)).toBe(7);
    expect(await span(tracer, step, async () => 7)).toBe(7);
    expect(whole.ended).toHaveLength(2);
    expect(emit).toHaveBeenCalledTimes(1);
    emit.mockRestore();
  });

  it('are nested where they have a context of their own', async () => {
    const order: string[] = [];
    const named = (name: string): Tracer => ({
      run(_span, fn) {
        order.push(`into ${name}`);
        return fn();
      },
    });
    const tracer = combineTracers(named('a'), {}, named('b'));
    await span(tracer, step, async () => order.push('work'));
    expect(order).toEqual(['into a', 'into b', 'work']);
  });

  it('apply the redaction of all', async () => {
    const full = sink({ recordContent: true });
    const hiding = sink({ redact: (text) => text.replace('prompt', '…') });
    await span(combineTracers(full.tracer, hiding.tracer), step, async () => 1);
    expect(full.ended[0]?.inputs).toBe('the …');
  });

  it('are tracers', () => {
    for (const wrong of [undefined, null, 'console']) {
      expect(() => Reflect.apply(combineTracers, undefined, [{}, wrong])).toThrow(
        'combineTracers takes tracers, such as createConsoleTracer(); number 2 is none.',
      );
    }
  });

  it('flush all, also where one fails', async () => {
    let flushed = 0;
    const flush = async () => {
      flushed += 1;
    };
    await combineTracers({ flush: () => Promise.reject(new Error('no')) }, { flush }).flush?.();
    expect(flushed).toBe(1);
  });
});
