import { snakeCase } from '../../model/id.ts';
import type { Place } from '../../model/place.ts';
import type { Profile } from '../../model/profile.ts';
import { type Contribution, made } from './contribution.ts';

/**
 * What is left as time goes by. Cash is what there is when a month begins: today's, and from then on
 * that of a month ago, with its profit, less what it invested in a phase that began. 200,000 with
 * 20,000 a month coming in and 45,000 going out are 175,000 in a month. Runway and break-even are
 * months from today, known along the months of a projection; unknown where they never come.
 */
export const contributeCash = (profile: Profile, place: Place): Contribution[] => {
  const { costs, revenue, economics, project } = profile;
  const money = project.currency;
  const of = (
    id: string,
    unit: string,
    value: Contribution['value'],
    step?: string,
  ): Contribution => ({
    id: `economics.${id}`,
    section: 'economics',
    unit,
    value,
    place,
    ...(step === undefined ? {} : { step }),
  });
  const both = costs.length > 0 && revenue.length > 0;
  const nothing = costs.length === 0 && revenue.length === 0;
  const investment = investmentOf(profile);
  const nil = made({ kind: 'number', value: 0 });
  const earned = 'prev(economics.profit)';
  return [
    ...(both || nothing ? [] : [of('profit', `${money}/month`, profitOf(profile))]),
    ...(nothing
      ? []
      : [
          of('cumulative_profit', money, nil, `prev(economics.cumulative_profit) + ${earned}`),
          of('break_even', 'months', 'first_month(economics.profit >= 0)'),
        ]),
    ...(investment === undefined ? [] : [of('investment', money, nil, investment)]),
    ...(economics?.cash === undefined
      ? []
      : [
          of('cash', money, economics.cash, cashStep(nothing ? '' : ` + ${earned}`, investment)),
          of('lowest_cash', money, 'min_months(economics.cash)'),
          of('runway', 'months', 'first_month(economics.cash < 0)'),
        ]),
  ];
};

/** Without revenue all of the cost is lost; without costs all revenue is left. */
const profitOf = ({ costs }: Profile): string =>
  costs.length > 0 ? '0 - costs.total' : 'revenue.total';

const cashStep = (earned: string, investment: string | undefined): string =>
  `prev(economics.cash)${earned}${investment === undefined ? '' : ' - prev(economics.investment)'}`;

/** What the phases that begin in a month cost once; those that are deployed today are paid. */
const investmentOf = ({ phases }: Profile): string | undefined => {
  const paid = phases.flatMap(({ id, investment }, i) =>
    i === 0 || investment === undefined
      ? []
      : [`if(phase >= ${i} and prev(phase) < ${i}, phases.${snakeCase(id)}.investment, 0)`],
  );
  return paid.length === 0 ? undefined : paid.join(' + ');
};
