import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runScale } from '../support/run-scale.ts';
import { BROWSER, openBrowser, openPage } from './browser.ts';

vi.setConfig({ testTimeout: 120_000 });

const PRODUCTS = ['checkin', 'uptax', 'prime-store', 'chat-saas', 'oraclewa'];
const LOCALES = ['en', 'pt-BR'];
const REPORTS = PRODUCTS.flatMap((name) => LOCALES.map((locale) => [name, locale] as const));

const folder = mkdtempSync(join(tmpdir(), 'scale-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = async (name: string, locale: string): Promise<string> => {
  const { stdout, exitCode, stderr } = await runScale(
    `scale report ${name} --locale ${locale} --at 2026-11-20 -o -`,
  );
  expect(exitCode, stderr).toBe(0);
  const path = join(folder, `${name}-${locale}.html`);
  writeFileSync(path, stdout);
  return path;
};

// What runs in the page is text: these tests know no DOM.

/** `serious color-contrast ×3` for each rule that is broken. */
const VIOLATIONS = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, impact, nodes }) => impact + ' ' + id + ' ×' + nodes.length))`;

/** Pairs of labels of a chart on screen that touch; boxes of letters reach above and below the letters. */
const OVERLAPS = `[...document.querySelectorAll('.chart')]
  .filter((chart) => chart.offsetParent !== null)
  .flatMap((chart) => {
    const boxes = [...chart.querySelectorAll('text')].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    return boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      return across > 1 && down > 5 ? [a.text + ' / ' + b.text] : [];
    }));
  })`;

/** Captions that reach out of what is seen of their tables. */
const CUT_CAPTIONS = `[...document.querySelectorAll('.table')].filter((table) =>
  table.querySelector('caption').getBoundingClientRect().right > table.getBoundingClientRect().right + 1)
  .map((table) => table.textContent.slice(0, 40))`;

/** Parts that show nothing of what reaches over their side. */
const CUT_OFF = `[...document.querySelectorAll('main > section')]
  .filter((part) => part.scrollWidth > part.clientWidth)
  .map(({ id }) => id)`;

const DEAD_LINKS = `[...document.querySelectorAll('a[href^="#"]')]
  .map((link) => link.getAttribute('href'))
  .filter((href) => document.getElementById(href.slice(1)) === null)`;

describe.skipIf(BROWSER === undefined)('a report in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(REPORTS)(
    'of %s in %s opens without a word of complaint, a request or a barrier',
    async (name, locale) => {
      const path = await write(name, locale);
      const { page, said } = await openPage(browser, path, { bypassCSP: true });
      expect(await page.getAttribute('html', 'lang')).toBe(locale);
      expect(await page.locator('section').count()).toBeGreaterThan(5);
      await page.addScriptTag({ content: axe.source });
      expect(await page.evaluate(VIOLATIONS)).toEqual([]);
      expect(said).toEqual([]);
      await page.close();
    },
  );

  it.each([
    [390, 'light'],
    [390, 'dark'],
    [600, 'light'],
    [768, 'light'],
    [1280, 'dark'],
  ] as const)(
    'fits into %i px, %s, and its charts keep their labels apart',
    async (width, colorScheme) => {
      const path = await write('checkin', 'pt-BR');
      const { page, said } = await openPage(browser, path, {
        viewport: { width, height: 900 },
        colorScheme,
        javaScriptEnabled: true,
      });
      expect(await page.evaluate(CUT_OFF)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        width,
      );
      expect(await page.evaluate(OVERLAPS)).toEqual([]);
      expect(await page.evaluate(CUT_CAPTIONS)).toEqual([]);
      expect(said).toEqual([]);
      await page.close();
    },
  );

  it('links each figure to its derivation, and shows that where the link leads', async () => {
    const path = await write('checkin', 'en');
    const { page } = await openPage(browser, path, { viewport: { width: 1280, height: 800 } });
    expect(await page.evaluate(DEAD_LINKS)).toEqual([]);
    for (const link of [
      page.locator('main a[href^="#q-"]').first(),
      page.locator('nav a').last(),
    ]) {
      const target = (await link.getAttribute('href')) ?? '';
      await link.click();
      expect(page.url()).toContain(target);
      const shown = page.locator(`[id="${target.slice(1)}"]`);
      await expect.poll(async () => (await shown.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
      expect((await shown.boundingBox())?.y).toBeLessThan(800);
    }
    await page.close();
  });

  it('stays a page, within its width and without a script of theirs, whatever a profile and a brand say', async () => {
    const quoted = (text: string): string => JSON.stringify(text);
    const [script, style, image, turned, long] = [
      '</script><script>alert(1)</script>',
      '</style><style>*{display:none}</style>',
      '"><img src=x onerror=alert(1)>',
      '\u202etxt.exe\u2066 \u05d0\u05d1\u05d2',
      'x'.repeat(10_000),
    ].map(quoted);
    const profile = `version: 1
project: {id: shop, name: ${long}, currency: BRL, locale: en}
metrics: {mau: {unit: users, label: ${script}, default: 1k, growth: 8% to 12%}, load: {unit: ms, label: ${long}, default: 100}}
quantities: {base: {unit: BRL/month, label: ${turned}, formula: 'mau * 0.5'}}
phases: [{id: one, name: ${style}}, {id: two, name: ${quoted('word '.repeat(2000).trim())}, enter: mau >= 5k}]
costs: {hosting: {label: ${long}, amount: base}, other: {label: ${image}, amount: base}}
slos: [{id: fast, metric: load, below: 200}]
risks: [{id: fire, name: ${long}, probability: low, impact: high, mitigations: [${script}, ${long}]}]
`;
    const brand = `consultant: ${quoted('W'.repeat(300))}\nclient: ${script}\nfooter: ${style}\ncontact: [${turned}, ${image}]\nlogo: logo.svg\n`;
    const logo =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="9000"><rect width="9" height="9"/></svg>';
    const { stdout, stderr, exitCode } = await runScale(
      'scale report hostile.yaml --brand brand.yaml --at 2026-11-20 -o -',
      { files: { 'hostile.yaml': profile, 'brand.yaml': brand, 'logo.svg': logo } },
    );
    expect(exitCode, stderr).toBe(0);
    const path = join(folder, 'hostile.html');
    writeFileSync(path, stdout);
    for (const width of [390, 1280]) {
      const { page, said } = await openPage(browser, path, { viewport: { width, height: 800 } });
      await page.waitForSelector('.whatif-results [data-figure]');
      const size =
        '(({ scrollWidth, scrollHeight }) => [scrollWidth, scrollHeight])(document.documentElement)';
      const [wide = 0, high = 0] = (await page.evaluate(size)) as number[];
      expect(wide).toBeLessThanOrEqual(width);
      // Of what is too long for anybody to read, only the beginning is there.
      expect(high).toBeLessThan(60_000);
      expect(await page.locator('main h2').first().isVisible()).toBe(true);
      expect(said).toEqual([]);
      await page.close();
    }
  });

  it('prints on pages, each chart whole', async () => {
    const path = await write('checkin', 'pt-BR');
    const { page } = await openPage(browser, path);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(10);
    await page.close();
  });
});
