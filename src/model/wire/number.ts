import * as z from 'zod/mini';
import { about, choice, formula, map } from './parts.ts';

const EXAMPLES = '`10k`, `1.5M`, `25%`, `800ms`, `512Mi`, `R$ 2.000`';

const written: z.ZodMiniType = z
  .union([z.number(), z.string(), z.boolean()], { error: 'number' })
  .register(z.globalRegistry, {
    id: 'written_number',
    description: `A number as it is written: 12, ${EXAMPLES} where the unit makes it unambiguous, or \`yes\`/\`no\`.`,
  });

export const BETWEEN = ['step', 'linear', 'log'] as const;

/** The keys of the three forms that a metric or a quantity may also carry itself. */
export const splitKeys = {
  low: about('5th percentile: one time in twenty it is lower.', written),
  mid: about('The point estimate (50th percentile).', written),
  high: about('95th percentile: one time in twenty it is higher.', written),
};

export const between = about(
  'What holds between two points: the lower one (`step`), a straight line (`linear`, the default), or a straight line on log-log axes (`log`). By phase it is always `step`.',
  z.optional(choice(BETWEEN)),
);

export const by = about(
  'What the table is read by: the id of a quantity, a formula, or `phase`.',
  formula,
);

/** Any form but another table. */
export const pointNumber: z.ZodMiniType = z
  .union(
    [
      z.number(),
      z.string(),
      z.boolean(),
      map(splitKeys),
      map({ formula: about('An expression over other quantities: `users * 2`.', formula) }),
    ],
    { error: 'number' },
  )
  .register(z.globalRegistry, {
    id: 'point_value',
    description: 'A number at one point of a table: any form but another table.',
  });

export const points = about(
  'Where the table is known, for example `{10k: 300, 100k: 3k}`; phase ids where `by` is `phase`. Outside its points a table keeps its first or last value.',
  z.record(z.string(), pointNumber, { error: 'map' }),
);

/** Every number of a profile. */
export const number: z.ZodMiniType = z
  .union(
    [
      z.number(),
      z.string(),
      z.boolean(),
      map(splitKeys),
      map({ by, points, between }),
      map({ formula: about('An expression over other quantities: `users * 2`.', formula) }),
    ],
    { error: 'number' },
  )
  .register(z.globalRegistry, {
    id: 'number',
    description: `A number (12, ${EXAMPLES}); an uncertain one (\`2% to 3%\` is a 90 % interval, \`{low, mid, high}\`, \`uniform(a, b)\`, \`normal(mean, sd)\`); a table by scale (\`{by, points, between}\`); or a formula (\`users * 2\`).`,
  });
