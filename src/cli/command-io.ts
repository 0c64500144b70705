/** Where a command writes: a process stream, or a collector in a test. */
export interface CommandOutput {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Everything a command touches besides files and servers. */
export interface CommandIO {
  /** Results alone. */
  readonly stdout: CommandOutput;
  /** Notices, progress and errors. */
  readonly stderr: CommandOutput;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Paths on the command line are relative to it. */
  readonly cwd: string;
  /** Ends the command: what is finished is still written. */
  readonly signal: AbortSignal;
  /** The folder that holds `cli` and `backends`: `src/`, or `dist/` of the package. */
  readonly home: URL;
}
