import type { Redact } from '../internal/redact.ts';
import type { Tracer } from '../tracer.ts';
import type { BackendModule } from './backend-modules.ts';
import type { CommandIO } from './command-io.ts';
import type { Reporter } from './reporter.ts';
import type { Settings } from './settings.ts';

/** What every command is given. */
export interface CommandContext {
  readonly io: CommandIO;
  readonly settings: Settings;
  /** What follows the command word. */
  readonly words: readonly string[];
  /** The flags as they were written, those of the backend among them. */
  readonly values: ReadonlyMap<string, string>;
  /** The image backend that was named. */
  readonly backend: BackendModule | undefined;
  readonly version: string;
  readonly reporter: Reporter;
  /** Is told of every step, where `--trace` asks for that. */
  readonly tracer: Tracer | undefined;
  /** Takes keys and passwords out of a text. */
  readonly redact: Redact;
  /** A text on stdout. */
  print(text: string): void;
  /** The one document on stdout. */
  printJSON(value: object): void;
  /** An error that does not end the command, on stderr. */
  showError(error: unknown): void;
  /** Says how a key that lies idle would be used. */
  hint(): void;
}
