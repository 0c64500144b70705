import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createSketchBackend } from '../../src/embedded/sketch-backend.ts';
import { readGenerationRecord } from '../../src/image-metadata.ts';
import {
  chatModel,
  completion,
  deadAddress,
  emptyFolder,
  pictureBase64,
  run,
  serve,
} from './support.ts';

const prompt = 'a frog dressed as a knight';
const slug = 'a-frog-dressed-as-a-knight';
const small = ['--width', '64', '--height', '64'];

function resultOf(cwd: string, folder = slug) {
  return JSON.parse(readFileSync(join(cwd, 'out', folder, 'result.json'), 'utf8'));
}

function filesOf(cwd: string, folder = slug): string[] {
  return readdirSync(join(cwd, 'out', folder)).sort();
}

describe('the command line', () => {
  it.each([
    [['--sed', '3', 'x'], 'Did you mean --seed?'],
    [['genrate', 'a', 'frog'], 'Did you mean `generate`?'],
    [['upsample', '--width', '3', 'x'], 'has no use for --width'],
    [['--seed', 'abc', 'x'], '--seed must be a number'],
    [['--seed', '-1', 'x'], '--seed must be a number from 0'],
    [['--width', '1.5', 'x'], '--width must be a whole number'],
    [['--strategy', 'best', 'x'], '--strategy must be exemplars, compare or bestOf'],
    [['--model', 'x', '--seed'], '--seed needs a value'],
    [['--model', '--json', 'x'], '--model needs a value'],
    [['--help=yes', 'x'], '--help is a switch'],
    [['--backend', 'automatic', 'x'], 'There is no image backend'],
    [['--backend', 'automatic1111', 'x'], 'needs --url'],
    [['--backend', 'sketch', '--url', 'http://127.0.0.1', 'x'], 'takes no --url'],
    [['--url', 'http://127.0.0.1:1', '--clip-skip', 'two', 'x'], '--clip-skip must be a number'],
    [['--url', 'http://127.0.0.1:1', '--extra', '{', 'x'], '--extra must be JSON'],
    [['judge', 'a frog'], 'There is no image file'],
    [['help', 'paint'], 'There is no command "paint"'],
    [[], 'There is no prompt'],
    [[''], 'The prompt is blank'],
    [['upsample', '-'], 'not read from standard input'],
    [['frog', '--backend', 'pool'], 'no image backend "pool". There are: automatic1111'],
    [['upsample', '  '], 'The prompt is blank'],
  ])('refuses %j with exit code 2', async (argv, message) => {
    const { code, stdout, stderr } = await run(argv);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect([code, stdout]).toEqual([2, '']);
  });

  it('takes words that only look like commands as a prompt', async () => {
    const { code, stdout } = await run(['fudge', 'on', 'a', 'plate', ...small, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).basePrompt).toBe('fudge on a plate');
  });

  it('takes what follows `--` as a prompt', async () => {
    const { stdout } = await run(['upsample', '--', '--seed of doubt']);
    expect(stdout).toContain('seed of doubt');
  });

  it('prints help and version on stdout', async () => {
    for (const argv of [['--help'], ['help'], ['help', 'judge'], ['generate', '-h']]) {
      const { code, stdout, stderr } = await run(argv);
      expect(stdout).toMatch(/Usage: prompt-upsampler/);
      expect([code, stderr]).toEqual([0, '']);
    }
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('lists the backends with the flags of their options', async () => {
    const { stdout } = await run(['--list-backends']);
    expect(stdout).toContain('automatic1111\n');
    expect(stdout).toContain('--clip-skip <number>');
    const { stdout: json } = await run(['--list-backends', '--json']);
    expect(JSON.parse(json).backends.map(({ name }: { name: string }) => name)).toContain(
      'automatic1111',
    );
  });

  it('puts a failure into the JSON document too', async () => {
    const { code, stdout } = await run(['upsample', '', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error).toMatchObject({ name: 'ConfigurationError' });
  });
});

describe('generate with the stand-ins', () => {
  it('says first which parts are stand-ins, and writes images, data and page', async () => {
    const { code, stdout, stderr, cwd } = await run([prompt, ...small, '--seed', '7']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Embedded stand-ins: upsampler .*images .*judge /);
    expect(stdout).toContain('demonstration: no claim');
    expect(stdout).toContain(join('out', slug, 'index.html'));
    expect(filesOf(cwd)).toEqual(['base.png', 'index.html', 'result.json', 'upsampled.png']);
    const result = resultOf(cwd);
    expect(result).toMatchObject({ outcome: 'done', seed: 7, claim: 'demonstration: no claim' });
    const record = readGenerationRecord(readFileSync(join(cwd, 'out', slug, 'upsampled.png')));
    expect(record).toMatchObject({
      basePrompt: prompt,
      prompt: result.upsampled.prompt,
      parameters: { seed: 7, width: 64, height: 64 },
      verdict: { verdict: 'correct', score: 1 },
    });
  });

  it('repeats a run by its seed, and replaces its files', async () => {
    const cwd = emptyFolder();
    await run([prompt, ...small, '--seed', '3'], { cwd });
    const first = resultOf(cwd).upsampled.prompt;
    writeFileSync(join(cwd, 'out', slug, 'base.jpg'), 'of an earlier run');
    writeFileSync(join(cwd, 'out', slug, 'notes.txt'), 'mine');
    await run([prompt, ...small, '--seed', '3'], { cwd });
    expect(resultOf(cwd).upsampled.prompt).toBe(first);
    expect(filesOf(cwd)).not.toContain('base.jpg');
    expect(filesOf(cwd)).toContain('notes.txt');
  });

  it('prints one JSON document and nothing else on stdout with --json', async () => {
    const { code, stdout, cwd } = await run([prompt, ...small, '--json', '--out', 'elsewhere']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      basePrompt: prompt,
      page: join(cwd, 'elsewhere', slug, 'index.html'),
    });
  });

  it('spends nothing for a key without a model, and says how to use it', async () => {
    const { code, stderr } = await run(['upsample', prompt], {
      env: { OPENAI_API_KEY: 'sk-secret-of-mine' },
    });
    expect(code).toBe(0);
    expect(stderr).toContain('--model gpt-4o');
    expect(stderr).not.toContain('sk-secret');
  });

  it('keeps two runs at once apart', async () => {
    const cwd = emptyFolder();
    const prompts = ['a red fox', 'a blue whale'];
    const runs = await Promise.all(prompts.map((each) => run([each, ...small], { cwd })));
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(resultOf(cwd, 'a-red-fox').basePrompt).toBe('a red fox');
    expect(resultOf(cwd, 'a-blue-whale').basePrompt).toBe('a blue whale');
  });

  it.each([
    ['../../etc/passwd', 0],
    ['🐸🗡️', 0],
    // Too long to be upsampled, so it is kept.
    [`${'a long tale '.repeat(833)}end`, 1],
    ['</script><script>alert(1)</script> \u202egnp.exe', 0],
    ['con', 0],
  ])('takes the hostile prompt %#', async (hostile, expected) => {
    const { code, stdout, cwd } = await run([hostile, ...small, '--seed=3']);
    expect(code).toBe(expected);
    expect(stdout.length).toBeLessThan(3000);
    expect(stdout).not.toContain('\u202e');
    const folders = readdirSync(join(cwd, 'out'));
    expect(folders).toHaveLength(1);
    const page = readFileSync(join(cwd, 'out', folders[0] ?? '', 'index.html'), 'utf8');
    expect(page).not.toContain('<script');
    expect(resultOf(cwd, folders[0]).basePrompt).toBe(hostile);
  });

  it('refuses an --out that is a file before anything is drawn', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'taken'), '');
    const { code, stderr } = await run([prompt, '--out', 'taken'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Name another parent with --out');
  });
});

describe('generate with servers', () => {
  const caption = 'A frog dressed as a knight in dented plate, low morning sun, oil painting.';
  const env = { OPENAI_API_KEY: 'sk-test-key-0001' };

  function useModel(baseURL: string): void {
    vi.stubEnv('OPENAI_BASE_URL', `${baseURL}/v1`);
    vi.stubEnv('OPENAI_API_KEY', env.OPENAI_API_KEY);
  }

  it('uses the model and the image server that are named', async () => {
    useModel(await serve(chatModel(caption)));
    const picture = await pictureBase64();
    const prompts: string[] = [];
    const url = await serve((path, body) => {
      if (!path.startsWith('/sdapi/v1/txt2img')) return {};
      prompts.push(JSON.parse(body).prompt);
      return { images: [picture], parameters: {}, info: '{}' };
    });
    const { code, stdout, stderr, cwd } = await run([
      ...[prompt, '--model', 'test-model', '--url', url, '--clip-skip', '2', '--seed', '5'],
    ]);
    expect(stderr).toMatch(/^Using upsampler \(test-model\), images \(automatic1111 at /);
    expect(code).toBe(0);
    expect(prompts.sort()).toEqual([caption, prompt].sort());
    expect(stdout).toContain('correct, score 0.90');
    expect(stdout).not.toContain('no claim');
    expect(resultOf(cwd).claim).toBeUndefined();
  });

  it('keeps the base prompt where the language model is dead', async () => {
    useModel(await deadAddress());
    const { code, stdout, stderr, cwd } = await run([
      ...[prompt, '--model', 'test-model', '--timeout', '0.2', ...small],
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain('the base prompt is kept');
    expect(stderr).toContain('127.0.0.1');
    expect(stderr).not.toContain(env.OPENAI_API_KEY);
    expect(resultOf(cwd)).toMatchObject({
      outcome: 'failed',
      upsampled: { prompt },
      upsampling: { status: 'kept' },
    });
    expect(filesOf(cwd)).toContain('base.png');
  });

  it('does not lose the upsampled prompt where the image server is dead', async () => {
    useModel(await serve(chatModel(caption)));
    const url = await deadAddress();
    const { code, stdout, stderr, cwd } = await run([
      ...[prompt, '--model', 'test-model', '--url', url, '--retries', '0'],
    ]);
    expect(code).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain(caption);
    expect(stderr).toContain('automatic1111');
    expect(resultOf(cwd).upsampled.prompt).toBe(caption);
    expect(filesOf(cwd)).toEqual(['index.html', 'result.json']);
  });

  it('prints no secret that a server repeats', async () => {
    const url = await serve((path, _body, response) => {
      if (!path.startsWith('/sdapi/v1/txt2img')) return {};
      response.statusCode = 400;
      return { detail: 'got the keys unlike-any-other and hunter-22' };
    });
    const { code, stderr, cwd } = await run(
      [prompt, '--url', url, '--extra', '{}', '--auth', '{"user":"me","password":"hunter-22"}'],
      { env: { OPENAI_API_KEY: 'unlike-any-other' } },
    );
    expect(code).toBe(1);
    const page = readFileSync(join(cwd, 'out', slug, 'index.html'), 'utf8');
    for (const text of [stderr, page, JSON.stringify(resultOf(cwd))]) {
      expect(text).toContain('got the keys');
      expect(text).not.toMatch(/unlike-any-other|hunter-22/);
    }
  });

  it('keeps the images where the judge fails', async () => {
    const answer = chatModel(caption);
    const base = await serve((path, body, response) => {
      if (!body.includes('image_url')) return answer(path, body, response);
      response.statusCode = 401;
      return { error: { message: `no such key ${env.OPENAI_API_KEY}` } };
    });
    useModel(base);
    const { code, stderr, stdout, cwd } = await run([prompt, '--model', 'test-model', ...small]);
    expect(code).toBe(1);
    expect(filesOf(cwd)).toEqual(['base.png', 'index.html', 'result.json', 'upsampled.png']);
    expect(stdout).toContain('no verdict');
    const page = readFileSync(join(cwd, 'out', slug, 'index.html'), 'utf8');
    expect(page).toContain('Judging (base):');
    expect(stderr + page + JSON.stringify(resultOf(cwd))).not.toContain(env.OPENAI_API_KEY);
  });

  it('writes what is finished when it is interrupted, and exits with 130', async () => {
    useModel(await serve(chatModel(caption)));
    const picture = await pictureBase64();
    let unfinished: ServerResponse | undefined;
    const url = await serve((path, body, response) => {
      if (path.startsWith('/sdapi/v1/interrupt')) unfinished?.end('{}');
      if (!path.startsWith('/sdapi/v1/txt2img')) return {};
      if (JSON.parse(body).prompt === prompt) return { images: [picture], info: '{}' };
      unfinished = response;
      return undefined;
    });
    const controller = new AbortController();
    const { code, stdout, cwd } = await run([prompt, '--model', 'test-model', '--url', url], {
      signal: controller.signal,
      onStderr(text) {
        if (text.includes('judging the base')) setTimeout(() => controller.abort(), 300);
      },
    });
    expect(code).toBe(130);
    expect(filesOf(cwd)).toEqual(['base.png', 'index.html', 'result.json']);
    expect(resultOf(cwd)).toMatchObject({ outcome: 'interrupted', upsampled: { prompt: caption } });
    expect(stdout.replace(/\s+/g, ' ')).toContain(caption);
  });

  it('says what it waits for while a server is asked to stop', async () => {
    const url = await serve((path, _body, response) => {
      if (path.startsWith('/sdapi/v1/interrupt')) setTimeout(() => response.end('{}'), 900);
      return undefined;
    });
    const controller = new AbortController();
    const { code, stderr } = await run([prompt, '--url', url], {
      signal: controller.signal,
      onStderr(text) {
        if (text.includes('drawing the base')) setTimeout(() => controller.abort(), 200);
      },
    });
    expect(code).toBe(130);
    expect(stderr).toContain('Stopping: waiting for the image server. Ctrl-C again stops at once.');
  });

  it('never mixes the files of two runs of one prompt', async () => {
    const cwd = emptyFolder();
    const runs = await Promise.all([1, 2].map((seed) => run([prompt, `--seed=${seed}`], { cwd })));
    expect(runs.map(({ code }) => code).sort()).toEqual([0, 1]);
    const [refused] = runs.filter(({ code }) => code === 1);
    expect(refused?.stderr).toMatch(
      /is in use by (?:process \d+|another process).*name another directory/,
    );
    const seed = runs.findIndex(({ code }) => code === 0) + 1;
    expect(resultOf(cwd)).toMatchObject({ seed, outcome: 'done' });
    expect(filesOf(cwd)).not.toContain('run.lock');
    expect((await run([prompt, '--seed=3'], { cwd })).code).toBe(0);
  });

  it('leaves real images unjudged rather than have a stand-in judge them', async () => {
    const picture = await pictureBase64();
    const url = await serve((path) =>
      path.startsWith('/sdapi/v1/txt2img') ? { images: [picture], info: '{}' } : {},
    );
    const { code, stderr, stdout } = await run([prompt, '--url', url]);
    expect(code).toBe(0);
    expect(stderr).toContain('--judge-model');
    expect(stdout).not.toContain('Verdicts');
  });

  it('says what is missing for a model', async () => {
    vi.stubEnv('OPENAI_API_KEY', '');
    vi.stubEnv('OPENAI_BASE_URL', '');
    const { code, stderr } = await run([prompt, '--model', 'gpt-4o']);
    expect(code).toBe(2);
    expect(stderr).toContain('OPENAI_API_KEY');
  });
});

describe('an error', () => {
  it('names flags, not options of the library', async () => {
    const keyless = await run(['upsample', prompt, '--model', 'm']);
    expect(keyless.stderr).toMatch(/set OPENAI_API_KEY .* in the environment\.\n$/);
    const narrow = await run([prompt, '--width', '7']);
    expect(narrow.stderr).toContain('The nearest is a width of 16; --adjust sends that.');
    vi.stubEnv('OPENAI_BASE_URL', await serve(() => undefined));
    const late = await run(['upsample', prompt, '--model=m', '--timeout=0.2']);
    expect(late.stderr).toContain('Raise --timeout,');
  });

  it('shows the reply that it speaks of', async () => {
    vi.stubEnv('OPENAI_BASE_URL', await serve(() => completion('frog "frog"')));
    const { stderr } = await run(['upsample', prompt, '--model', 'm']);
    expect(stderr).toContain('the output `caption` is missing. The reply: "frog \\"frog\\""');
  });
});

describe('upsample', () => {
  it('prints the upsampled prompt alone', async () => {
    const { code, stdout, stderr } = await run(['upsample', prompt]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^a frog dressed as a knight.+\n$/i);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/upsampled: \d+ words/);
  });

  it('gives the base prompt back byte for byte where the model fails', async () => {
    vi.stubEnv('OPENAI_BASE_URL', await deadAddress());
    const base = ' a  frog\twith "quotes" ';
    const argv = ['upsample', base, '--model', 'test-model', '--timeout', '0.2'];
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([1, `${base}\n`]);
    expect(stderr).toContain('the base prompt is unchanged');
    expect(stderr).not.toContain('    at ');
    const json = await run([...argv, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ prompt: base, status: 'kept' });
    const debug = await run(argv, { env: { PROMPT_UPSAMPLER_DEBUG: '1' } });
    expect(debug.stderr).toContain('    at ');
  });
});

describe('judge', () => {
  it('reads the base prompt from the image itself', async () => {
    const { cwd } = await run([prompt, ...small]);
    const file = join('out', slug, 'upsampled.png');
    const { code, stdout, stderr } = await run(['judge', file], { cwd });
    expect(stderr).toMatch(/^Embedded stand-ins: judge/);
    expect(stdout).toContain(`${file}: correct, score 1.00 (demonstration: no claim)`);
    expect(code).toBe(0);
    const other = await run(['judge', 'a castle on a hill', file, '--json'], { cwd });
    expect(JSON.parse(other.stdout)).toMatchObject({
      claim: 'demonstration: no claim',
      images: [{ file, basePrompt: 'a castle on a hill', verdict: { verdict: 'incorrect' } }],
    });
  });

  it('ranks several images of one base prompt by score', async () => {
    const cwd = emptyFolder();
    const backend = createSketchBackend();
    for (const [file, prompt] of [
      ['a.png', 'a frog'],
      ['b.png', 'a frog and a red castle'],
    ] as const) {
      const { image } = await backend.generate({ prompt, seed: 1 });
      writeFileSync(join(cwd, file), image.bytes);
    }
    const argv = ['judge', 'a red castle', 'a.png', 'b.png'];
    const { stdout } = await run(argv, { cwd });
    expect(stdout).toMatch(
      /Ranking by score \(demonstration: no claim\)\n {2}1\. b\.png {2}1\.00\n {2}2\. a\.png/,
    );
    const { images } = JSON.parse((await run([...argv, '--json'], { cwd })).stdout);
    expect(images.map(({ rank }: { rank: number }) => rank)).toEqual([2, 1]);
  });

  it('says what the stand-in cannot do, and which flag is wrong', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'a.png'), '');
    for (const [flags, why] of [
      [['--method', 'questions'], 'judges by rubric alone'],
      [['--method', 'vibes'], '--method must be rubric, questions or yes-probability'],
      [['--votes', '0'], '--votes must be'],
      [['--threshold', '0.5'], '`threshold` has no effect'],
    ] as const) {
      const { code, stderr } = await run(['judge', 'a frog', 'a.png', ...flags], { cwd });
      expect([code, stderr]).toEqual([2, expect.stringContaining(why)]);
    }
  });

  it('is used wrongly where there are no image files', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'folder'));
    const { code, stderr } = await run(['judge', prompt, 'missing.png', 'folder'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('There is no image file missing.png.');
    expect(stderr).toContain('folder is a folder, not an image file.');
  });

  it('judges the rest where one file is no image or is not there', async () => {
    const { cwd } = await run([prompt, ...small]);
    writeFileSync(join(cwd, 'text.png'), 'not an image');
    const files = ['text.png', 'missing.png', join('out', slug, 'base.png')];
    const { code, stdout, stderr } = await run(['judge', prompt, ...files], { cwd });
    expect(code).toBe(1);
    expect(stdout.match(/no verdict/g)).toHaveLength(2);
    expect(stdout).toContain('base.png: correct');
    expect(stderr).toContain('There is no image file missing.png.');
    expect(existsSync(join(cwd, 'missing.png'))).toBe(false);
  });
});
