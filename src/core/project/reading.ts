/**
 * What reads simulated paths month by month: it says each month before it reads values of it, and comes to
 * an answer at the end. What a trial comes to along all of its months (`monthsOfPath`) is of no month, and
 * read at any time. Paths that do not fit into memory come a few months at a time, so readings of the
 * same paths go along them together. Loops over trials stand in functions of their own: V8 leaves a loop
 * within a generator slow.
 */
export type Reading<T> = Generator<number, T, void>;

type AnswersOf<R extends readonly Reading<unknown>[]> = {
  -readonly [K in keyof R]: R[K] extends Reading<infer T> ? T : never;
};

/** The answers of readings that take each month in turns. */
export function* together<const R extends readonly Reading<unknown>[]>(
  readings: R,
): Reading<AnswersOf<R>> {
  const steps = readings.map((reading) => reading.next());
  let at = 0;
  for (;;) {
    const asked = steps.flatMap(({ done, value }) => (done === true ? [] : [value as number]));
    if (asked.length === 0) return steps.map(({ value }) => value) as AnswersOf<R>;
    const ahead = asked.filter((month) => month >= at);
    // Who begins anew begins with the others that do.
    at = Math.min(...(ahead.length === 0 ? asked : ahead));
    yield at;
    readings.forEach((reading, i) => {
      while (steps[i]?.done !== true && steps[i]?.value === at) steps[i] = reading.next();
    });
  }
}

/** The answer of one reading, where all months can be read at any time. */
export const finish = <T>(reading: Reading<T>): T => {
  for (;;) {
    const { done, value } = reading.next();
    if (done === true) return value;
  }
};
