const warned = new WeakSet<object>();

/** Says something once for each `owner`, without touching the program's output or exit code. */
export function warnOnce(owner: object, message: string): void {
  if (warned.has(owner)) return;
  warned.add(owner);
  warn(message);
}

/** Node's own way to warn, which a program can listen to and its user can silence. */
export function warn(message: string): void {
  const { process } = globalThis;
  if (typeof process?.emitWarning === 'function') {
    process.emitWarning(message, { type: 'PromptUpsamplerWarning' });
  } else console.warn(message);
}
