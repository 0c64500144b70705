import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { emptyFolder, run, serve } from './support.ts';

const base = 'two red cats on a blue sofa';
const rows = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

function fileOf(text: string): string {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'prompts.txt'), text);
  return cwd;
}

describe('upsample --explain', () => {
  it('shows what became of each part, the words added and the tokens', async () => {
    const { code, stdout } = await run(['upsample', base, '--explain', '--negative', 'stock']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Base prompt\n {2}two red cats on a blue sofa\n/);
    expect(stdout).toContain('Prompt for sdxl (upsampled)');
    expect(stdout).toMatch(/✓ count +two (red )?cats +kept/);
    expect(stdout).toMatch(/Negative prompt\n {2}blurry/);
    expect(stdout).toMatch(/\d+ words, \d+ of them added/);
    expect(stdout).toMatch(/\[#+\.+\] \d+ of 77 tokens \(estimate\)/);
    expect(stdout.split('\n').every((line) => line.length <= 88)).toBe(true);
  });

  it('dims the words of the base prompt on a terminal, within its columns', async () => {
    const { stdout } = await run(['upsample', base, '--explain', '--seed=1'], { isTTY: true });
    expect(stdout).toContain('\u001b[2mtwo red cats on a blue sofa');
    expect(stdout).not.toContain('\ufffd');
    const [, rewrite = ''] = /Prompt for sdxl.*\n([\s\S]*?)\n\n/.exec(stdout) ?? [];
    const plain = rewrite.replaceAll('\u001b[2m', '').replaceAll('\u001b[0m', '').split('\n');
    expect(plain.length).toBeGreaterThan(1);
    for (const [index, line] of plain.slice(0, -1).entries()) {
      const [next = ''] = plain[index + 1]?.trim().split(' ') ?? [];
      expect(line.length).toBeLessThanOrEqual(80);
      expect(`${line} ${next}`.length).toBeGreaterThan(80);
    }
  });

  it('says where nothing was checked, and steers no terminal', async () => {
    const off = await run(['upsample', base, '--explain', '--fidelity', 'off']);
    expect(off.stdout).toContain('Not checked.');
    const skipped = await run(['upsample', `${base}\u001b[31m`, '--explain', '--mode=never'], {
      isTTY: true,
    });
    expect(skipped.code).toBe(0);
    expect(skipped.stdout).toContain("It is the prompt. `mode` is 'never'.");
    expect(skipped.stdout).not.toContain('\u001b[31m');
  });
});

describe('upsample with flags', () => {
  it('writes for another family, in a style, so many variants', async () => {
    const { stdout, stderr } = await run([
      'upsample',
      'a cat',
      '--family=flux1',
      '--style=watercolor',
      '--variants=3',
      '--negative=stock',
    ]);
    const lines = stdout.trim().split('\n');
    expect(new Set(lines).size).toBe(3);
    for (const line of lines) expect(line).toMatch(/loose watercolor on rough paper/i);
    expect(stderr).toContain('FLUX.1 ignores negative prompts');
    expect(stderr).toContain('of 512 tokens');
  });

  it('has a negative prompt written, or takes a text, be it empty', async () => {
    const json = async (...flags: string[]) =>
      JSON.parse((await run(['upsample', 'a cat', '--json', ...flags])).stdout);
    expect((await json('--negative=generate')).negativePrompt).toContain('watermark');
    expect((await json('--negative-prompt=')).negativePrompt).toBe('');
    expect(await json()).not.toHaveProperty('negativePrompt');
    expect(await json('--strategy=bestOf')).toMatchObject({
      status: 'upsampled',
      fidelity: { preserved: true },
      tokens: { window: 77 },
      family: 'sdxl',
    });
  });

  it.each([
    [['--family=sdxxl', base], '--family must be sdxl, sdxl-turbo, '],
    [['--style=aquarelle', base], 'or a description of several words, not "aquarelle"'],
    [['--fidelity=high', base], '--fidelity must be off, report, repair or strict'],
    [['--variants=0', base], '--variants must be'],
    [['--negative=stock', '--negative-prompt=fog', base], 'Give either --negative or'],
    [['--explain', '--json', base], 'leave one of them out'],
    [['--explain', '--variants=2', base], '--explain shows one rewrite; leave out --variants'],
    [['--done=x', base], '--done belongs to --file'],
    [['--file=prompts.txt', base], 'Give either a prompt or --file'],
    [['--file=-'], '--file takes a file; standard input is /dev/stdin.'],
    [['--file=prompts.txt'], 'The file of --file cannot be read'],
    [['--file=prompts.txt', '--json'], 'leave out --json'],
  ])('refuses %j', async (flags, message) => {
    const { code, stdout, stderr } = await run(['upsample', ...flags]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    if (!flags.includes('--json')) expect(stdout).toBe('');
  });
});

describe('upsample --file', () => {
  it('writes a line of JSON for each prompt, and progress on stderr', async () => {
    const cwd = fileOf('\ufeffa frog\r\n\r\n  \r\na "Open Late" sign\r\n');
    const { code, stdout, stderr } = await run(['upsample', '--file=prompts.txt'], { cwd });
    expect(code).toBe(0);
    const found = rows(stdout).sort((a, b) => Number(a['line']) - Number(b['line']));
    expect(found).toMatchObject([
      { line: 1, basePrompt: 'a frog', status: 'upsampled', claim: 'demonstration: no claim' },
      { line: 4, basePrompt: 'a "Open Late" sign', fidelity: { preserved: true } },
    ]);
    expect(stderr).toContain('2 of 2 prompts: 2 upsampled.');
  });

  it('goes on from what an earlier run finished, its half line left out', async () => {
    const cwd = fileOf('a frog\na toad\na newt\na frog\n');
    const done = [
      { line: 1, basePrompt: 'a frog', status: 'upsampled' },
      { line: 2, basePrompt: 'a toad', status: 'kept' },
    ];
    const text = `${done.map((row) => JSON.stringify(row)).join('\n')}\n{"line":3,"basePr`;
    writeFileSync(join(cwd, 'done.jsonl'), text);
    const { stdout, stderr } = await run(
      ['upsample', '--file=prompts.txt', '--done=done.jsonl', '--jobs=1'],
      { cwd },
    );
    expect(rows(stdout).map((row) => row['line'])).toEqual([2, 3, 4]);
    expect(stderr).toContain('1 prompt is done already.');
  });

  it('says where the file of --done was emptied by the shell', async () => {
    const cwd = fileOf('a frog\n');
    writeFileSync(join(cwd, 'out.jsonl'), '');
    const flags = ['upsample', '--file=prompts.txt', '--done=out.jsonl'];
    const { code, stderr } = await run(flags, { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('The file of --done is empty. If the output goes there too');
    expect(stderr).toContain('0 prompts are done already.');
  });

  it('loses nothing that is finished when it is interrupted', async () => {
    const cwd = fileOf(Array.from({ length: 400 }, (_, index) => `frog ${index}`).join('\n'));
    const controller = new AbortController();
    let stages = 0;
    const { code, stdout, stderr } = await run(['upsample', '--file=prompts.txt'], {
      cwd,
      isTTY: true,
      signal: controller.signal,
      onStderr(text) {
        stages += text.includes('%') ? 1 : 0;
        if (stages === 5) controller.abort(new Error('interrupted'));
      },
    });
    expect(code).toBe(130);
    const finished = rows(stdout).length;
    expect(finished).toBeGreaterThan(0);
    expect(finished).toBeLessThan(400);
    expect(stderr).toContain(`Interrupted after ${finished} of 400 prompts`);
  });

  it('exits with 1 where a prompt is kept, and says how many', async () => {
    const cwd = fileOf(`a frog\n${'a long tale '.repeat(90)}\n`);
    const { code, stdout, stderr } = await run(['upsample', '--file=prompts.txt'], { cwd });
    expect(code).toBe(1);
    expect(
      rows(stdout)
        .map((row) => row['status'])
        .sort(),
    ).toEqual(['kept', 'upsampled']);
    const [told] = stderr.split('\n').filter((line) => line.startsWith('1 kept ('));
    expect(told).toMatch(/^1 kept \([a-z-]+\), line 2: \S/);
    expect(readFileSync(join(cwd, 'prompts.txt'), 'utf8')).toContain('a frog');
  });

  it('tells once why prompts were left alone, with their lines', async () => {
    const cwd = fileOf(Array.from({ length: 12 }, (_, index) => `frog ${index}`).join('\n'));
    const { code, stderr } = await run(['upsample', '--file=prompts.txt', '--mode=never'], { cwd });
    expect(code).toBe(0);
    const lines = stderr.split('\n').filter((line) => line.includes('skipped (off)'));
    expect(lines).toEqual([
      "12 skipped (off), lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, and 2 more: `mode` is 'never'.",
    ]);
  });

  it('stops where the server refuses the key, and asks for no further prompt', async () => {
    let requests = 0;
    const base = await serve((_path, _body, response) => {
      requests += 1;
      response.statusCode = 401;
      return { error: { message: 'Incorrect API key provided', code: 'invalid_api_key' } };
    });
    vi.stubEnv('OPENAI_BASE_URL', `${base}/v1`);
    vi.stubEnv('OPENAI_API_KEY', 'a-key-that-is-none');
    const cwd = fileOf(Array.from({ length: 40 }, (_, index) => `frog ${index}`).join('\n'));
    const flags = ['upsample', '--file=prompts.txt', '--model=test-model', '--jobs=1'];
    const { code, stdout, stderr } = await run(flags, { cwd });
    expect(code).toBe(1);
    expect(rows(stdout)).toMatchObject([{ line: 1, status: 'kept' }]);
    expect(stderr).toContain('the server refuses the key');
    expect(requests).toBeLessThan(4);
  });

  it('of no prompt is refused', async () => {
    const { code, stderr } = await run(['upsample', '--file=prompts.txt'], {
      cwd: fileOf('\n \n'),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('holds no prompt');
  });
});
