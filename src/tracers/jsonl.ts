import { appendFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checkOptions } from '../internal/check-options.ts';
import { checkText } from '../internal/check-values.ts';
import { makeFolder } from '../internal/make-folder.ts';
import { type TracerOptions, tracerBase } from '../internal/tracer-options.ts';
import { warn } from '../internal/warn-once.ts';
import { within } from '../internal/within.ts';
import type { Tracer } from '../tracer.ts';

/** Options of {@link createJSONLTracer}. */
export interface JSONLTracerOptions extends TracerOptions {
  /** The file; made with its folders where it is not there, else appended to. */
  readonly path: string;
  /** Is told once, where the file cannot be written. @default process.emitWarning */
  readonly onWarning?: ((message: string) => void) | undefined;
}

const mostWaiting = 10_000;
const longestFlushMs = 5000;

/**
 * Writes each step as one line of JSON when it ends: the fields of `Span`. Written in the background;
 * a program that ends by itself, without `process.exit`, loses none.
 *
 * @throws ConfigurationError for an unknown option, and without a path.
 */
export function createJSONLTracer(options: JSONLTracerOptions): Tracer {
  checkOptions('createJSONLTracer', options, ['path', 'onWarning', 'recordContent', 'redact']);
  const { path, onWarning = warn } = options;
  checkText('path', path);
  let lines: string[] = [];
  let writing: Promise<void> | undefined;
  let isOff = false;
  const giveUp = (why: string) => {
    if (!isOff) onWarning(`The trace ${path} is not written any further: ${why}`);
    isOff = true;
    lines = [];
  };
  const write = async () => {
    try {
      await makeFolder(dirname(path));
      while (lines.length > 0) {
        const text = lines.join('');
        lines = [];
        await appendFile(path, text);
      }
    } catch (error) {
      giveUp(error instanceof Error ? error.message : String(error));
    } finally {
      writing = undefined;
    }
  };
  return {
    ...tracerBase(options),
    end(span) {
      if (isOff) return;
      if (lines.length >= mostWaiting) {
        giveUp('steps came faster than the disk took them.');
        return;
      }
      lines.push(`${JSON.stringify(span)}\n`);
      writing ??= write();
    },
    async flush() {
      if (writing !== undefined) await within(longestFlushMs, writing);
    },
  };
}
