import { describe, expect, it } from 'vitest';
import { readNumberText } from '../../../src/load/number/number-text.ts';
import { evaluateSections, problemsOf } from '../../core/graph/compile.ts';

const EACH = { unit: 'BRL/unit', each: 'requests/month' };

describe('a price of many', () => {
  // R$ 0.50 for 1,000 are R$ 0.0005 for one.
  it.each([
    ['R$ 0,50/1000 requests', 0.0005],
    ['R$ 0,50 / 1.000 requests', 0.0005],
    ['R$ 0,50/1,000 requests', 0.0005],
    ['R$ 0,50/1k requests', 0.0005],
    ['R$ 0,50/1k', 0.0005],
    ['R$ 0,50/k', 0.0005],
    ['0,50 BRL/1000 requests', 0.0005],
    ['BRL 3/million requests', 0.000003],
    ['R$ 3/M requests', 0.000003],
    ['R$ 3/1M requests/month', 0.000003],
    ['R$ 3 per million requests', 0.000003],
    ['R$ 3 por mil requests', 0.003],
    ['R$ 3 por milhão de requests', 0.000003],
    ['R$ 3 a cada 100 requests', 0.03],
    ['R$ 3/100 units', 0.03],
    ['0.5/1000 requests', 0.0005],
    ['R$ 3/10 req', 0.3],
  ])('is read from %s', (text, value) => {
    expect(readNumberText(text, EACH)).toEqual({ kind: 'constant', value });
  });

  it('is paid each month where what is counted is there all the time', () => {
    const seats = { unit: 'BRL/month', each: 'users' };
    const read = (text: string) => readNumberText(text, seats);
    expect(read('R$ 99/10 users/month')).toEqual({ kind: 'constant', value: 9.9 });
    expect(read('R$ 9,90 per user per month')).toEqual({ kind: 'constant', value: 9.9 });
    expect(read('R$ 9,90 por user ao mês')).toEqual({ kind: 'constant', value: 9.9 });
  });

  it.each(['R$ 2 to R$ 4/1000 requests', 'R$ 2/1000 requests to R$ 4/1000 requests'])(
    'may be uncertain: %s',
    (text) => {
      expect(readNumberText(text, EACH)).toMatchObject({
        kind: 'range',
        interval: { kind: 'lognormal', low: 0.002, high: 0.004 },
      });
    },
  );

  it('is of what the unit says where nothing else does', () => {
    const read = readNumberText('USD 3.00/million tokens', { unit: 'USD/token' });
    expect(read).toEqual({ kind: 'constant', value: 0.000003 });
  });

  it('is for each of something, and of nothing else', () => {
    const problem = (text: string, spec: { unit: string; each?: string }) => {
      const read = readNumberText(text, spec);
      return read.kind === 'problem' ? { code: read.problem.code, ...read.problem.facts } : read;
    };
    expect(problem('R$ 3/1000 requests', { unit: 'BRL/month' })).toEqual({
      code: 'price_each',
      found: 'R$ 3/1000 requests',
      unit: 'BRL/month',
    });
    expect(problem('R$ 3/1000 tokens', EACH)).toMatchObject({
      code: 'price_each',
      each: 'requests',
      instead: 'R$ 3/1000 requests',
    });
    expect(problem('USD 3/1000 requests', EACH)).toMatchObject({
      code: 'unit_wrong',
      suffix: 'USD',
    });
    expect(problem('R$ 3/1000 requests/day', EACH)).toMatchObject({
      code: 'number_unreadable',
    });
  });

  it('leaves arithmetic what it is', () => {
    for (const text of ['50/1000', 'mau / 1000', '2 * mau / 1000']) {
      expect(readNumberText(text, EACH)).toEqual({ kind: 'formula' });
    }
  });
});

describe('a unit of many', () => {
  const shop = (value: string): string => `metrics:
  tokens: {unit: tokens/month, default: 2M}
quantities:
  price: {unit: BRL/1000 tokens, value: 3}
costs: {llm: {amount: ${value}}}`;

  it('is a thousand times what one is', () => {
    expect(evaluateSections(shop("'price * tokens / 1000'")).value('costs.llm')).toBe(6000);
    const [problem] = problemsOf(shop("'price * tokens'"));
    expect(problem).toMatch(/^formula_unit .*'write':'price \* tokens \/ 1000'/);
  });
});
