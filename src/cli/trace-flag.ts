import { ConfigurationError } from '../errors.ts';
import { isRecord } from '../internal/is-record.ts';
import type { Tracer } from '../tracer.ts';
import { createConsoleTracer } from '../tracers/console.ts';
import { createWeaveTracer } from '../tracers/weave.ts';
import type { CommandIO } from './command-io.ts';
import { missing, optionalPackage } from './optional-package.ts';
import type { Reporter } from './reporter.ts';
import { printable } from './terminal.ts';

/** Where `--trace` sends what happens. */
export const traceTargets = ['console', 'otlp', 'weave'] as const;
export type TraceTarget = (typeof traceTargets)[number];

/** One set of versions that fit together, as of November 2026. */
const openTelemetryPackages =
  '@opentelemetry/api@1.9 @opentelemetry/sdk-trace-node@2 @opentelemetry/exporter-trace-otlp-proto@0.223';

/** @throws ConfigurationError where a package, a key or a project is missing. */
export async function makeTracer(
  target: TraceTarget | undefined,
  recordContent: boolean,
  io: CommandIO,
  reporter: Reporter,
): Promise<Tracer | undefined> {
  switch (target) {
    case 'console':
      return createConsoleTracer({
        recordContent,
        color: io.stderr.isTTY === true && (io.env['NO_COLOR'] ?? '') === '',
        write: (text) => reporter.notice(text),
      });
    case 'weave':
      return createWeaveTracer({
        project: projectOf(io),
        apiKey: io.env['WANDB_API_KEY'],
        baseURL: io.env['WF_TRACE_SERVER_URL'],
        recordContent,
        onWarning: (message) => reporter.notice(printable(message)),
      });
    case 'otlp':
      return openTelemetryTracer(recordContent, io, reporter);
    default:
      return undefined;
  }
}

/** @throws ConfigurationError */
export function projectOf({ env }: CommandIO): string {
  const project = env['WEAVE_PROJECT'];
  if (project !== undefined && /^[^/\s]+\/[^/\s]+$/.test(project)) return project;
  throw new ConfigurationError(
    'Weave needs a project: set WEAVE_PROJECT to entity/project, such as my-team/frogs.',
  );
}

/** Where to and with what headers, the exporter reads from the usual OTEL_ variables. */
async function openTelemetryTracer(
  recordContent: boolean,
  { cwd }: CommandIO,
  reporter: Reporter,
): Promise<Tracer> {
  const load = async (name: string) => {
    const loaded = await optionalPackage(name, cwd, '--trace otlp', openTelemetryPackages);
    return (className: string, ...args: readonly unknown[]) => construct(loaded, className, args);
  };
  const sdk = await load('@opentelemetry/sdk-trace-node');
  const otlp = await load('@opentelemetry/exporter-trace-otlp-proto');
  const processor = sdk('BatchSpanProcessor', otlp('OTLPTraceExporter'));
  const provider = sdk('NodeTracerProvider', { spanProcessors: [processor] });
  if ('register' in provider && typeof provider.register === 'function') provider.register();
  const { createOpenTelemetryTracer } = await import('../tracers/open-telemetry.ts').catch(() => {
    throw missing('@opentelemetry/api', '--trace otlp', openTelemetryPackages);
  });
  return createOpenTelemetryTracer({
    recordContent,
    onWarning: (message) =>
      reporter.notice(`${message} OTEL_EXPORTER_OTLP_ENDPOINT is that address.`),
  });
}

function construct(loaded: unknown, className: string, args: readonly unknown[]): object {
  const found = isRecord(loaded) ? loaded[className] : undefined;
  if (typeof found !== 'function') {
    throw new ConfigurationError(
      `--trace otlp needs other versions of OpenTelemetry: ${className} is missing. Install them: ` +
        `npm install ${openTelemetryPackages}`,
    );
  }
  const made: unknown = Reflect.construct(found, args);
  return Object(made);
}
