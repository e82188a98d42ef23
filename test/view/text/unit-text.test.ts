import { expect, it } from 'vitest';
import { formatNumber } from '../../../src/render/number.ts';
import { unitText } from '../../../src/view/text/unit-text.ts';

it.each([
  ['users', 'usuários'],
  ['people', 'pessoas'],
  ['queries/s', 'consultas/s'],
  ['/month', '/mês'],
  ['tickets/month', 'chamados/mês'],
  ['/user/month', '/usuário/mês'],
  ['items/day', 'itens/dia'],
  ['yes/no', 'sim/não'],
  ['req/s', 'req/s'],
  ['ms', 'ms'],
  ['GiB', 'GiB'],
  ['widgets/month', 'widgets/mês'],
  ['constructor/toString', 'constructor/toString'],
  ['', ''],
])('%s is %s in Portuguese, and itself in English', (unit, portuguese) => {
  expect(unitText(unit, 'pt-BR')).toBe(portuguese);
  expect(unitText(unit, 'en')).toBe(unit);
  expect(unitText(unit, 'no-locale')).toBe(unit);
});

it.each([
  [0, '0 agents'],
  [1, '1 agent'],
  [1.5, '1.5 agents'],
  [2, '2 agents'],
])('in English too: %s', (value, shown) => {
  expect(formatNumber({ kind: 'number', style: 'plain', value, unit: 'agents' }, 'en')).toBe(shown);
});

it.each([
  [0, '0 usuário'],
  [1, '1 usuário'],
  [2, '2 usuários'],
  [1_000_000, '1.000.000 de usuários'],
])('a number decides between one and many: %s', (value, shown) => {
  expect(formatNumber({ kind: 'number', style: 'plain', value, unit: 'users' }, 'pt-BR')).toBe(
    shown,
  );
});
