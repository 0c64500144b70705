import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { writeReport } from '../../src/evaluation/report/write-report.ts';
import { hasBrowser, launchBrowser } from '../support/browser.ts';
import { png } from '../support/png.ts';
import { sampleRun } from '../support/sample-run.ts';

const pictures = [0, 1, 2, 3].map((seed) => png(256, 256, seed));

async function measured(browser: Browser, count: number) {
  const runDir = mkdtempSync(join(tmpdir(), 'report-bench-'));
  const prompts = Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    prompt: `a frog number ${index} dressed as a knight, on a stone`,
    category: `category ${index % 12}`,
  }));
  const draw = (key: string) => pictures[key.length % pictures.length] ?? new Uint8Array();
  const run = sampleRun({ runDir, prompts, draw });
  const written = performance.now();
  const { path } = await writeReport(run);
  const writing = performance.now() - written;
  const page = await browser.newPage();
  const begun = performance.now();
  await page.goto(pathToFileURL(path).href);
  await page.locator('#rows > li').first().waitFor();
  const opening = performance.now() - begun;
  // In the page itself: from the event to the next frame.
  const filtering = Number(
    await page.evaluate(`new Promise((resolve) => {
      const start = performance.now();
      const control = document.querySelector('[name=q]');
      control.value = 'number 1';
      control.dispatchEvent(new Event('input', { bubbles: true }));
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    })`),
  );
  const kilobytes = statSync(path).size / 1000;
  await page.close();
  rmSync(runDir, { recursive: true });
  return { writing, opening, filtering, kilobytes };
}

async function main() {
  const browser = await launchBrowser();
  await measured(browser, 20);
  const [small, large] = [await measured(browser, 20), await measured(browser, 2000)];
  await browser.close();
  const row = (what: string, key: keyof typeof large, unit: string) => ({
    what: `report of 2,000 prompts and 8,000 pictures, ${what}, against 20 prompts`,
    value: large[key],
    unit,
    baseline: small[key],
  });
  return [
    row('written', 'writing', 'ms'),
    row('opened in Chromium', 'opening', 'ms'),
    row('a filter until the next frame', 'filtering', 'ms'),
    row('size of the page', 'kilobytes', 'kB'),
  ];
}

if (hasBrowser) main().then((rows) => console.log(JSON.stringify(rows)));
else console.log('[]');
