import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn, runScale } from '../support/run-scale.ts';
import { createWorld } from '../support/world.ts';

const SHOP = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics:
  mau: {unit: users, label: {en: Monthly users, pt-BR: Usuários por mês}, default: 10k, growth: 10% to 15%}
phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: Growth, enter: mau >= 50k}
costs:
  compute: {amount: 2000 + mau * 0.1}
revenue:
  plans: {amount: mau * 0.5}
`;

const report = (command: string, files: Readonly<Record<string, string | Uint8Array>> = {}) =>
  runScale(`scale report ${command}`, { files: { 'shop.yaml': SHOP, ...files } });

/** What is read of a page: its text without markup. */
const textOf = (html: string): string =>
  html
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\u2060/g, '')
    .replace(/[\s\u00a0]+/g, ' ');

describe('the file of a report', () => {
  it.each([
    ['plan.md', /^Capacity and growth plan\n/],
    ['plan.JSON', /^\{\n {2}"schemaVersion"/],
    ['plan.docx', /^<!doctype html>/],
    ['md', /^<!doctype html>/],
    ['plan.json --format md', /^Capacity and growth plan\n/],
  ])('says by its ending how it is written: %s', async (named, starts) => {
    const world = createWorld({ files: { 'shop.yaml': SHOP } });
    const argv = ['report', 'shop.yaml', '-o', ...named.split(' ')];
    expect(await runIn(world, argv)).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(world.directory, argv[3] ?? ''), 'utf8')).toMatch(starts);
  });

  it('is named after the profile, and only its own work is replaced', async () => {
    const world = createWorld({ files: { 'shop.yaml': SHOP } });
    const first = await runIn(world, ['report', 'shop.yaml']);
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    expect(first.stdout).toMatch(/^Wrote shop-report\.html \(\d+ KB\)\n$/);
    expect(readFileSync(join(world.directory, 'shop-report.html'), 'utf8')).toMatch(
      /^<!doctype html>/,
    );
    // The same again is nobody's work.
    expect(await runIn(world, ['report', 'shop.yaml'])).toMatchObject({ exitCode: 0 });
  });

  it.each(["''", ','])(
    'is not written for a list of sections that names none: %s',
    async (list) => {
      const { stderr, exitCode } = await report(`shop.yaml --sections ${list}`);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('--sections');
    },
  );

  it('is not written over what a person wrote', async () => {
    const { exitCode, stderr } = await report('shop.yaml', { 'shop-report.html': 'mine' });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('shop-report.html is there already');
    const forced = await report('shop.yaml --force', { 'shop-report.html': 'mine' });
    expect(forced.exitCode).toBe(0);
  });
});

describe('what a report tells', () => {
  it('is what the other commands compute', async () => {
    const json = async (command: string) =>
      JSON.parse((await runScale(`scale ${command}`, { files: { 'shop.yaml': SHOP } })).stdout);
    const whole = await json('report shop.yaml --format json -o -');
    const plan = await json('plan shop.yaml --format json');
    const projection = await json('project shop.yaml --format json');
    const verdict = await json('check shop.yaml --format json');
    expect(whole.command).toBe('report');
    expect(whole.inputs).toEqual(plan.inputs);
    const values = ({ quantities }: typeof plan) =>
      Object.entries<{ value: unknown }>(quantities).map(([id, { value }]) => [id, value]);
    expect(values(whole.plan)).toEqual(values(plan));
    expect(whole.projection.months).toEqual(projection.months);
    expect(whole.projection.phases).toEqual(projection.phases);
    expect(whole.verdict.results).toEqual(verdict.results);
  });

  it('is read of one run: the plan looks as far ahead as the projection, and sees the same', async () => {
    const { stdout } = await runScale(
      'scale report checkin --months 9 --trials 50 --at 2026-11-20 --format json -o -',
    );
    const { plan, projection } = JSON.parse(stdout);
    expect(plan.team.calendar.hires.length).toBeGreaterThan(0);
    expect(plan.team.calendar).toEqual(projection.hiring);
    // Check In's second phase begins when its one condition that moves holds.
    const [{ month }] = plan.phase.triggers.filter((one: { month?: unknown }) => one.month);
    expect(month).toEqual(projection.phases[0].month);
  });

  it('has one range of a sum and of its only part', async () => {
    const uncertain = SHOP.replace('amount: 2000 + mau * 0.1', 'amount: 100 to 200');
    const { stdout } = await report('shop.yaml --format json -o -', { 'shop.yaml': uncertain });
    const { plan, projection } = JSON.parse(stdout);
    const { p5, p95 } = projection.today.quantities['costs.total'];
    expect(plan.quantities['costs.compute']).toMatchObject({ low: p5, high: p95 });
    // The ends that the profile states: 4,096 trials are within 0.1 % of them.
    expect([Math.round(p5), Math.round(p95)]).toEqual([100, 200]);
  });

  it('leaves out what the profile does not have, and what was not asked for', async () => {
    const { stdout } = await report('shop.yaml -o -');
    const ids = (html: string) =>
      [...html.matchAll(/<section id="([a-z]+)" aria/g)].map(([, id]) => id);
    expect(ids(stdout)).toEqual([
      'summary',
      'position',
      'projection',
      'money',
      'audit',
      'sensitivity',
      'assumptions',
      'method',
      'figures',
    ]);
    const some = await report('shop.yaml --sections money,summary -o -');
    expect(ids(some.stdout)).toEqual(['summary', 'money']);
    const executive = await report('shop.yaml --audience executive -o -');
    expect(ids(executive.stdout)).not.toContain('sensitivity');
  });

  it('carries its numbers in both languages', async () => {
    const english = textOf((await report('shop.yaml --at 2026-11-20 -o -')).stdout);
    expect(english).toContain(
      'The product costs R$ 3,000 /month and brings in R$ 5,000 /month'.replace(/ \//g, '/'),
    );
    const portuguese = textOf(
      (await report('shop.yaml --at 2026-11-20 --locale pt-BR -o -')).stdout,
    );
    expect(portuguese).toMatch(/O produto custa hoje ?R\$ 3\.000\/mês ?e gera ?R\$ 5\.000\/mês/);
    // Ids alone, which stand in the appendix, are English.
    const words = portuguese.replace(/\b[a-z_]+(\.[a-z_]+)+\b/g, '');
    expect(words).not.toMatch(/\b(month|users|stage|figure)\b/i);
  });

  it('tells a phase of which one condition suffices where time brings that condition', async () => {
    const any = SHOP.replace(
      'enter: mau >= 50k',
      'enter: {any: [partners >= 1, mau >= 50k]}',
    ).replace('phases:', '  partners: {unit: partners, default: 0}\nphases:');
    const files = { 'any.yaml': any };
    const whole = await report('any.yaml --format json -o -', files);
    // 2,000 + 50,000 × 0.1 and 50,000 × 0.5
    expect(JSON.parse(whole.stdout).phases[1]).toMatchObject({
      at: { mau: 50_000 },
      reached: 'one',
      cost: 7000,
      revenue: 25_000,
    });
    const { stdout } = await report('any.yaml --format md -o -', files);
    expect(stdout).toContain('| Growth | 50,000 users (one of the conditions) | R$ 7,000 |');
  });

  it('replays a saved plan', async () => {
    const files = { 'shop.yaml': SHOP };
    const saved = await runScale('scale plan shop.yaml --set mau=20k --format json', { files });
    const { stdout } = await report('--plan p.json --format json -o -', { 'p.json': saved.stdout });
    expect(JSON.parse(stdout).plan.quantities.mau.value).toBe(20_000);
  });
});

describe('money in another currency', () => {
  it('is the plan’s at one rate, which is said', async () => {
    const { stdout } = await report(
      'shop.yaml --currency USD --fx 5.00 --locale en --format md -o -',
    );
    // R$ 3,000 ÷ 5.00
    expect(stdout).toContain('$600/month');
    expect(stdout).toContain('$1 = R$ 5');
  });

  it('is rounded in that currency, and not before', async () => {
    const shop = SHOP.replace('2000 + mau * 0.1', '1005.4');
    const { stdout } = await report('s.yaml --currency USD --fx 5.00 --format md -o -', {
      's.yaml': shop,
    });
    // R$ 1,005.40 ÷ 5.00; R$ 1,005, as reais are told, would be $201.00.
    expect(stdout).toContain('costs $201.08/month');
  });

  it('takes a rate of the profile', async () => {
    const own = SHOP.replace('locale: en}', 'locale: en, fx: {USD: 6}}');
    const { stdout } = await report('own.yaml --currency USD --format md -o -', {
      'own.yaml': own,
    });
    expect(stdout).toContain('$500/month');
  });

  it.each([
    ['--fx 5', '--currency'],
    ['--currency USD', '--fx RATE'],
    ['--currency USD --fx 0', '5.40'],
    ['--currency XQZ --fx 2', 'not a currency'],
  ])('with %s asks for %s', async (options, says) => {
    const { exitCode, stderr } = await report(`shop.yaml ${options} --locale en`);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(says);
  });
});

/** A page without its program and the data of that, which are ours and stand last. */
const pageOf = (html: string): string => {
  const at = html.indexOf('<script type="application/json" id="report-data">');
  const scripts = html.slice(at).match(/<\/?script/g) ?? [];
  // Whatever the data says, it ends its own element and begins none.
  expect(scripts).toEqual(['<script', '</script', '<script', '</script']);
  return html.slice(0, at);
};

const HOSTILE = [
  '<script>alert(1)</script>',
  '</style><b>',
  '"><img src=x onerror=alert(1)>',
  '{{7*7}} #panic() $x$',
  '\u202etxt.exe\u2066',
  '=cmd|calc',
  'x'.repeat(10_000),
];

describe('whatever a profile says', () => {
  it.each(HOSTILE)('is text in a page: %.30s', async (text) => {
    const quoted = JSON.stringify(text);
    const profile = SHOP.replace('name: Shop', `name: ${quoted}`)
      .replace('name: Growth', `name: ${quoted}`)
      .replace('label: {en: Monthly users, pt-BR: Usuários por mês}', `label: ${quoted}`);
    const { stdout, exitCode, stderr } = await report('bad.yaml -o -', { 'bad.yaml': profile });
    if (exitCode === 2) {
      // A name that is too long is refused by the profile itself.
      expect(stderr).not.toContain('has a bug');
      return;
    }
    expect(exitCode, stderr).toBe(0);
    expect(pageOf(stdout)).not.toMatch(/<script|<img|<b>|\u202e/);
    expect(stdout.match(/<\/style>/g)).toHaveLength(1);
    expect(stdout).toContain('default-src &#39;none&#39;');
  });

  it('is text in a brand too', async () => {
    const brand = `consultant: ${JSON.stringify(HOSTILE[0])}\nfooter: ${JSON.stringify(HOSTILE[1])}\ncontact: [${JSON.stringify(HOSTILE[2])}]\n`;
    const { stdout } = await report('shop.yaml --brand brand.yaml -o -', { 'brand.yaml': brand });
    expect(stdout).toContain('&lt;script&gt;');
    expect(pageOf(stdout)).not.toMatch(/<script|<img|<b>/);
  });
});

describe('a brand', () => {
  const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

  it('puts names, a picture and colours on the report', async () => {
    const brand =
      'consultant: Ana\nclient: Loja\nlogo: logo.png\ncolours: {primary: "#333366"}\ncontact: ana@example.org\n';
    const { stdout, exitCode } = await report('shop.yaml --brand brand.yaml -o -', {
      'brand.yaml': brand,
      'logo.png': PNG,
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('src="data:image/png;base64,iVBORw0KGgo="');
    expect(stdout).toContain(':root{--brand:#333366}');
    expect(textOf(stdout)).toContain('Prepared for Loja');
    // The contact is the consultant's, and stands beside nothing else.
    expect(textOf(stdout)).toContain('Prepared by Ana ana@example.org');
  });

  it('is prepared by its first contact where nobody else is named', async () => {
    const brand = { 'brand.yaml': 'contact: [ana@example.org, +55 11 4000-0000]\n' };
    const { stdout } = await report('shop.yaml --brand brand.yaml -o -', brand);
    expect(textOf(stdout)).toContain('Prepared by ana@example.org +55 11 4000-0000');
  });

  it('is told what is wrong with it, all at once', async () => {
    const brand = 'consultnt: Ana\n';
    const { stderr, exitCode } = await report('shop.yaml --brand brand.yaml', {
      'brand.yaml': brand,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('consultant');
    const missing = await report('shop.yaml --brand brand.yaml', {
      'brand.yaml': 'logo: no.png\n',
    });
    expect(missing.stderr).toContain('brand.yaml:1:7');
  });
});

describe('money in a report', () => {
  const staffed = `${SHOP.replace('plans: {amount: mau * 0.5}', 'plans: {amount: 1k}')}economics: {cash: 100k}
team: {base: mau, growth: growth.mau, roles: {dev: {name: Developers, have: 2, need: 2, salary: 5k}}}
`;
  const asked = async (sections: string, locale = 'en') =>
    (
      await report(
        `shop.yaml --at 2026-11-20 --format md --locale ${locale} --sections ${sections} -o -`,
        { 'shop.yaml': staffed },
      )
    ).stdout;

  it('has a row for salaries, so that the lines come to the total', async () => {
    const text = await asked('money');
    // 2,000 + 10,000 users × 0.10, and two of 5,000.
    expect(text).toContain('| compute | R$ 3,000 | 23.1% |');
    expect(text).toContain('| People | R$ 10,000 | 76.9% |');
    expect(text).toContain('| **Total cost** | **R$ 13,000** |');
  });

  it('says in the summary that the cash runs out, and what to do', async () => {
    const text = await asked('summary');
    // 100,000 ÷ 12,000 a month: in the ninth month from November, at costs that grow a little.
    expect(text).toMatch(/The cash runs out around (July|August) 2027, with a probability of 100%/);
    expect(text).toMatch(/Secure funding, .* before the cash runs out around (July|August) 2027/);
    expect(await asked('summary', 'pt-BR')).toMatch(
      /O caixa se esgota por volta de (julho|agosto)/,
    );
  });
});
