// How long the page of a report takes for one movement of a slider, in a real browser: from the event to the painted
// page, without the wait for the next frame of the screen. It judges nothing: a missed target is marked.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { BROWSER, openBrowser, openPage } from '../e2e/browser.ts';
import { runScaleProcess } from '../e2e/process.ts';
import { isBundleStale } from '../support/bundle.ts';
import { judge, one, printTable } from './table.ts';

if (isBundleStale()) throw new Error('dist/ is older than its sources: npm run build');

const NAMES = ['checkin', 'uptax', 'prime-store', 'chat-saas', 'oraclewa'];
const MOST_MS = 16;
const MOVES = 40;
/** Nobody drags an input before having seen it. */
const LOOKED_MS = 1000;

/**
 * Drags every slider across and lets it go; what runs in the page is text. The first callback of a frame runs
 * before that of the page, and a message posted there arrives when the frame is painted.
 */
const DRAG = `(async () => {
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
    const start = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now() - start);
    port2.postMessage(0);
  }));
  const move = async (input, value, type) => {
    const frame = painted();
    const start = performance.now();
    input.value = String(value);
    input.dispatchEvent(new Event(type, { bubbles: true }));
    const handled = performance.now() - start;
    return handled + await frame;
  };
  const [drags, releases] = [[], []];
  for (const input of document.querySelectorAll('#whatif input[type=range]')) {
    for (let i = 0; i < ${MOVES}; i++) drags.push(await move(input, (i * 97) % 200, 'input'));
    releases.push(await move(input, 150, 'change'));
  }
  return { drags, releases };
})()`;

const quantile = (values: readonly number[], p: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(p * sorted.length) - 1] ?? Number.NaN;
};

/** CPU time of the page's thread from now on, in ms: what other programs do to the clock is not in it. */
const mainThread = async (page: Page): Promise<() => Promise<number>> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taken = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await taken();
  return async () => (await taken()) - before;
};

const benchPage = async (browser: Browser, name: string, folder: string): Promise<string[]> => {
  const file = join(folder, `${name}.html`);
  const { status, stderr } = runScaleProcess(['report', name, '-o', file, '--force']);
  if (status !== 0) throw new Error(stderr);
  const { page } = await openPage(browser, file, { viewport: { width: 1280, height: 800 } });
  await page.waitForSelector('.whatif-results[data-trials] [data-figure]');
  await page.evaluate(`document.getElementById('whatif').scrollIntoView()`);
  await page.waitForTimeout(LOOKED_MS);
  const spent = await mainThread(page);
  type Taken = { readonly drags: readonly number[]; readonly releases: readonly number[] };
  const { drags, releases } = (await page.evaluate(DRAG)) as Taken;
  const cpuMs = (await spent()) / (drags.length + releases.length);
  await page.close();
  const p95 = quantile(drags, 0.95);
  const shown = [quantile(drags, 0.5), p95, quantile(drags, 1), quantile(releases, 0.5), cpuMs].map(
    one,
  );
  return [name, String(drags.length), ...shown, judge(p95, MOST_MS, (ms) => `${ms} ms`)];
};

const folder = mkdtempSync(join(tmpdir(), 'scale-page-bench-'));
if (BROWSER === undefined) process.stdout.write('SKIPPED sliders: no Chromium here\n');
else {
  const browser = await openBrowser();
  try {
    const rows: string[][] = [];
    for (const name of NAMES) rows.push(await benchPage(browser, name, folder));
    process.stdout.write(
      'A slider in the page of a report: ms from the event to the painted page\n',
    );
    const titles = ['', 'moves', 'P50', 'P95', 'most', 'release P50', 'CPU of one', 'P95 target'];
    printTable([titles, ...rows]);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
