import { parseDay } from '../../lib/calendar.ts';

const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;

/** A day, a time in UTC, or undefined where the text is neither. `2026-11` is the last day of it, as a history's month ends with it; times without zone are UTC. */
export const readDate = (text: string): string | undefined => {
  if (parseDay(text) !== undefined) return text;
  if (/^\d{4}-\d{2}$/.test(text)) return lastDay(text);
  const [, day = '', minute, second = ':00', zone = 'Z'] = TIME.exec(text) ?? [];
  if (parseDay(day) === undefined) return undefined;
  const time = Date.parse(`${day}T${minute}${second}${zone}`);
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`;
};

const lastDay = (month: string): string | undefined =>
  ['31', '30', '29', '28'].map((day) => `${month}-${day}`).find((day) => parseDay(day));
