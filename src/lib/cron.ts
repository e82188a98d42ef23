const MACRO = /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly|every [\dhms.]+)$/;
const PART = /^(?:\*|\?|[\dA-Za-z]+(?:-[\dA-Za-z]+)?)(?:\/\d+)?$/;
/** Minute, hour, day of the month, month, day of the week; 7 is Sunday too. */
const LEAST = [0, 0, 1, 1, 0];
const GREATEST = [59, 23, 31, 12, 7];

/** Five fields, each within its range, or a word such as `@daily`: `15 2 * * *`, but not `61 2 * * *`. */
export const isSchedule = (text: string): boolean => {
  const schedule = text.replace(/^(?:CRON_TZ|TZ)=\S+\s+/, '').trim();
  if (MACRO.test(schedule)) return true;
  const fields = schedule.split(/\s+/);
  return (
    fields.length === GREATEST.length &&
    fields.every((field, i) => field.split(',').every((part) => isPart(part, i)))
  );
};

const isPart = (part: string, field: number): boolean => {
  const [least = 0, greatest = 0] = [LEAST[field], GREATEST[field]];
  const numbers = part.split('/')[0]?.match(/\d+/g) ?? [];
  return PART.test(part) && numbers.map(Number).every((n) => n >= least && n <= greatest);
};
