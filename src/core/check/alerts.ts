import type { Expression } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import { compared } from '../sections/compared.ts';
import { type Check, type CheckSubject, factOf, not } from './check.ts';

const SILENT = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;

/** Each alert: its condition is what must not hold, and it never fails. `cpu > 80%` keeps cpu <= 80 %. */
export const checkAlerts = ({ profile, today: { value }, byId }: CheckSubject): Check[] =>
  profile.alerts.map((alert): Check => {
    const { id, name, place, severity: _severity, ...watch } = alert;
    const row = `alerts.${snakeCase(id)}`;
    const [firing, amount] = [value(`${row}.firing`), byId.get(`${row}.observed`)];
    const base = {
      id: row,
      kind: 'alert',
      label: name,
      rule: { ...watch, severity: 'warn' },
      kept: not(factOf(firing)),
      needs: [`${row}.firing`],
      place,
    } as const;
    if (amount === undefined) {
      return { ...base, observed: firing, limit: 0, comparison: '<=', unit: 'yes/no' };
    }
    const when = byId.get(`${row}.firing`)?.expression as Expression;
    return {
      ...base,
      observed: value(`${row}.observed`),
      limit: value(`${row}.limit`),
      comparison: SILENT[compared(when).comparison],
      unit: amount.unit,
    };
  });
