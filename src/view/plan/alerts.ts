import { code, type Prose, prose, type Status } from '../../lib/inline.ts';
import type { AlertReading } from '../../model/reading/alerts.ts';
import { textIn } from '../../model/text.ts';
import type { Block } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import type { PlanView } from './plan-view.ts';

const ORDER: readonly (boolean | null)[] = [true, null, false];

/** Which alerts would fire at today's metrics, those first. */
export const viewAlerts = ({ plan, words }: PlanView): Block[] => {
  const { alerts = [] } = plan;
  if (alerts.length === 0) return [];
  const { heading, firing, lasts, severity } = words.plan.alerts;
  const on = alerts.filter((alert) => alert.firing === true).length;
  const open = alerts.filter((alert) => alert.firing === null).length;
  const tone: Status = on > 0 ? 'warn' : open > 0 ? 'unknown' : 'pass';
  const sorted = alerts.toSorted((a, b) => ORDER.indexOf(a.firing) - ORDER.indexOf(b.firing));
  return [
    { kind: 'heading', level: 2, content: [heading] },
    { kind: 'callout', status: tone, content: firing(on, open, alerts.length) },
    {
      kind: 'list',
      items: sorted.map((alert) => {
        const held: Prose =
          alert.for === null ? [] : prose`, ${lasts(shownAmount(alert.for, 'min', words))}`;
        const name = textIn(alert.name, words.locale);
        return {
          status: statusOf(alert),
          content: prose`${name}: ${severity[alert.severity]}  ${code(alert.expression)}${held}`,
        };
      }),
    },
  ];
};

const statusOf = ({ firing, severity }: AlertReading): Status => {
  if (firing === null) return 'unknown';
  if (!firing) return 'pass';
  return severity === 'critical' ? 'fail' : 'warn';
};
