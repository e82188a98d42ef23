import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build.ts';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import { loadProfile } from '../../../src/load/profile.ts';
import { evaluateSections, problemsOf } from '../graph/compile.ts';

const compile = (project: string, sections: string) => {
  const { profile, problems } = loadProfile({
    file: 'shop.yaml',
    text: `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en${project}}
metrics: {boxes: {unit: boxes, default: 3}}
phases: [{id: start, name: Start}]
${sections}
`,
  });
  const { value: graph, problems: more } = buildGraph(profile);
  return { graph, problems: [...problems, ...more].map(({ code, facts }) => ({ code, facts })) };
};

describe('an item of cost in another currency', () => {
  const costs = `costs:
  host: {amount: 20, currency: USD}
  mail: {amount: 0.5, currency: USD, per: boxes + 1}
  desk: {amount: R$ 100, currency: BRL}`;

  it('is worth its amount times the rate', () => {
    const { graph, problems } = compile(', fx: {USD: 5.5}', costs);
    expect(problems).toEqual([]);
    const { value } = evaluate(graph);
    expect(value('fx.USD')).toBe(5.5);
    expect(value('costs.host')).toBe(110); // 20 × 5.5
    expect(value('costs.mail')).toBe(11); // 0.5 × (3 + 1) × 5.5
    expect(value('costs.total')).toBe(221);
    const units = new Map(graph.quantities.map(({ id, unit }) => [id, unit]));
    expect(units.get('costs.host.amount')).toBe('USD/month');
    expect(units.get('costs.mail.amount')).toBe('USD/box/month');
    expect(units.get('costs.host')).toBe('BRL/month');
    expect(units.get('fx.USD')).toBe('BRL/USD');
  });

  it('follows a rate that is uncertain, or that is set', () => {
    const { graph } = compile(', fx: {USD: 4 to 9}', costs);
    expect(evaluate(graph).value('costs.host')).toBeCloseTo(120, 9); // the median of 4 to 9 is 6
    expect(evaluate(graph, { set: new Map([['fx.USD', 5]]) }).value('costs.host')).toBe(100);
  });

  it('may be written with the marks of its own currency only', () => {
    const write = (amount: string) =>
      compile(', fx: {USD: 5}', `costs: {host: {amount: ${amount}, currency: USD}}`).problems;
    expect(write('"US$ 1,500"')).toEqual([]);
    expect(write('R$ 20').map(({ code }) => code)).toEqual(['unit_wrong']);
  });

  it('needs a rate', () => {
    expect(compile('', 'costs: {host: {amount: 20, currency: USD}}').problems).toEqual([
      { code: 'currency_without_rate', facts: { found: 'USD', currency: 'BRL' } },
    ]);
  });
});

describe('a rate', () => {
  it.each([
    ['of no currency', ', fx: {usd: 5}', 'currency_unknown'],
    ['of the money of the project', ', fx: {BRL: 1}', 'id_reserved'],
    ['below 0', ', fx: {USD: -5}', 'number_out_of_range'],
  ])('%s is refused', (_, project, code) => {
    expect(compile(project, '').problems.map((one) => one.code)).toEqual([code]);
  });

  it('is nothing that a profile must have', () => {
    expect(problemsOf('costs: {desk: {amount: 5}}')).toEqual([]);
    expect(evaluateSections('costs: {desk: {amount: 5}}').value('costs.total')).toBe(5);
  });
});
