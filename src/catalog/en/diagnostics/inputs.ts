import { code, type Prose, prose } from '../../../lib/inline.ts';
import type { DiagnosticWords } from '../../diagnostics.ts';
import { anyOf, quote, suggest } from './phrases.ts';

const UNBOUNDED: Readonly<Record<'NaN' | 'Infinity', Prose>> = {
  NaN: prose`is not a number`,
  Infinity: prose`is infinite`,
};

/** What is given beside the profile: measurements, `--set`, phases, dates. */
export const inputWords = {
  metric_unknown: ({ id, near }) => ({
    title: prose`The profile has no metric ${quote(id)}`,
    fix: suggest(near, prose`Declare it in the profile under ${code('metrics:')}, or leave it out`),
  }),
  set_syntax: ({ found }) => ({
    title: prose`${quote(found)} sets nothing`,
    expected: prose`a name, ${code('=')} and a number`,
    fix: prose`Write ${code('--set mau=20k')} or ${code('--set growth.mau=12%')}`,
  }),
  phase_unknown: ({ id, near, phases }) => ({
    title: prose`The profile has no phase ${quote(id)}`,
    expected: phases.length === 0 ? undefined : anyOf(phases),
    fix: suggest(near, prose`Write the id of one of the phases of the profile`),
  }),
  pattern_unmatched: ({ pattern, near }) => ({
    title: prose`No quantity of the profile is in ${quote(pattern)}`,
    fix: suggest(
      near,
      prose`Run ${code('scale explain')} with the profile alone: it lists every name`,
    ),
  }),
  quantity_unknown: ({ id, near }) => ({
    title: prose`The profile has no quantity ${quote(id)}`,
    fix: suggest(
      near,
      prose`Run ${code('scale explain')} with the profile alone: it lists every name`,
    ),
  }),
  date_wrong: ({ found }) => ({
    title: prose`${quote(found)} is not a day of the calendar`,
    expected: prose`year, month and day`,
    fix: prose`Write it as in ${code('2026-11-20')}`,
  }),
  not_finite: ({ id, result, formula }) => ({
    title: prose`The result of ${quote(id)} ${UNBOUNDED[result]}`,
    found: [quote(formula)],
    fix: prose`Check it for a root of less than zero, a logarithm of zero or less, and a power or product that is too large`,
  }),
} satisfies Partial<DiagnosticWords>;
