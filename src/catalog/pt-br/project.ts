import { code, joinProse, type Prose, plain, plural, prose } from '../../lib/inline.ts';
import type { ProjectWords } from '../words/project.ts';

/** Words of `scale project`. */
export const project: ProjectWords = {
  headings: {
    phases: 'Quando começa cada fase',
    months: 'Mês a mês',
    paths: 'Pelo caminho',
  },
  columns: {
    phase: 'Fase',
    chance: 'Chance',
    p10: 'P10',
    p50: 'P50',
    p90: 'P90',
    binding: 'Última a valer',
    act_by: 'Agir até',
    what: 'O quê',
    deployed: 'Implantada',
  },
  context: ({ months, trials }) =>
    prose`${plural(months, { one: 'mês', other: 'meses' })} à frente · ${plural(trials, { one: 'simulação', other: 'simulações' })}`,
  next: ({ phase, chance, months, from, middle, to, certain, actBy }) => {
    const act = actBy === undefined ? [] : prose`. Aja até ${actBy}`;
    if (certain && middle !== undefined) return prose`${phase} começa em ${middle}${act}`;
    const span =
      from === undefined
        ? []
        : to === undefined
          ? prose`, a partir de ${from}`
          : prose`, entre ${from} e ${to} (80%)`;
    const most = middle === undefined ? [] : prose`, com 50% de chance até ${middle}`;
    return prose`${phase} começa em até ${plain(months)} meses em ${chance} das simulações${span}${most}${act}`;
  },
  unlikely: (phase, chance, months, binding) =>
    prose`É improvável que ${phase} comece em até ${plain(months)} meses: ${chance} das simulações${binding}`,
  heldUp: (condition) => prose`; o que a impede é ${condition}`,
  unknown: (phase, metrics) =>
    metrics.length === 0
      ? prose`Não há como saber quando ${phase} começa: uma métrica das suas condições está sem valor`
      : prose`Não há como saber quando ${phase} começa: falta o valor de ${codesOf(metrics)}`,
  without: (metrics) => prose`falta o valor de ${codesOf(metrics)}`,
  trySupply: (command) => prose`${code(command)}  mostra o que falta, com as linhas que o fornecem`,
  last: prose`A última fase está implantada`,
  band: 'P5 a P95',
  middle: 'P50',
  range: 'P5 a P95',
  tryWide: (command) => prose`${code(command)}  mostra todos os meses`,
  trySet: (command) => prose`${code(command)}  mostra outro crescimento`,
  tryFigure: (command) => prose`${code(command)}  mostra de onde vem um número e o que o muda`,
  tryPhase: (command) => prose`${code(command)}  mostra por que uma fase começa então`,
};

const codesOf = (ids: readonly string[]): Prose =>
  joinProse(
    ids.map((id) => [code(id)]),
    ', ',
  );
