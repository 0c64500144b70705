import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../../src/internal/make-folder.ts';

function place(): string {
  const path = mkdtempSync(join(tmpdir(), 'make-folder-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

describe('making a folder', () => {
  test('makes those above it, for several who ask at once, and leaves alone what is there', async () => {
    const folder = place();
    const path = join(folder, 'a', 'b', 'c');
    await Promise.all(Array.from({ length: 20 }, () => makeFolder(path)));
    writeFileSync(join(path, 'kept'), '');
    await makeFolder(path);
    await makeFolder(join(path, '..'));
    expect(statSync(join(path, 'kept')).isFile()).toBe(true);
  });

  test('rejects with the error of the file system where a file is in the way', async () => {
    const file = join(place(), 'file');
    writeFileSync(file, '');
    await expect(makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(join(file, 'a', 'b'))).rejects.toMatchObject({ code: 'EEXIST' });
  });

  test.runIf(existsSync('/proc'))(
    'rejects at once where there can be no folders',
    async () => {
      for (const path of ['/proc/x', '/proc/x/y/z']) {
        await expect(makeFolder(path)).rejects.toThrow("mkdir '/proc/x'");
      }
    },
    5000,
  );
});
