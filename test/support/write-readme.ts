import { readFileSync, writeFileSync } from 'node:fs';

import { renderReadme } from './readme.ts';

const file = 'README.md';
writeFileSync(file, await renderReadme(readFileSync(file, 'utf8')));
