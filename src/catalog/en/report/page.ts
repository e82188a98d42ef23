import type { PageWords } from '../../words/page.ts';

/** English words of the part of a page that computes. */
export const page: PageWords = {
  title: 'What if',
  intro:
    'Move an assumption and see what it would change. The figures are computed anew here, in this page, by the same simulation as the rest of the report; what you do not move stays as uncertain as it is.',
  month: 'Figures as of',
  figure: 'Figure',
  phase: 'Stage',
  base: 'As planned',
  changed: 'Changed',
  difference: 'Difference',
  expected: 'expected',
  before: 'as planned',
  band: 'nine in ten outcomes',
  beyond: 'beyond {months} months',
  sampled: 'uncertain, about',
  to: 'to',
  same: 'no change',
  sameMonth: 'same month',
  moreOften: 'in {share} more outcomes',
  lessOften: 'in {share} fewer outcomes',
  exact: 'exact value',
  noNumber: '“{text}” is no number: write one like those below',
  answered: 'Computed anew',
  paired:
    'Each simulated course is compared with itself, and the middle of these differences is shown: it need not be what lies between the two middles beside it.',
  oneMonth: 'month',
  severalMonths: 'months',
  reset: 'Back to the plan',
  copy: 'Copy',
  copied: 'Copied',
  command: 'The same question in a terminal',
  chart: 'The expected course with its range after the changes, and the course as planned.',
};
