import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { renderReadme } from './support/readme.ts';

const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/(?:<!-- (\S+) -->\n)?```(\w+)\n(.*?)```/gs)].map(
  ([, file, language, code]) => ({ file, language, code }),
);

describe('README.md', () => {
  it('shows the examples and the backends as they are; `npm run readme` writes them', async () => {
    expect(await renderReadme(readme)).toBe(readme);
  });

  it('has no code that is not an example', () => {
    const foreign = blocks.filter(({ file, language }) => language === 'ts' && file === undefined);
    expect(foreign).toEqual([]);
  });

  it('shows every example', () => {
    const files = readdirSync('examples').filter((name) => name.endsWith('.ts'));
    const shown = blocks.flatMap(({ file }) => (file === undefined ? [] : [file]));
    expect(files.map((name) => `examples/${name}`).sort()).toEqual([...new Set(shown)].sort());
  });

  it('names only images and files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? '');
    for (const path of links) expect(readFileSync(path).length).toBeGreaterThan(0);
    expect(links.length).toBeGreaterThan(0);
  });

  it('shows a backend of under 30 lines', () => {
    const lines = readFileSync('examples/custom-backend.ts', 'utf8').trim().split('\n');
    expect(lines.length).toBeLessThan(30);
  });
});
