import type { Tracer } from '../tracer.ts';

/** What every tracer of this library can be told. */
export interface TracerOptions {
  /** Whether prompts, replies and verdicts are part of the trace. @default false */
  readonly recordContent?: boolean | undefined;
  /**
   * Changes each text before it is traced, after secrets were taken out. `key` is the property that
   * holds it, such as `basePrompt`, `text` or `error`.
   */
  readonly redact?: ((text: string, key: string) => string) | undefined;
}

const secretName = /key|token|secret|password|credential/i;
/** Shorter values are words (`none`, `true`), and blanking those would garble traces. */
const shortestSecret = 8;

/** The part of a tracer that these options make. Secrets of the environment are taken out by value. */
export function tracerBase(
  { recordContent = false, redact }: TracerOptions,
  secrets: readonly string[] = [],
): Pick<Tracer, 'recordContent' | 'redact'> {
  const known = [...environmentSecrets(), ...secrets].sort((a, b) => b.length - a.length);
  return {
    recordContent,
    redact(text, key) {
      let clean = text;
      for (const secret of known) clean = clean.replaceAll(secret, '[secret]');
      return redact === undefined ? clean : redact(clean, key);
    },
  };
}

function environmentSecrets(): readonly string[] {
  const { env } = globalThis.process ?? {};
  return Object.entries(env ?? {}).flatMap(([name, value = '']) =>
    secretName.test(name) && value.length >= shortestSecret ? [value] : [],
  );
}
