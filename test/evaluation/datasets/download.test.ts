import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AbortedError, DatasetError } from '../../../src/errors.ts';
import { loadPromptFile } from '../../../src/evaluation/datasets/prompt-file.ts';
import { createMemoryStore } from '../../../src/stores/memory.ts';
import { speedUpTimers } from '../../support/fast-timers.ts';
import { closedURL, type LocalServer, startServer } from '../../support/http-server.ts';

let server: LocalServer;
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pu-cache-'));
  vi.stubEnv('XDG_CACHE_HOME', folder);
  server = await startServer(({ path }, response) => {
    if (path === '/moved.txt') return void response.writeHead(302, { location: '/a.txt' }).end();
    if (path === '/loop.txt') return void response.writeHead(302, { location: '/loop.txt' }).end();
    if (path === '/lost.txt') return void response.writeHead(302).end();
    if (path === '/file.txt') {
      return void response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    }
    if (path === '/gone.txt') return void response.writeHead(404).end('<html><title>No</title>');
    if (path === '/busy.txt' && server.requests.length < 3)
      return void response.writeHead(503).end();
    if (path === '/slow.txt') return;
    response.end('a fox\n');
  });
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});
const load = (path: string, options = {}) => loadPromptFile(server.url + path, options);

describe('a download', () => {
  test('is kept, and taken from there the next time', async () => {
    const first = await load('/a.txt');
    expect(first.prompts).toEqual([{ id: '1', prompt: 'a fox' }]);
    expect(await load('/a.txt')).toEqual(first);
    expect(server.requests).toHaveLength(1);
    await load('/a.txt?version=2');
    expect(server.requests).toHaveLength(2);
  });

  test('is fetched anew where the kept file was damaged', async () => {
    await load('/a.txt');
    const kept = join(folder, 'prompt-upsampler', 'datasets');
    const [entry = ''] = await readdir(kept);
    await writeFile(join(kept, entry), 'a cat\n');
    expect((await load('/a.txt')).prompts).toEqual([{ id: '1', prompt: 'a fox' }]);
    expect(server.requests).toHaveLength(2);
  });

  test('goes to a store of the caller, or nowhere', async () => {
    const cache = createMemoryStore();
    await load('/a.txt', { cache });
    await load('/a.txt', { cache });
    expect(server.requests).toHaveLength(1);
    await load('/a.txt', { cache: false });
    expect(server.requests).toHaveLength(2);
    expect(await readdir(folder)).toEqual([]);
  });

  test('succeeds where nothing can be kept', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    vi.stubEnv('XDG_CACHE_HOME', file);
    expect((await load('/a.txt')).prompts).toHaveLength(1);
  });

  test('follows a redirection, but neither for ever nor to files', async () => {
    expect((await load('/moved.txt')).prompts).toHaveLength(1);
    await expect(load('/loop.txt')).rejects.toThrow(/redirects more than 5 times/);
    await expect(load('/lost.txt')).rejects.toThrow(/an address that is none/);
    await expect(load('/file.txt')).rejects.toThrow(/not as safe/);
  });

  test('that is refused is an error, and is not kept', async () => {
    const loading = load('/gone.txt?token=s3cret');
    await expect(loading).rejects.toThrow(DatasetError);
    await expect(loading).rejects.toThrow(/gone\.txt cannot be downloaded: the server answers 404/);
    await expect(loading).rejects.not.toThrow(/s3cret/);
    expect(await readdir(folder)).toEqual([]);
  });

  test('is tried again where the server is busy', async () => {
    speedUpTimers(100);
    expect((await load('/busy.txt')).prompts).toHaveLength(1);
    expect(server.requests).toHaveLength(3);
  });

  test('from a dead or a silent server is an error', async () => {
    speedUpTimers(100);
    const dead = await closedURL();
    await expect(loadPromptFile(`${dead}/a.txt`)).rejects.toThrow(
      /cannot be downloaded: .*REFUSED/,
    );
    await expect(load('/slow.txt', { timeoutMs: 30 })).rejects.toThrow(/within 30 ms/);
  });

  test('can be given up', async () => {
    const controller = new AbortController();
    const loading = load('/slow.txt', { signal: controller.signal });
    await vi.waitUntil(() => server.requests.length > 0);
    controller.abort();
    await expect(loading).rejects.toThrow(AbortedError);
  });
});
