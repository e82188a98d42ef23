import type { Context } from './context.ts';
import { writeNumber } from './writer.ts';

/** The code of a quantity's value, in this month and in the one before: today there is none. */
export type Names = {
  readonly ref: (id: string) => string;
  readonly prev?: (id: string, initial: () => string) => string;
};

/** While the months go by. Today is month 0; `D` begins anew each month; nothing looks along them yet. */
export const namesAt = (context: Context, at: 'today' | 'later', own: Names): Names => {
  const { input, timed } = context;
  const { levels } = input.nodes;
  const column = new Map(timed.map((id, k) => [id, k]));
  const same = sameOf(context);
  const prev = (id: string, initial: () => string): string => {
    switch (levels.get(id)) {
      case 'timed':
        return `D[d - ${timed.length} + ${column.get(id)}]`;
      case 'path':
        return own.prev?.(id, initial) ?? 'NaN';
      case 'trial':
        return own.ref(id);
      default:
        return same(id);
    }
  };
  return {
    ref: (id) => {
      switch (levels.get(id)) {
        case 'timed':
          return at === 'today' ? `D[${column.get(id)}]` : `D[d + ${column.get(id)}]`;
        case 'trial':
        case 'path':
          return own.ref(id);
        default:
          return same(id);
      }
    },
    ...(at === 'today' ? {} : { prev }),
  };
};

/** Once the months of a trial are known, in any of them: the month is `m`. */
export const namesAlong = (context: Context, own: Names): Names => {
  const { input, timed, kept, moving } = context;
  const { levels } = input.nodes;
  const column = new Map(timed.map((id, k) => [id, k]));
  const same = sameOf(context);
  const ref = (id: string, month = 'm'): string => {
    switch (levels.get(id)) {
      case 'timed':
        return `D[(${month}) * ${timed.length} + ${column.get(id)}]`;
      case 'trial':
        return own.ref(id);
      case 'path':
        return `P[${kept.get(id)} * height + ${month}]`;
      case 'late':
        return moving.has(id)
          ? `P[${kept.get(id)} * height + ${month}]`
          : `l${context.slots.get(id)}`;
      default:
        return same(id);
    }
  };
  return {
    ref: (id) => ref(id),
    prev: (id, initial) => `(m === 0 ? ${initial()} : ${ref(id, 'm - 1')})`,
  };
};

/** What is the same in all months and trials as a number; unknown where it is known later. */
const sameOf =
  ({ input }: Context) =>
  (id: string): string =>
    input.nodes.levels.get(id) === 'fixed'
      ? writeNumber(input.path[0]?.value(id) ?? Number.NaN)
      : 'NaN';
