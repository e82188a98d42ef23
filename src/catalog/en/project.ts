import { code, joinProse, type Prose, plain, plural, prose } from '../../lib/inline.ts';
import type { ProjectWords } from '../words/project.ts';

/** English words of `scale project`. */
export const project: ProjectWords = {
  headings: {
    phases: 'When each phase begins',
    months: 'Month by month',
    paths: 'Along the way',
  },
  columns: {
    phase: 'Phase',
    chance: 'Chance',
    p10: 'P10',
    p50: 'P50',
    p90: 'P90',
    binding: 'Last to hold',
    act_by: 'Act by',
    what: 'What',
    deployed: 'Deployed',
  },
  context: ({ months, trials }) =>
    prose`${plural(months, { one: 'month', other: 'months' })} ahead · ${plural(trials, { one: 'trial', other: 'trials' })}`,
  next: ({ phase, chance, months, from, middle, to, certain, actBy }) => {
    const act = actBy === undefined ? [] : prose`. Act by ${actBy}`;
    if (certain && middle !== undefined) return prose`${phase} begins in ${middle}${act}`;
    const span =
      from === undefined
        ? []
        : to === undefined
          ? prose`, from ${from} on`
          : prose`, between ${from} and ${to} (80%)`;
    const most = middle === undefined ? [] : prose`, as likely as not by ${middle}`;
    return prose`${phase} begins within ${plain(months)} months in ${chance} of the trials${span}${most}${act}`;
  },
  unlikely: (phase, chance, months, binding) =>
    prose`${phase} is unlikely within ${plain(months)} months, ${chance} of the trials${binding}`,
  heldUp: (condition) => prose`: ${condition} holds it up`,
  unknown: (phase, metrics) =>
    metrics.length === 0
      ? prose`Nobody can tell when ${phase} begins: a metric of its conditions has no value`
      : prose`Nobody can tell when ${phase} begins: there is no value of ${codesOf(metrics)}`,
  without: (metrics) => prose`no value of ${codesOf(metrics)}`,
  trySupply: (command) =>
    prose`${code(command)}  shows what is missing, with the lines that supply it`,
  last: prose`The last phase is deployed`,
  band: 'P5 to P95',
  middle: 'P50',
  range: 'P5 to P95',
  tryWide: (command) => prose`${code(command)}  shows every month`,
  trySet: (command) => prose`${code(command)}  shows another growth`,
  tryFigure: (command) =>
    prose`${code(command)}  shows where a figure comes from and what moves it`,
  tryPhase: (command) => prose`${code(command)}  shows why a phase begins then`,
};

const codesOf = (ids: readonly string[]): Prose =>
  joinProse(
    ids.map((id) => [code(id)]),
    ', ',
  );
