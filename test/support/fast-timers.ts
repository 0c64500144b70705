import { onTestFinished, vi } from 'vitest';

/**
 * Lets timers of the code under test run `factor` times faster until the test ends, so that its
 * pauses can be tested as they are. Gives the delays that were asked for, in milliseconds.
 */
export function speedUpTimers(factor: number): readonly number[] {
  const delays: number[] = [];
  const real = globalThis.setTimeout;
  const spy = vi.spyOn(globalThis, 'setTimeout').mockImplementation((run, delay = 0, ...rest) => {
    // The runtime's own timers pass arguments; those keep their pace.
    if (rest.length > 0) return real(run, delay, ...rest);
    delays.push(delay);
    return real(run, delay / factor);
  });
  onTestFinished(() => spy.mockRestore());
  return delays;
}
