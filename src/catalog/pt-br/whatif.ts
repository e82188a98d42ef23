import { code, joinProse, type Prose, plain, plural, prose } from '../../lib/inline.ts';
import type { GoalWords, WhatIfWords } from '../words/whatif.ts';

const inMonth = (when: Prose | undefined): Prose => (when === undefined ? [] : prose` em ${when}`);

const goal: GoalWords = {
  solved: ({ goal: of, when, free, to, direction, until, now, side, reached, before }) => {
    const least = direction === 'up' ? 'no mínimo' : 'no máximo';
    const range = until === undefined ? prose`${least} ${to}` : prose`${to}, até ${until}`;
    return prose`${code(of)} se cumpre${inMonth(when)} se ${code(free)} for ${range} (hoje ${now}): ${code(side)} passa então a ${reached} (hoje ${before})`;
  },
  slack: ({ goal: of, when, free, now, to, direction, edge }) =>
    edge
      ? prose`${code(of)} se cumpre por pouco${inMonth(when)}: deixa de se cumprir se ${code(free)} ${direction === 'up' ? 'subir acima de' : 'descer abaixo de'} ${now}`
      : prose`${code(of)} se cumpre${inMonth(when)}: ${code(free)} pode ${direction === 'up' ? 'subir' : 'descer'} de ${now} a ${to} antes de deixar de se cumprir`,
  always: (of, when, free) =>
    prose`${code(of)} se cumpre${inMonth(when)} seja qual for ${code(free)}`,
  unreachable: ({ goal: of, when, free, now, best, side, reached }) =>
    prose`${code(of)} não pode ser atingido${inMonth(when)} só com ${code(free)} (hoje ${now}): o melhor é ${best}, com ${code(side)} em ${reached}`,
  noEffect: (of, free, holds) =>
    holds === true
      ? prose`${code(of)} se cumpre seja qual for ${code(free)}`
      : prose`${code(of)} não se cumpre, e ${code(free)} não muda isso: libere outra entrada`,
  unknown: (of, metrics) =>
    metrics.length === 0
      ? prose`Não há como saber se ${code(of)} se cumpre em um ponto: trata de todas as simulações, ou de meses além do último`
      : prose`Não há como saber se ${code(of)} se cumpre: informe ${joinProse(
          metrics.map((id) => [code(id)]),
          ', ',
        )}`,
  clamped: (ids, more) =>
    prose`. Isso está além dos pontos de ${joinProse(
      ids.map((id) => [code(id)]),
      ', ',
    )}${more === 0 ? [] : prose` e mais ${plain(more)}`}, que ficam como no último`,
  turns: (ranges) =>
    ranges > 1
      ? prose`. Mais dele ajuda aqui e prejudica ali: cumpre-se em ${plain(ranges)} faixas separadas, e esta é a mais próxima`
      : prose`. Mais dele ajuda aqui e prejudica ali`,
  sampled: ({ trials, error, held }) =>
    prose`Contado sobre ${plain(trials)} simulações, com os mesmos sorteios em cada valor tentado${error === undefined ? [] : prose`: uma probabilidade nesse limite se conhece a ± ${error}, e só o que se afasta dele é certo`}${held === undefined ? [] : prose`. ${code(held)}, que hoje tem uma faixa, fica fixo em um valor`}`,
};

/** Words of `scale whatif`. */
export const whatif: WhatIfWords = {
  headings: {
    goal: 'O objetivo',
    changes: 'O que seria diferente',
    today: 'Hoje',
    when: 'Quando acontece',
    later: (month) => prose`Em ${month}`,
  },
  columns: {
    what: 'O quê',
    base: 'Base',
    changed: 'Com a mudança',
    difference: 'Diferença',
    range: 'P5 a P95',
    shift: 'Desloca-se',
    chance: 'Chance',
    set: '--set',
    sets: 'Altera',
  },
  context: ({ months, trials }) =>
    prose`${plural(months, { one: 'mês', other: 'meses' })} à frente · ${plural(trials, { one: 'simulação', other: 'simulações' })}, as mesmas para todos os lados`,
  points: 'p.p.',
  span: (low, high) => prose`${low} a ${high}`,
  fromTo: (from, to) => prose`${from} para ${to}`,
  unchanged: (names) => prose`Sem mudança: ${joinProse(names, ', ')}`,
  nothing: prose`Nada do que é mostrado muda`,
  unknown: (names, command) =>
    prose`?: sem data prevista: ${joinProse(names, ', ')}. Falta o valor de uma métrica; ${command} diz qual`,
  paired: prose`* Cada simulação é comparada consigo mesma, e mostra-se a mediana dessas diferenças: pode não ser o que separa as duas medianas acima`,
  shift: (months) =>
    months === 0
      ? prose`mesmo mês`
      : prose`${plural(Math.abs(months), { one: 'mês', other: 'meses' })} ${months < 0 ? 'antes' : 'depois'}`,
  moreOften: (share) => prose`em mais ${share} das simulações`,
  lessOften: (share) => prose`em menos ${share} das simulações`,
  of: (label, said) => prose`${label}: ${said}`,
  asItIs: 'Como está',
  begins: (phase, shift) => prose`${phase}: ${shift}`,
  changes: (what, month, difference, range) =>
    prose`${what} em ${month}: ${difference}${range.length === 0 ? [] : prose` (${range})`}`,
  goal,
};
