import { type Finding, finding } from '../../model/finding/finding.ts';
import { snakeCase } from '../../model/id.ts';
import { BURN_ALERTS, isGiven } from '../sections/error-budget.ts';
import type { CheckSubject } from './check.ts';
import { keeps } from './compare.ts';

/**
 * Burn alerts that never fire: with everything wrong the burn rate is 1 ÷ (1 − objective), 10 at 90 %,
 * and 14.4 is beyond that.
 */
export const checkFindings = ({ profile, today: { value } }: CheckSubject): Finding[] =>
  profile.slos.flatMap((slo) =>
    BURN_ALERTS.flatMap((alert) => {
      if (slo.budget === undefined || !isGiven(alert, slo.budget.burn)) return [];
      const row = `slos.${snakeCase(slo.id)}`;
      const factor = value(`${row}.last_${alert.long}.factor`);
      const most = value(`${row}.most_burn`);
      if (factor === undefined || most === undefined || keeps(most, '>', factor) === true)
        return [];
      const facts = { slo: slo.id, window: alert.long, factor, most };
      return [finding('burn_never_fires', 'warning', facts, slo.place)];
    }),
  );
