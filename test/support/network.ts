import { beforeAll } from 'vitest';

/** Tests talk to servers of their own on this machine and to nothing else. */
beforeAll(() => {
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const host = url.hostname;
    if (host === '127.0.0.1' || host === 'localhost' || host === '[::1]') return real(input, init);
    if (host.endsWith('.invalid')) return real(input, init);
    throw new Error(`A test tried to reach ${url.origin}. Start a local server for it instead.`);
  };
});
