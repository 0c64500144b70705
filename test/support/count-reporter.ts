import type { Reporter, TestModule } from 'vitest/node';

/** Prints one closing line that any script can read: `12 passed, 0 failed, 1 skipped`. */
class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    console.log(`${count.passed} passed, ${count.failed + count.pending} failed${skipped}`);
  }
}

export default CountReporter;
