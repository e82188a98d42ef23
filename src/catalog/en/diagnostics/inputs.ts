import { code, type Prose, prose } from '../../../lib/inline.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';
import { anyOf, examplesOf, suggest } from './phrases.ts';

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
  scenario_unknown: ({ id, near, scenarios }) => ({
    title: prose`The profile has no scenario ${quote(id)}`,
    expected: scenarios.length === 0 ? undefined : anyOf(scenarios),
    fix: suggest(
      near,
      scenarios.length === 0
        ? prose`Declare it in the profile under ${code('scenarios:')}, or use ${code('--set')}`
        : prose`Write the id of one of the scenarios of the profile`,
    ),
  }),
  change_missing: ({ scenarios }) => ({
    title: prose`Nothing is otherwise: there is nothing to compare`,
    expected: prose`${code('--set')}, ${code('--scenario')} or ${code('--goal')}`,
    fix: prose`Write ${quote(scenarios[0] === undefined ? '--set growth.mau=20%' : `--scenario ${scenarios[0]}`)}, for example`,
  }),
  goal_not_comparison: ({ found }) => ({
    title: prose`A goal compares two amounts`,
    expected: prose`${code('<=')}, ${code('<')}, ${code('>=')} or ${code('>')} between them`,
    found: [quote(found)],
    fix: prose`Write it as in ${code("--goal 'costs.per_user <= 0.08'")}`,
  }),
  goal_free_wrong: ({ id }) => ({
    title: prose`${quote(id)} is no number that could be moved`,
    expected: prose`an amount or a share, as ${code('support.automation')}`,
    fix: prose`Name another input behind ${code('--free')}, and give this one by ${code('--set')}`,
  }),
  pattern_unmatched: ({ pattern, near }) => ({
    title: prose`No quantity of the profile is in ${quote(pattern)}`,
    fix: suggest(
      near,
      prose`Run ${code('scale explain')} with the profile alone: it lists every name`,
    ),
  }),
  check_unknown: ({ name, near, kinds }) => ({
    title: prose`The profile has no check ${quote(name)}`,
    expected:
      kinds.length === 0
        ? undefined
        : prose`a kind (${anyOf(kinds)}), a check (${code('slos.ID')}) or a group (${code('slos.*')})`,
    fix: suggest(near, prose`${code('scale check')} lists all that the profile has`),
  }),
  phase_last: ({ phase }) => ({
    title: prose`No phase comes after ${quote(phase)}`,
    fix: prose`Leave out ${code('--for next')}, or name an earlier phase with ${code('--phase')}`,
  }),
  plan_wrong: ({ path, fault }) => ({
    title: prose`${quote(path)} is no saved plan`,
    expected: PLAN_FAULTS[fault],
    fix: prose`Save one with ${code('scale plan --format json -o plan.json')}`,
  }),
  quantity_unknown: ({ id, near, beneath = [] }) => ({
    title: prose`The profile has no quantity ${quote(id)}`,
    expected: beneath.length === 0 ? undefined : prose`one beneath it: ${anyOf(beneath)}`,
    fix: suggest(
      beneath.length === 0 ? near : [],
      prose`Run ${code('scale explain')} with the profile alone: it lists every name`,
    ),
  }),
  date_wrong: ({ found }) => ({
    title: prose`${quote(found)} is not a day of the calendar`,
    expected: prose`year, month and day`,
    fix: prose`Write it as in ${code('2026-11-20')}`,
  }),
  date_misplaced: ({ found, needed, unit = '', dayKey, day }) => ({
    title:
      needed === 'condition'
        ? prose`${quote(found)} is a date, but a condition is needed here`
        : prose`${quote(found)} is a date, but a number in ${quote(unit)} is needed here`,
    expected: needed === 'condition' ? prose`something that is true or false` : examplesOf(unit),
    fix:
      dayKey !== undefined
        ? day === undefined
          ? prose`Write the day in place of it, as in ${code(`${dayKey}: 2026-11-20`)}`
          : prose`Write the day in place of it: ${code(`${dayKey}: ${day}`)}`
        : needed === 'condition'
          ? prose`Compare something with a limit, as in ${code('mau >= 50k')}`
          : prose`Write how many ${quote(unit)} it is`,
  }),
  not_finite: ({ id, result, formula }) => ({
    title: prose`The result of ${quote(id)} ${UNBOUNDED[result]}`,
    found: [quote(formula)],
    fix: prose`Check it for a root of less than zero, a logarithm of zero or less, and a power or product that is too large`,
  }),
} satisfies Partial<DiagnosticWords>;

const PLAN_FAULTS = {
  syntax: prose`JSON`,
  command: prose`the result of ${code('scale plan')}`,
  shape: prose`the inputs that the plan was made from`,
};
