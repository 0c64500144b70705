import { checkOptions } from '../internal/check-options.ts';
import { type TracerOptions, tracerBase } from '../internal/tracer-options.ts';
import { warn } from '../internal/warn-once.ts';
import { type WeaveClient, weaveServer } from '../internal/weave-server.ts';
import type { Tracer } from '../tracer.ts';
import { CallRecords } from './weave/call-records.ts';
import { WeaveSender } from './weave/sender.ts';

export type { WeaveClient };

/** Options of {@link createWeaveTracer}. */
export interface WeaveTracerOptions extends TracerOptions {
  /** `entity/project`. Not needed with a `client`. */
  readonly project?: string | undefined;
  /**
   * What `weave.init` gave: its project and credentials are used, and calls made inside an op of your
   * own are shown inside it. Without it no `weave` package is needed.
   */
  readonly client?: WeaveClient | undefined;
  /** @default the environment's `WANDB_API_KEY`, else the client's own */
  readonly apiKey?: string | undefined;
  /** @default the environment's `WF_TRACE_SERVER_URL` or `WANDB_BASE_URL`, else W&B's own */
  readonly baseURL?: string | undefined;
  /** Is told once, where traces cannot be sent. @default process.emitWarning */
  readonly onWarning?: ((message: string) => void) | undefined;
}

/**
 * Shows each step in W&B Weave while it runs. With `recordContent` also prompts, replies, verdicts and
 * images, each uploaded once.
 *
 * Records go to the trace server in batches, in the background, past the queue of the SDK: that queue
 * ends the process after eleven failed batches, prints every retry, and writes a file. Here a server
 * that is down, slow or refuses costs one warning and the trace. Call `flush` before the program
 * ends; it takes 5 seconds at the most.
 *
 * @throws ConfigurationError for an unknown option, and without a project or a key.
 */
export function createWeaveTracer(options: WeaveTracerOptions): Tracer {
  checkOptions('createWeaveTracer', options, [
    'project',
    'client',
    'apiKey',
    'baseURL',
    'onWarning',
    'recordContent',
    'redact',
  ]);
  const server = weaveServer('createWeaveTracer', options);
  const records = new CallRecords(server.project, options.client);
  const sender = new WeaveSender(server, options.onWarning ?? warn);
  return {
    ...tracerBase(options, options.apiKey === undefined ? [] : [options.apiKey]),
    start(span) {
      sender.record(records.start(span));
    },
    end(span) {
      sender.record(records.end(span));
      if (records.open === 0) sender.idle();
    },
    image({ sha256, mediaType }, { bytes }) {
      sender.upload(sha256, bytes, mediaType);
    },
    flush: () => sender.flush(),
  };
}
