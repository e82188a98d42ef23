import { describe, expect, it } from 'vitest';
import { runScale } from '../support/run-scale.ts';

const PRODUCTS = ['checkin', 'uptax', 'prime-store', 'chat-saas', 'oraclewa'];
const REPORTS = PRODUCTS.flatMap((name) =>
  ['en', 'pt-BR'].flatMap((locale) =>
    ['technical', 'executive'].map((audience) => [name, locale, audience] as const),
  ),
);

const markdown = async (args: string, files: Readonly<Record<string, string>> = {}) =>
  (await runScale(`scale report ${args} --at 2026-11-20 --trials 256 --format md -o -`, { files }))
    .stdout;

/** Numbers of figures and tables, once where they stand and once where the words speak of them. */
const numbered = (text: string) => {
  const captions = [...text.matchAll(/^\*\*((?:Figur[ea]|Tab(?:le|ela)) \d+)\.\*\*/gm)];
  const names = captions.map(([, name = '']) => name);
  const cited = [...text.matchAll(/[(; ]((?:Figur[ea]|Tab(?:le|ela)) \d+)(?= e |[ ,)])/g)];
  return { names, cited: cited.map(([, name = '']) => name) };
};

describe('figures and tables of a report', () => {
  it.each(REPORTS)('of %s in %s for the %s are all cited, and no other', async (...of) => {
    const [name, locale, audience] = of;
    const text = await markdown(`${name} --locale ${locale} --audience ${audience}`);
    const { names, cited } = numbered(text);
    expect(names.length).toBeGreaterThan(8);
    expect([...new Set(cited)].sort()).toEqual(names.toSorted());
  });

  it('are not cited where they are not told', async () => {
    // Without a role there is no table of roles, and no limit is in one section alone.
    const text = await markdown('checkin --sections summary,method');
    expect(text).not.toMatch(/Table \d|Figure \d/);
  });

  it('are cited before the end of a sentence, in its brackets where it ends in some', async () => {
    const text = await markdown('checkin --locale en --sections projection,money');
    expect(text).toMatch(/reach 1,0\d\d,000 users; in nine .* users \(Figure 1\)\.$/m);
    expect(text).toMatch(/result of .*\(in nine cases out of ten, between [^()]+; Figure \d\)\.$/m);
    expect(text).toMatch(/everything else as today \(Figure \d and Table \d\)\.$/m);
  });
});

describe('the minus of a report', () => {
  it.each(PRODUCTS)('of %s is that of print, in tables, sentences and formulas', async (name) => {
    for (const locale of ['en', 'pt-BR']) {
      const text = await markdown(`${name} --locale ${locale}`);
      expect(text.match(/(?:\S |[(|“])-[R$US ]*\d.*/g) ?? []).toEqual([]);
    }
  });
});

describe('the appendix of a report', () => {
  const SHOP = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics: {mau: {unit: users, label: Users, default: 10k, growth: 10%}, p95: {unit: ms, label: Response time, default: 300}}
phases: [{id: mvp, name: MVP}]
slos: [{id: p95, metric: p95, at_most: 500}]
costs: {compute: {label: Compute, amount: 2000 + mau * 0.1}}
`;

  it('tells what is another figure by name once, under its own', async () => {
    const text = await markdown('shop.yaml --sections budgets,figures', { 'shop.yaml': SHOP });
    expect(text).toContain('- Response time: **300 ms** `p95`');
    expect(text).not.toContain('slos.p95.observed');
  });

  it('for who decides leaves out inputs whose values the formula has', async () => {
    const of = (audience: string) =>
      markdown(`checkin --audience ${audience} --locale en --sections money,figures`);
    const [executive, technical] = [await of('executive'), await of('technical')];
    const line = '- Inputs: ';
    expect(technical).toContain(line);
    expect(executive.split(line).length).toBeLessThan(technical.split(line).length);
  });

  it('names what is not 0 of a long sum, and how much more there is', async () => {
    const services = Array.from(
      { length: 14 },
      (_, i) => `  s${i}: {image: "a:1", replicas: ${i < 2 ? 3 : 0}}\n`,
    );
    const text = await markdown('shop.yaml --sections infrastructure,figures', {
      'shop.yaml': `${SHOP}services:\n${services.join('')}`,
    });
    expect(text).toContain('\\= sum of 14 figures\n');
    expect(text).toMatch(
      /- Inputs: s0: replicas: 3 replicas · s1: replicas: 3 replicas · 12 more\n/,
    );
  });
});
