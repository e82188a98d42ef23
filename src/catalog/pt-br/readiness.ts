import { prose, strong } from '../../lib/inline.ts';
import type { OrdinalWords } from '../words/ordinals.ts';
import type { ReadinessWords } from '../words/readiness.ts';

export const ordinals: OrdinalWords = {
  go: 'seguir',
  optimise: 'otimizar',
  pause: 'pausar',
  low: 'baixo',
  medium: 'médio',
  high: 'alto',
  critical: 'crítico',
};

/** Readiness in a plan. */
export const readiness: ReadinessWords = {
  heading: 'Pronto para a próxima fase?',
  headingFinal: 'Prontidão',
  columns: { status: 'Situação', category: 'Categoria', score: 'Nota', target: 'Meta' },
  status: { reached: 'atingida', below: 'abaixo', unknown: 'desconhecida' },
  decision: { go: 'Siga', optimise: 'Otimize antes', pause: 'Pause e otimize' },
  summary: ({ decision, mean, meanNeeded, lowest, lowestNeeded, category }) => {
    const which = category === undefined ? 'menor nota' : `menor nota (${category})`;
    const says = readiness.decision[decision];
    return prose`${strong(says)}: nota média ${mean}, com ${meanNeeded} exigidos; ${which} ${lowest}, com ${lowestNeeded} exigidos`;
  },
  atBest: (decision) =>
    prose`${readiness.decision[decision]}, se valessem todas as verificações desconhecidas`,
  between: (low, high) => prose`${low} a ${high}`,
  pause: (reason) => prose`Um motivo para pausar: ${reason}`,
  maybePause: (reason) => prose`Talvez um motivo para pausar: ${reason}`,
  priorities: ['O que mais elevaria as menores notas:'],
  gain: (check, gain, category) => prose`${check}: mais ${gain} em ${category}`,
};
