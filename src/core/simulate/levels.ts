import type { Quantity } from '../../model/quantity.ts';
import { type Reads, readsOf } from '../expression/reads.ts';
import type { Given } from '../graph/evaluate.ts';

/**
 * How often a quantity is computed: never (`fixed`: it is the same in all months and trials), once a
 * month for all trials (`timed`), once a trial, for each month of each trial (`path`), at the end of
 * each trial (`late`: it looks along the months), or once the chances and quantiles over all trials that
 * it stands on are known (`overall`): `withTrialsKnown` makes it one of the others.
 */
export type Level = 'fixed' | 'timed' | 'trial' | 'path' | 'late' | 'overall';

/** A quantity has what any of those has that it stands on, also by way of the month before. */
export const levelsOf = (
  quantities: readonly Quantity[],
  given: Given,
): ReadonlyMap<string, Level> => {
  const index = new Map(quantities.map(({ id }, i) => [id, i]));
  const read = quantities.map((quantity) => readBy(quantity, given));
  const users = usersOf(
    read.map((formulas) => formulas.flatMap(({ ids }) => ids)),
    index,
  );
  const some = (has: (reads: Reads) => boolean) => read.map((formulas) => formulas.some(has));
  const moved = some(({ moves }) => moves);
  const uncertain = passedOn(
    some(({ draws }) => draws),
    users,
  );
  const moving = passedOn(
    quantities.map(({ step }, i) => step !== undefined || moved[i] === true),
    users,
  );
  const overall = passedOn(
    some(({ trials }) => trials),
    users,
  );
  const late = lateOnes(quantities, given, index);
  return new Map(
    quantities.map(({ id }, i) => {
      const [varies, moves] = [uncertain[i] === true, moving[i] === true];
      if (overall[i]) return [id, 'overall'];
      if (late[i]) return [id, 'late'];
      if (moves) return [id, varies ? 'path' : 'timed'];
      return [id, varies ? 'trial' : 'fixed'];
    }),
  );
};

/**
 * What looks along the months, or stands on such by way of this month alone: what a month hands on is known
 * before any looks along. What is given today does not.
 */
const lateOnes = (
  quantities: readonly Quantity[],
  given: Given,
  index: ReadonlyMap<string, number>,
): readonly boolean[] => {
  const read = quantities.map(({ id, step, expression }) =>
    given.has(id) ? undefined : readsOf(step ?? expression),
  );
  return passedOn(
    read.map((reads) => reads?.months === true),
    usersOf(
      read.map((reads) => reads?.monthIds ?? []),
      index,
    ),
  );
};

/** For each place, the places that read it. */
const usersOf = (
  read: readonly (readonly string[])[],
  index: ReadonlyMap<string, number>,
): readonly (readonly number[])[] => {
  const users = read.map((): number[] => []);
  for (const [user, ids] of read.entries()) {
    for (const id of ids) users[index.get(id) ?? -1]?.push(user);
  }
  return users;
};

/** What some places have, passed on to all that read them, directly or not. */
const passedOn = (
  own: readonly boolean[],
  users: readonly (readonly number[])[],
): readonly boolean[] => {
  const has = [...own];
  const waiting = own.flatMap((it, place) => (it ? [place] : []));
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (const user of users[place] ?? []) {
      if (has[user]) continue;
      has[user] = true;
      waiting.push(user);
    }
  }
  return has;
};

/** What computes a quantity reads, today and later; what is given today is computed later alone. */
export const readBy = ({ id, expression, step }: Quantity, given: Given): readonly Reads[] => {
  const today = given.has(id) ? [] : [readsOf(expression)];
  return step === undefined ? today : [...today, readsOf(step)];
};
