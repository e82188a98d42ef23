import { calendarMonths, monthOfYear } from '../../lib/calendar.ts';
import type { Moment } from '../../model/profile/growth.ts';
import type { Profile } from '../../model/profile.ts';

/** Where today lies in the year, and the months from today to each date of a metric's growth. */
export const momentsOf = ({ metrics }: Profile, at: string): [string, number][] => {
  const month = monthOfYear(at);
  const until = (id: string, moment: Moment): [string, number][] => {
    const months = moment.kind === 'date' ? calendarMonths(at, moment.date) : undefined;
    return months === undefined ? [] : [[`${id}.at`, months]];
  };
  return [
    ...(month === undefined ? [] : [['calendar.month', month] as [string, number]]),
    ...metrics.flatMap(({ id, growth }) => [
      ...(growth?.events ?? []).flatMap((event, i) =>
        until(`growth.${id}.events.${i + 1}`, event.at),
      ),
      ...(growth?.targets ?? []).flatMap((target, i) =>
        until(`growth.${id}.targets.${i + 1}`, target.at),
      ),
    ]),
  ];
};
