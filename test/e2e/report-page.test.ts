import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
type Reading = { readonly id: string; readonly base: number; readonly changed: number };

/** What lies between both sides as a row tells it; undefined where it says that nothing changes. */
type Difference = {
  readonly id: string;
  readonly told?: { readonly by: number | null; readonly gained: number; readonly lost: number };
};

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
  const open = async (
    name: string,
    more: readonly string[] = [],
  ): Promise<{ page: Page; said: readonly string[] }> => {
    const file = join(folder, 'report.html');
    const args = ['report', name, ...SAME, ...more, '-o', file, '--force'];
    const { status, stderr } = runScaleProcess(args);
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

  /** Differences of figures or of phases, by what marks their rows. */
  const differences = (page: Page, mark: 'figure' | 'phase'): Promise<readonly Difference[]> =>
    page.evaluate(`[...document.querySelectorAll('[data-${mark}]')].map((row) => {
      const cell = row.querySelector('[data-side=difference]');
      const number = (text) => (text === '' ? null : Number(text));
      const { value, gained, lost } = cell?.dataset ?? {};
      return {
        id: row.dataset.${mark},
        ...(cell === null ? {} : { told: { by: number(value), gained: number(gained), lost: number(lost) } }),
      };
    })`);

  /** The last month of `scale project`, as its JSON has it. */
  const projected = (name: string, ids: readonly string[], set: readonly string[]) => {
    const shown = ids.flatMap((id) => ['--show', id]);
    const args = ['project', name, ...SAME, ...shown, ...set, '--format', 'json'];
    const { phases, months } = JSON.parse(runScaleProcess(args).stdout);
    return { phases, quantities: months.at(-1).quantities };
  };

  /** What `scale whatif` says of the same question: the middle of all differences, trial by trial. */
  const paired = (name: string, set: string) => {
    const args = ['whatif', name, ...SAME, '--set', set, '--format', 'json'];
    const { phases, quantities } = JSON.parse(runScaleProcess(args).stdout);
    return {
      figure: (id: string) => quantities[id].months.at(-1).changed[0].difference,
      phase: (id: string) =>
        phases.find((one: { readonly id: string }) => one.id === id).changed[0],
    };
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
      const steps = Number(await sliders.nth(at).getAttribute('max'));
      await sliders.nth(at).fill(String(Math.round(steps * 0.8)));
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
      const between = paired(name, set);
      for (const { id, told } of await differences(page, 'figure')) {
        const { p50 } = between.figure(id);
        // A row without a difference says that none is seen: less than half of the last digit that it shows.
        const seen = Math.abs(p50 ?? 0) > 0.005 * Math.abs(base.quantities[id].p50 ?? 0);
        if (told === undefined) expect([id, seen]).toEqual([id, false]);
        else expectClose(told.by ?? Number.NaN, p50, `${set} ${id} difference`);
      }
      for (const { id, told } of await differences(page, 'phase')) {
        const { shift, gained, lost } = between.phase(id);
        const moves = shift.p10 || shift.p90 || gained >= 0.005 || lost >= 0.005;
        expect([set, id, told]).toEqual([
          set,
          id,
          moves ? { by: shift.p50, gained, lost } : undefined,
        ]);
      }
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

  it('shows on a telephone the chart below whichever input is dragged', async () => {
    const { page, said } = await open('chat-saas');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForSelector('.whatif-results[data-trials="1024"] svg');
    await page.evaluate(
      `document.querySelector('.whatif-results svg').scrollIntoView({ block: 'end' })`,
    );
    const count = await page.locator('#whatif input[type=range]').count();
    expect(count).toBeGreaterThan(5);
    for (const at of [0, count - 1]) {
      const [seen, inputs, top, bottom] = (await page.evaluate(`((range) => {
        range.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = range.getBoundingClientRect();
        const chart = document.querySelector('.whatif-results svg').getBoundingClientRect();
        const inputs = document.querySelector('.whatif-inputs').getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return [hit === range, inputs.bottom, chart.top, chart.bottom];
      })(document.querySelectorAll('#whatif input[type=range]')[${at}])`)) as [
        boolean,
        number,
        number,
        number,
      ];
      expect(seen).toBe(true);
      expect(top).toBeGreaterThanOrEqual(inputs);
      expect(bottom).toBeLessThanOrEqual(844);
    }
    expect(said).toEqual([]);
    await page.close();
  });

  it('has on a telephone no name of a row above the inputs', async () => {
    const { page } = await open('checkin');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForSelector('.whatif-results[data-trials="1024"] svg');
    const above =
      await page.evaluate(`[...document.querySelectorAll('.whatif-results tbody th')].map((name) => {
      name.scrollIntoView({ block: 'start' });
      scrollBy(0, -50);
      const { left, top, height } = name.getBoundingClientRect();
      const inputs = document.querySelector('.whatif-inputs');
      const shown = document.elementFromPoint(left + 5, top + height / 2);
      return inputs.getBoundingClientRect().bottom > top + height && !inputs.contains(shown)
        ? name.textContent
        : undefined;
    })`);
    expect(above).toHaveLength(12);
    expect((above as unknown[]).filter((name) => name !== undefined)).toEqual([]);
    await page.close();
  });

  it('says why a difference is not what lies between the two sides', async () => {
    const { page } = await open('chat-saas');
    await page.locator('#whatif input[type=range]').first().fill('140');
    // 8,660 − 4,410 is 4,250.
    const cells = await page.locator('[data-figure="costs.total"] td').allTextContents();
    expect(cells.map((text) => /^\D*[\d,]+\/month\*?/.exec(text)?.[0])).toEqual([
      'R$\u00a04,410/month',
      'R$\u00a08,660/month',
      '+R$\u00a04,160/month*',
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
    // The ring of what has the focus strikes through no text below it.
    const [ring, text] = (await page.evaluate(`((range) => {
      const { outlineOffset, outlineWidth } = getComputedStyle(range);
      const below = range.getBoundingClientRect().bottom + parseFloat(outlineOffset) + parseFloat(outlineWidth);
      return [below, range.nextElementSibling.getBoundingClientRect().top];
    })(document.activeElement)`)) as [number, number];
    expect(ring).toBeLessThanOrEqual(text);
    await page.close();
  });

  it('takes an exact value in a box, within the bounds, and is put back where it is emptied', async () => {
    const { page } = await open('uptax', ['--currency', 'BRL', '--fx', '5.40']);
    const box = page.getByLabel('Price of Omie MCP: exact value');
    const question = page.locator('.whatif-command');
    // 297 dollars at 5.40.
    expect(await box.inputValue()).toBe('R$ 1,603.80/month');
    const type = async (text: string): Promise<void> => {
      await box.fill(text);
      await box.press('Enter');
    };
    await type('R$ 1,080');
    expect(await box.inputValue()).toBe('R$ 1,080/month');
    expect(await question.textContent()).toMatch(/--set price\.omie_mcp=200 /);
    const said = () => page.evaluate('document.activeElement.validationMessage');
    await type('many');
    expect(await box.inputValue()).toBe('R$ 1,080/month');
    expect(await said()).toBe('“many” is no number: write one like those below');
    await type('9 k');
    expect(await said()).toBe('');
    expect(await question.textContent()).toMatch(/--set price\.omie_mcp=594 /);
    await type('');
    expect(await box.inputValue()).toBe('R$ 1,603.80/month');
    expect(await question.isVisible()).toBe(false);
    await page.close();
  });

  it('moves customers by whole ones, by hand, by keys and as an address names them', async () => {
    const { page } = await open('uptax');
    const slider = page.getByRole('slider', { name: 'Active customers', exact: true });
    const box = page.getByLabel('Active customers: exact value', { exact: true });
    const ends = slider.locator('xpath=following-sibling::*[1]/*');
    // Half of 5 customers and twice as many.
    expect(await ends.allTextContents()).toEqual(['3 customers', '10 customers']);
    await slider.press('ArrowRight');
    expect(await box.inputValue()).toBe('6 customers');
    const { x, y, width, height } = (await slider.boundingBox()) ?? expect.fail('no slider');
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    const told = new Set<string>();
    for (let at = 0.05; at < 1; at += 0.05) {
      await page.mouse.move(x + width * at, y + height / 2);
      told.add(await box.inputValue());
    }
    await page.mouse.up();
    expect([...told]).toEqual(Array.from({ length: 8 }, (_, i) => `${i + 3} customers`));
    await box.fill('7.4');
    await box.press('Enter');
    expect([await box.inputValue(), await slider.inputValue()]).toEqual(['7 customers', '4']);
    expect(page.url()).toMatch(/#whatif:active_customers=7$/);
    await page.evaluate("location.hash = '#whatif:active_customers=8.6'");
    await page.waitForFunction(
      "document.querySelector('.whatif-command code').textContent.endsWith('active_customers=9')",
    );
    expect(await box.inputValue()).toBe('9 customers');
    await page.close();
  });

  it('says of an input that nobody moved what the plan says, digit by digit', async () => {
    const { page } = await open('checkin', ['--set', 'mau=12345']);
    expect(await page.getByLabel('Monthly active users: exact value').inputValue()).toBe(
      '12,345 users',
    );
    await page.close();
  });

  it('keeps its inputs where they are while they are moved', async () => {
    const { page } = await open('prime-store');
    const sliders = page.locator('#whatif input[type=range]');
    const places = (): Promise<readonly number[]> =>
      page.evaluate("[...document.querySelectorAll('#whatif label')].map((one) => one.offsetTop)");
    const before = await places();
    for (const slider of await sliders.all()) await slider.fill('110');
    expect(await places()).toEqual(before);
    await page.close();
  });

  it('tells between what a difference lies also where its middle is none', async () => {
    const { page } = await open('prime-store');
    await page.getByLabel('Active users: exact value').fill('1500');
    await page.keyboard.press('Enter');
    // 16 replicas on both sides; nine in ten outcomes need none to 4 more.
    const cell = page.locator('[data-figure="services.replicas"] [data-side=difference]');
    expect(await cell.textContent()).toBe('0 replicas0 to\u00a0+4');
    await page.close();
  });

  it('is reached by Tab, part by part, each with a name', async () => {
    const { page } = await open('prime-store');
    await page.locator('#whatif input[type=range]').first().fill('150');
    await page.locator('#projection a').last().focus();
    const sliders = await page.locator('#whatif input[type=range]').count();
    const reached: string[] = [];
    for (let press = 0; press < 2 * sliders + 3; press += 1) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(`(({ type, labels, ariaLabel, textContent }) =>
          type + ' ' + (ariaLabel ?? labels[0]?.textContent ?? textContent))(document.activeElement)`),
      );
    }
    const names = await page.locator('#whatif .whatif-inputs label').allTextContents();
    expect(reached).toEqual([
      ...names.flatMap((name) => [`text ${name}: exact value`, `range ${name}`]),
      'select-one Figures as of',
      'button Back to the plan',
      'button Copy',
    ]);
    await page.close();
  });

  it('tells those who hear it what came of a move, once, when it is let go', async () => {
    const { page } = await open('checkin');
    const said = page.locator('#whatif p[role=status]');
    const told = async (): Promise<readonly string[]> => page.evaluate('told');
    await page.evaluate(`told = [];
      new MutationObserver(() => told.push(document.querySelector('#whatif p[role=status]').textContent))
        .observe(document.querySelector('#whatif p[role=status]'), { childList: true });`);
    const drag = (value: number, type: string): Promise<void> =>
      page.evaluate(`((input) => {
        input.value = ${value};
        input.dispatchEvent(new Event('${type}', { bubbles: true }));
        return new Promise(requestAnimationFrame);
      })(document.querySelector('#whatif input[type=range]')).then(() => {})`);
    for (const value of [150, 155, 160]) await drag(value, 'input');
    expect(await told()).toEqual([]);
    await drag(160, 'change');
    const [first = '', ...others] = await told();
    expect(others).toEqual([]);
    expect(first).toMatch(
      /^Computed anew: .*Monthly active users: [\d,]+ users \(\+[\d,]+ users\)/,
    );
    await page.locator('.whatif-reset').click();
    expect(await said.textContent()).toBe('Computed anew: no change.');
    await page.close();
  });

  it('keeps what was moved while the reader follows a link to another part', async () => {
    const { page } = await open('checkin');
    await page.locator('#whatif input[type=range]').first().fill('150');
    const before = await readings(page);
    await page.locator('nav a[href="#money"]').click();
    expect(page.url()).toMatch(/#money$/);
    expect(await readings(page)).toEqual(before);
    await page.goBack();
    expect(page.url()).toMatch(/#whatif:growth_pace=[\d.]+$/);
    expect(await readings(page)).toEqual(before);
    await page.close();
  });

  it('asks the same of a shell, whatever the profile is called', async () => {
    const profile = join(folder, 'it\'s $HOME; a "shop".yaml');
    copyFileSync('profiles/chat-saas.yaml', profile);
    const scale = join(folder, 'scale');
    if (!existsSync(scale)) symlinkSync(resolve('bin/scale.js'), scale);
    const { page } = await open(profile);
    await page.locator('#whatif input[type=range]').nth(1).fill('150');
    const command = (await page.locator('.whatif-command code').textContent()) ?? '';
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, NO_COLOR: '1' };
    const answer = execFileSync('sh', ['-c', `${command} --format json`], {
      env,
      encoding: 'utf8',
    });
    const { quantities } = JSON.parse(answer);
    for (const { id, base, changed } of await readings(page)) {
      const { base: without, changed: sides } = quantities[id].months.at(-1);
      expectClose(base, without.p50, `${id} base`);
      expectClose(changed, sides[0].value.p50, `${id} changed`);
    }
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

  it('is printed in the colours of paper also from a dark screen, without what moves, small tables whole', async () => {
    const { page } = await open('uptax');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const [rule, moves, small, large] = (await page.evaluate(`((style) => [
        style('#money > h2').borderBottomColor,
        style('#whatif').display,
        style('#table-slos').breakInside,
        style('#table-roadmap').breakInside,
      ])((selector) => getComputedStyle(document.querySelector(selector)))`)) as string[];
    // #0f4c5c; 5 service levels, 19 items of a roadmap.
    expect([rule, moves, small, large]).toEqual(['rgb(15, 76, 92)', 'none', 'avoid', 'auto']);
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
