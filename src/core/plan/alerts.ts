import type { Plan } from '../../model/answer/plan.ts';
import { snakeCase } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { yesNo } from './yes-no.ts';

/** Which alerts would fire at today's metrics; nothing where the profile has none. */
export const readAlerts = ({ alerts }: Profile, { value }: Evaluation): Pick<Plan, 'alerts'> =>
  alerts.length === 0
    ? {}
    : {
        alerts: alerts.map(({ id, name, severity, when }) => ({
          id,
          name,
          severity,
          expression: when.text,
          firing: yesNo(value(`alerts.${snakeCase(id)}.firing`)),
          for: value(`alerts.${snakeCase(id)}.for`) ?? null,
        })),
      };
