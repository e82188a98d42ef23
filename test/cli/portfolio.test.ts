import { describe, expect, it } from 'vitest';
import type { Portfolio, PortfolioRow, ProductRow } from '../../src/model/answer/portfolio.ts';
import { runScale } from '../support/run-scale.ts';

const NAMES = ['checkin', 'uptax', 'prime-store', 'chat-saas', 'oraclewa'];
const SAME = '--format json --seed 7 --trials 256 --months 18';

const readJson = async (command: string, files: Readonly<Record<string, string>> = {}) => {
  const { stdout, stderr } = await runScale(command, { files });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
};

const portfolioOf = async (
  command: string,
  files?: Readonly<Record<string, string>>,
): Promise<readonly PortfolioRow[]> =>
  ((await readJson(`scale portfolio ${command}`, files)) as Portfolio).products;

const productOf = (rows: readonly PortfolioRow[], at: number): ProductRow => {
  const row = rows[at];
  if (row?.kind !== 'product') throw new Error(`no product at ${at}: ${JSON.stringify(row)}`);
  return row;
};

describe('a row of a portfolio', () => {
  it.each(NAMES)('says of %s what plan, project and check say', async (name) => {
    const row = productOf(await portfolioOf(`${name} ${SAME}`), 0);
    const plan = await readJson(`scale plan ${name} --format json`);
    const project = await readJson(`scale project ${name} ${SAME}`);
    const check = await readJson(`scale check ${name} ${SAME}`);
    const value = (id: string): number | null => plan.quantities[id]?.value ?? null;

    expect(row.phase.current.id).toBe(plan.phase.current.id);
    expect(row.phase.decision).toBe(plan.phase.decision);
    const [next] = project.phases;
    expect(row.phase.next).toEqual({
      id: next.id,
      name: next.name,
      probability: next.probability,
      unknown: next.unknown,
      month: next.month,
      act_by: next.act_by,
    });
    expect(row.money).toEqual({
      cost: value('costs.total'),
      cost_per_user: value('costs.per_user'),
      revenue: value('revenue.total'),
      profit: value('economics.profit'),
      gross_margin: value('economics.gross_margin'),
    });
    expect(row.headcount).toBe(value('team.headcount'));
    const outcomes = (check.results as { outcome: string }[]).map(({ outcome }) => outcome);
    const count = (outcome: string): number => outcomes.filter((one) => one === outcome).length;
    expect(row.gate).toEqual({
      verdict: check.verdict,
      checks: outcomes.length,
      breach: count('breach') + count('error'),
      warn: count('warn'),
      no_data: count('no_data'),
    });
    expect(row.risk).toBe(plan.riskOutlook?.level ?? null);
  });

  it('takes of a folder of metrics the file that is called as the profile is', async () => {
    const profile = (id: string): string =>
      `version: 1\nproject: {id: ${id}, name: ${id}, currency: USD, locale: en}\nmetrics: {mau: {unit: users, default: 1}}\nphases: [{id: one, name: One}, {id: two, name: Two, enter: mau >= 10}]\n`;
    const rows = await portfolioOf('clients --metrics today --format json', {
      'clients/a.yaml': profile('a'),
      'clients/b.yaml': profile('b'),
      'today/b.json': '{"mau": 12}',
      'today/c.json': '{"no_such_metric": 12}',
    });
    expect(productOf(rows, 0).phase.decision).toBe('stay');
    expect(productOf(rows, 1).phase.decision).toBe('advance');
  });
});

describe('a portfolio', () => {
  it('has a row for what is wrong, in its place, and exit code 2', async () => {
    const { stdout, exitCode } = await runScale(
      'scale portfolio nowhere.yaml uptax broken.yaml --format json --trials 16',
      { files: { 'broken.yaml': 'version: 1\nphases: nothing\n' } },
    );
    const { products } = JSON.parse(stdout) as Portfolio;
    expect(products.map(({ kind, file }) => [kind, file])).toEqual([
      ['broken', 'nowhere.yaml'],
      ['product', 'uptax'],
      ['broken', 'broken.yaml'],
    ]);
    expect(exitCode).toBe(2);
  });

  it('is one page without a script, in which names are text', async () => {
    const { stdout, exitCode } = await runScale(
      'scale portfolio hostile.yaml uptax nowhere.yaml --format html --trials 16',
      {
        files: {
          'hostile.yaml':
            'version: 1\nproject: {id: shop, name: "<script>alert(1)</script>", currency: USD, locale: en}\n' +
            'metrics: {mau: {unit: users, default: 1}}\nphases: [{id: one, name: One}]\n',
        },
      },
    );
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(stdout).not.toContain('<script');
    expect(stdout).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(stdout).toContain('UpTax AI Platform');
    expect(stdout).toContain('nowhere.yaml');
    // Of its one part there is no list of contents, and what it was made from stands at its foot alone.
    expect(stdout).not.toContain('<nav');
    expect(stdout.match(/16 trials · seed 1<\/p>/g)).toHaveLength(1);
    // Its name stands on its cover, and above its part what that is.
    expect([...stdout.matchAll(/<h[12][^>]*>(.*?)<\/h/g)].map(([, title]) => title)).toEqual([
      'Portfolio',
      'Where the products stand',
    ]);
    expect(stdout).not.toMatch(/<p[^>]*><\/p>/);
  });

  it('sends on to the profile that has more problems than it shows', async () => {
    const { stdout } = await runScale('scale portfolio a.yaml b.yaml --trials 16', {
      files: { 'a.yaml': 'version: 1\n[', 'b.yaml': 'version: 2\nphases: nothing\nmore: 1\n' },
    });
    expect(stdout).toContain('scale validate b.yaml');
  });

  it('gives a spreadsheet names that it does not run', async () => {
    const names = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x","y")'];
    const { stdout } = await runScale('scale portfolio . --format csv --trials 16', {
      files: Object.fromEntries(
        names.map((name, i) => [
          `${i}.yaml`,
          `version: 1\nproject: {id: p${i}, name: ${JSON.stringify(name)}, currency: EUR, locale: en}\n` +
            'metrics: {mau: {unit: users, default: 1}}\nphases: [{id: one, name: One}]\n',
        ]),
      ),
    });
    const [, ...rows] = stdout.trim().split('\n');
    expect(rows).toHaveLength(names.length);
    for (const row of rows) expect(row).toMatch(/^\d\.yaml,"?'?\s?'?[=+@-]/);
    expect(rows.filter((row) => /^[^,]*,"?[=+@\t-]/.test(row))).toEqual([]);
  });

  it('names each profile once', async () => {
    const rows = await portfolioOf('uptax uptax --format json --trials 16');
    expect(rows).toHaveLength(1);
  });
});
