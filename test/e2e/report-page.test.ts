import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BROWSER, openBrowser, openPage } from './browser.ts';
import { runScaleProcess } from './process.ts';

vi.setConfig({ testTimeout: 120_000 });

const NAMES = ['checkin', 'uptax', 'prime-store', 'chat-saas', 'oraclewa'];
const SAME = [
  '--at',
  '2026-11-20',
  '--locale',
  'en',
  '--months',
  '18',
  '--trials',
  '1024',
  '--seed',
  '7',
];
const STEPS = 200;

type Reading = { readonly id: string; readonly base: number; readonly changed: number };

describe.skipIf(BROWSER === undefined)('what-if in the page of a report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scale-page-'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** A report in the browser, with all that the page complained of. */
  const open = async (name: string): Promise<{ page: Page; said: readonly string[] }> => {
    const file = join(folder, `${name}.html`);
    const { status, stderr } = runScaleProcess(['report', name, ...SAME, '-o', file, '--force']);
    expect([status, stderr.includes('✗')]).toEqual([0, false]);
    const { page, said } = await openPage(browser, file);
    await page.waitForSelector('.whatif-results[data-trials="1024"] [data-figure]');
    return { page, said };
  };

  // What runs in the page is text: these tests know no DOM.
  const readings = (page: Page): Promise<readonly Reading[]> =>
    page.evaluate(`[...document.querySelectorAll('[data-figure]')].map((row) => {
      const value = (side) => Number(row.querySelector('[data-side=' + side + ']').dataset.value);
      return { id: row.dataset.figure, base: value('base'), changed: value('changed') };
    })`);

  /** The last month of `scale project`, as its JSON has it. */
  const projected = (name: string, ids: readonly string[], set: readonly string[]) => {
    const shown = ids.flatMap((id) => ['--show', id]);
    const args = ['project', name, ...SAME, ...shown, ...set, '--format', 'json'];
    const { phases, months } = JSON.parse(runScaleProcess(args).stdout);
    return { phases, quantities: months.at(-1).quantities };
  };

  const expectClose = (found: number, expected: number, what: string): void => {
    const apart = Math.abs(found - expected) / Math.max(Math.abs(expected), 1e-300);
    expect([what, found, expected, found === expected || apart <= 1e-9]).toEqual([
      what,
      found,
      expected,
      true,
    ]);
  };

  it.each(NAMES)('says of %s what the command line says', async (name) => {
    const { page, said } = await open(name);
    const sliders = page.locator('#whatif input[type=range]');
    const count = await sliders.count();
    expect(count).toBeGreaterThan(0);
    for (const at of [...new Set([0, count - 1])]) {
      await page.locator('.whatif-reset').click();
      await sliders.nth(at).fill(String(STEPS * 0.8));
      await page.waitForSelector('.whatif-results[data-trials="1024"]');
      const command = (await page.locator('.whatif-command code').textContent()) ?? '';
      const [, set = ''] = /--set (\S+)$/.exec(command) ?? [];
      const read = await readings(page);
      const ids = read.map(({ id }) => id);
      const [base, changed] = [projected(name, ids, []), projected(name, ids, ['--set', set])];
      for (const { id, ...sides } of read) {
        expectClose(sides.base, base.quantities[id].p50, `${set} ${id} base`);
        expectClose(sides.changed, changed.quantities[id].p50, `${set} ${id} changed`);
      }
      const phases = await page.evaluate(
        `[...document.querySelectorAll('[data-phase] [data-side=changed]')].map((cell) => cell.dataset.value || null)`,
      );
      // Of a phase that stands on what nobody measured, nothing is said.
      type Told = { readonly unknown: number; readonly month: { readonly p50: string | null } };
      const told = (changed.phases as Told[]).filter(({ unknown }) => unknown < 0.5);
      expect(phases).toEqual(told.map(({ month }) => month.p50));
    }
    expect(said).toEqual([]);
    await page.close();
  });

  it('shows on a telephone what changed, without a scroll to the side', async () => {
    const { page } = await open('checkin');
    await page.setViewportSize({ width: 390, height: 800 });
    await page.locator('#whatif input[type=range]').first().fill('170');
    await page.waitForSelector('.whatif-results[data-trials="1024"]');
    const [room, needed] = (await page.evaluate(
      `(({ clientWidth, scrollWidth }) => [clientWidth, scrollWidth])(document.querySelector('.whatif-results'))`,
    )) as [number, number];
    expect(needed).toBeLessThanOrEqual(room);
    await page.close();
  });

  it('says why a difference is not what lies between the two sides', async () => {
    const { page } = await open('chat-saas');
    await page.locator('#whatif input[type=range]').first().fill('140');
    // 8,630 − 4,410 is 4,220.
    const cells = await page.locator('[data-figure="costs.total"] td').allTextContents();
    expect(cells.map((text) => /^\D*[\d,]+\/month\*?/.exec(text)?.[0])).toEqual([
      'R$\u00a04,410/month',
      'R$\u00a08,630/month',
      '+R$\u00a04,130/month*',
    ]);
    const note = page.locator('.whatif-results p');
    expect(await note.textContent()).toMatch(/^\* Each simulated course/);
    await page.locator('.whatif-reset').click();
    expect(await note.count()).toBe(0);
    await page.close();
  });

  it('is moved by the keyboard, a step for each press', async () => {
    const { page } = await open('checkin');
    const slider = page.locator('#whatif input[type=range]').first();
    const start = Number(await slider.inputValue());
    for (let press = 0; press < 10; press += 1) await slider.press('ArrowRight');
    expect(Number(await slider.inputValue())).toBe(start + 10);
    await page.close();
  });

  it('keeps what was moved in the address, and forgets it on reset', async () => {
    const { page } = await open('checkin');
    await page.locator('#whatif input[type=range]').first().fill('150');
    const address = page.url();
    expect(address).toMatch(/#whatif:growth_pace=[\d.]+$/);
    const before = await readings(page);
    await page.reload();
    await page.waitForSelector('.whatif-results[data-trials="1024"] [data-figure]');
    expect(await readings(page)).toEqual(before);
    await page.locator('.whatif-reset').click();
    expect(page.url()).toMatch(/#whatif$/);
    expect((await readings(page)).every(({ base, changed }) => base === changed)).toBe(true);
    await page.close();
  });

  it('is not there without scripts', async () => {
    const { page } = await open('oraclewa');
    const still = await browser.newPage({ javaScriptEnabled: false });
    await still.goto(page.url());
    expect(await still.locator('#whatif').isVisible()).toBe(false);
    expect(await still.locator('main h2').first().isVisible()).toBe(true);
    await still.close();
    await page.close();
  });
});
