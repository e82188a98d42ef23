import { code, day, plain, plural, prose } from '../../lib/inline.ts';
import type { PortfolioWords } from '../words/portfolio.ts';

/** English words of `scale portfolio`. */
export const portfolio: PortfolioWords = {
  heading: 'Portfolio',
  standings: 'Where the products stand',
  tables: { phase: 'Phases, gates and risks', money: 'Money and people' },
  columns: {
    product: 'Product',
    phase: 'Phase',
    next: 'Next',
    month: 'Expected',
    range: '80% of trials',
    act_by: 'Act by',
    cost: 'Cost/month',
    per_user: 'Per user',
    revenue: 'Revenue/month',
    profit: 'Profit/month',
    margin: 'Margin',
    people: 'People',
    gate: 'Gate',
    risk: 'Worst risk',
  },
  context: ({ at, months, trials, seed }) =>
    prose`${day(at)} · phases within ${plain(months)} months, ${plain(trials)} trials · seed ${String(seed)}`,
  summary: ({ all, failing, unknown, advancing, broken }) => {
    const rest = [
      ...(failing === 0
        ? []
        : prose`; ${plain(failing)} ${failing === 1 ? 'fails its' : 'fail their'} gate`),
      ...(unknown === 0
        ? []
        : prose`; ${plain(unknown)} without data for ${unknown === 1 ? 'its' : 'their'} gate`),
      ...(advancing === 0 ? [] : prose`; ${plain(advancing)} ready for the next phase`),
      ...(broken === 0 ? [] : prose`; ${plain(broken)} cannot be read`),
    ];
    return prose`${plural(all, { one: 'product', other: 'products' })}${rest}`;
  },
  gate: {
    pass: () => 'passes',
    warn: ({ warn }) => `passes, ${warn} ${warn === 1 ? 'warning' : 'warnings'}`,
    breach: ({ breach, checks }) => `fails, ${breach} of ${checks}`,
    no_data: ({ no_data, checks }) => `no data, ${no_data} of ${checks}`,
    error: () => 'broken',
    none: () => 'nothing to check',
  },
  now: 'now',
  last: 'last phase',
  never: 'not expected',
  between: (from, to, probability) =>
    to === undefined ? prose`from ${from}, in ${probability} of trials` : prose`${from} to ${to}`,
  broken: 'cannot be read',
  brokenHeading: 'What cannot be read',
  moreProblems: (count) =>
    prose`and ${plural(count, { one: 'more problem', other: 'more problems' })}`,
  failing: (command) => prose`What fails, and by how much: ${code(command)}`,
  missing: (command) => prose`What is missing (each ?): ${code(command)}`,
  next: (command) => prose`All of its problems: ${code(command)}`,
};
