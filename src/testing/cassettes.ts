/** Real replies of a language model on file, for tests that run without it. Node, Bun or Deno. */
import { ConfigurationError } from '../errors.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkChoice, checkText } from '../internal/check-values.ts';
import type { LM } from '../lm.ts';
import { CassetteFile } from './cassettes/cassette-file.ts';
import { Player } from './cassettes/player.ts';
import { Recorder } from './cassettes/recorder.ts';

export interface RecordReplayOptions {
  /** The cassette, one for each LM. Made by recording, folders included. */
  readonly path: string | URL;
  /**
   * `record` asks the LM and replaces the cassette; `replay` asks the cassette alone; `auto` replays
   * where there is one and records otherwise, though never where the environment has `CI` set.
   * @default 'auto'
   */
  readonly mode?: 'auto' | 'record' | 'replay' | undefined;
}

export interface CassetteLM extends Required<LM> {
  /** What is being done. */
  readonly mode: 'record' | 'replay';
  /** @throws ConfigurationError where replies were recorded that nobody asked for. */
  assertAllUsed(): void;
}

/**
 * An LM that records its replies in a file, and later gives the same replies without a model, key
 * or network. Pass a function where making the LM takes a key: it is called only to record.
 *
 * Replay is strict. A request that was not recorded rejects with an `LMError` that shows the nearest
 * one; equal requests are answered in the order they were recorded. Errors are recorded too. In the
 * file are requests and replies, images by their hash: no key, header or address.
 *
 * @example
 * const lm = recordReplay(() => createOpenAILM({ model: 'gpt-4o' }), { path: 'test/frog.json' });
 * afterAll(() => lm.assertAllUsed());
 *
 * @throws ConfigurationError where there is nothing to replay, or a file that is no cassette.
 */
export function recordReplay(lm: LM | (() => LM), options: RecordReplayOptions): CassetteLM {
  checkOptions('recordReplay', options, ['path', 'mode']);
  if (!(options.path instanceof URL)) checkText('path', options.path);
  checkChoice('mode', options.mode, ['auto', 'record', 'replay']);
  const file = new CassetteFile(options.path);
  const { mode = 'auto' } = options;
  if (mode === 'record' || (mode === 'auto' && !file.exists && !isCI())) {
    return new Recorder(typeof lm === 'function' ? lm() : lm, file);
  }
  if (!file.exists) {
    throw new ConfigurationError(
      `There is no cassette at ${file.path} to replay. Record it where the model can be reached, ` +
        "with mode: 'record' or on a machine without CI in its environment, and commit the file.",
    );
  }
  const player = new Player(file);
  if (typeof lm !== 'function' && lm.model !== player.model) {
    throw new ConfigurationError(
      `The cassette ${file.path} was recorded with ${player.model}, and the LM is ${lm.model}. ` +
        "Record it again with mode: 'record'.",
    );
  }
  return player;
}

function isCI(): boolean {
  const value = globalThis.process?.env?.['CI'] ?? '';
  return !['', '0', 'false'].includes(value.toLowerCase());
}
