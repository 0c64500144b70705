import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/evaluation/cell.ts';
import { writeReport } from '../../../src/evaluation/report/write-report.ts';
import { createMemoryStore } from '../../../src/stores/memory.ts';
import { hasBrowser, launchBrowser } from '../../support/browser.ts';
import { png } from '../../support/png.ts';
import { sampleRun } from '../../support/sample-run.ts';

const hostile =
  '</script><script>document.title="owned"</script><img src=x onerror="document.title=1">';
const texts = [
  'a frog dressed as a knight',
  'three red balloons',
  'a shop sign that reads "OPEN LATE"',
  hostile,
  'a \u202ddrow\u202c word, \u0636\u0641\u062f\u0639 \u064a\u0631\u062a\u062f\u064a \u062f\u0631\u0639',
  'x '.repeat(5000),
];
const prompts = texts.map((prompt, index) => ({
  id: `p${index}`,
  prompt,
  category: index % 2 === 0 ? 'Animals' : hostile,
}));

const failure = { name: 'LMError', code: 'timeout', message: `no answer ${hostile}` };
const withFailure = (cell: Cell): Cell =>
  cell.promptId === 'p1' && cell.arm === 'upsampled' && cell.seed === 2 && cell.judge !== undefined
    ? { ...cell, status: 'failed', judge: { ...cell.judge, status: 'failed', error: failure } }
    : cell;

const runDir = mkdtempSync(join(tmpdir(), 'report-'));
const sample = (standIns: readonly string[] = []) =>
  sampleRun({
    runDir,
    prompts,
    standIns,
    cell: withFailure,
    draw: (key) => png(64, 64, hash(key)),
  });
const hash = (text: string) =>
  [...text].reduce((sum, each) => (sum * 31 + each.charCodeAt(0)) % 997, 7);

afterAll(() => rmSync(runDir, { recursive: true }));

describe('writeReport', () => {
  test('writes a page that runs its own script alone and holds no markup of others', async () => {
    const { path, warnings } = await writeReport(sample());
    const page = readFileSync(path, 'utf8');
    expect(warnings).toEqual([]);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.includes('<img src=x')).toBe(false);
    expect(page).toContain('default-src &#39;none&#39;');
    expect(/https?:\/\//.test(page)).toBe(false);
  });

  test('tells the verdict before anything else, and both failure policies', async () => {
    const page = readFileSync((await writeReport(sample())).path, 'utf8');
    expect(page.indexOf('>better</h2>')).toBeLessThan(page.indexOf('<main>'));
    expect(page).toContain('+0.060 to +0.190');
    expect(page).toContain('a failed picture counted as 0');
  });

  test('claims nothing where a stand-in took part', async () => {
    const page = readFileSync((await writeReport(sample(['embedded rules']))).path, 'utf8');
    expect(page).toContain('A demonstration: no claim.');
    expect(page).not.toContain('>better</h2>');
  });

  test('makes each thumbnail once, and shows in full what cannot be made smaller', async () => {
    const run = sample();
    const made: string[] = [];
    const small = png(16, 16, 3);
    const resize = (image: { readonly bytes: Uint8Array }) => {
      made.push(String(image.bytes.length));
      if (made.length === 1) throw new Error('out of memory');
      return small;
    };
    const first = await writeReport(run, { resize });
    expect(first.warnings).toEqual([expect.stringContaining('out of memory')]);
    expect(readFileSync(first.path, 'utf8')).toMatch(/thumbnails\/[0-9a-f]{64}-320\.png/);
    const count = made.length;
    await writeReport(run, { resize });
    expect(made).toHaveLength(count + 1);
  });

  test('copies pictures from the store of the caller, and says which are gone', async () => {
    const run = { ...sample(), file: { ...sample().file, artifacts: 'store' as const } };
    const without = await writeReport(run);
    expect(without.warnings).toEqual([expect.stringContaining('store')]);
    const store = createMemoryStore();
    const [first] = run.cells;
    const artifact =
      first?.generate?.status === 'done' ? first.generate.output.artifact : undefined;
    await store.set(`${artifact?.sha256}.png`, png(64, 64, 1));
    const { path, warnings } = await writeReport(run, { store });
    expect(readFileSync(path, 'utf8')).toContain(`"images/${artifact?.sha256}.png"`);
    expect(warnings[0]).toContain('not in the store any more');
  });

  test('says where it could not write', async () => {
    const file = join(runDir, 'a-file');
    writeFileSync(file, '');
    await expect(writeReport({ ...sample(), runDir: file })).rejects.toMatchObject({
      name: 'StoreError',
      path: join(file, 'report'),
    });
  });
});

describe.skipIf(!hasBrowser)('the page in a browser, opened from disk', () => {
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('requestfailed', (request) => problems.push(request.url()));
  }, 60_000);
  afterAll(() => browser?.close());

  const open = async (address = '') => {
    const { path } = await writeReport(sample());
    await page.goto('about:blank');
    await page.goto(`${pathToFileURL(path).href}${address}`);
  };
  const shown = () => page.locator('#rows > li').count();
  const count = () => page.locator('#count').textContent();

  test('leaves hostile prompts, categories and errors inert', async () => {
    await open();
    expect(await page.title()).toBe('Did upsampling help? a sample');
    expect(await page.getByRole('heading', { name: hostile }).textContent()).toBe(hostile);
    expect(await page.locator('img[src=x]').count()).toBe(0);
    const heading = await page.locator('#rows h3').nth(4).textContent();
    expect(heading).toContain('a \ufffddrow');
  });

  test('shows the pictures of the run, and complains of nothing', async () => {
    await open();
    const loaded = await page
      .locator('#rows .open img')
      .first()
      .evaluate((image) => image.naturalWidth);
    expect(loaded).toBe(64);
    expect(problems).toEqual([]);
  });

  test('names what stands under a prompt', async () => {
    await open();
    expect(await page.locator('.row .soft').first().textContent()).toBe(
      'id: p0 · category: Animals',
    );
  });

  test('filters, sorts and keeps the choice in the address', async () => {
    await open();
    await page.selectOption('[name=outcome]', 'loss');
    expect(await shown()).toBe(2);
    await page.selectOption('[name=sort]', 'worst');
    await page.fill('[name=q]', 'FROG');
    expect(await count()).toBe('1 of 6 prompts');
    const { hash: address } = new URL(page.url());
    await open(address);
    expect(await page.inputValue('[name=q]')).toBe('FROG');
    expect(await count()).toBe('1 of 6 prompts');
    await page.click('button[type=reset]');
    await expect.poll(count).toBe('6 of 6 prompts');
  });

  test('finds failures, and the rows they link to', async () => {
    await open('#outcome=failed');
    expect(await count()).toBe('1 of 6 prompts');
    expect(await page.locator('#rows .badge.failed').count()).toBe(1);
    await page.locator('#failures').locator('..').getByRole('link', { name: 'p1' }).click();
    await expect.poll(count).toContain('the chosen one');
  });

  test('takes no harm from an address that it does not understand', async () => {
    await open('#outcome=nonsense&sort=1&page=-7&arm=base&id=');
    expect(await count()).toBe('6 of 6 prompts');
    expect(problems).toEqual([]);
  });

  test('flips the arms and goes on by the keys of the lightbox', async () => {
    await open();
    await page.locator('#rows .open').first().focus();
    await page.keyboard.press('Enter');
    const title = () => page.locator('#box-title').textContent();
    expect(await title()).toContain('base, seed 1');
    await page.keyboard.press('f');
    expect(await title()).toContain('upsampled, seed 1');
    await page.keyboard.press('ArrowDown');
    expect(await title()).toContain('seed 2');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#box-text').textContent()).toContain('three red balloons');
    await page.keyboard.press('Escape');
    expect(await page.locator('#lightbox').isVisible()).toBe(false);
  });

  test.each([1280, 390])('does not scroll sideways at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await open();
    const wider = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect(wider).toBe(false);
  });
});
