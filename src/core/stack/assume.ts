import { snakeCase } from '../../model/id.ts';
import type { Service } from '../../model/profile/services.ts';
import type { Sized, StackHealth } from '../../model/stack.ts';
import type { StackNote } from '../../model/stack-note.ts';
import { ASSUMED } from '../sections/services/service-running.ts';
import { assumedSize, type Points, sizedOf } from './sized.ts';

/** Whom a container runs as whose profile does not say: nobody of the machine. */
export const NOBODY = { uid: 10_001, gid: 10_001 };

/** Quantities of one service, and what is assumed in their place. */
export type Sizes = {
  readonly note: (note: StackNote) => void;
  /** The service as notes call it. */
  readonly shown: string;
  readonly assume: (what: string, value: string) => void;
  /** What nothing gives a value is assumed, and noted. */
  readonly size: (column: string, fallback: number, unit: string, at?: 'end') => Sized;
  /** The same of what hardly matters: it is assumed without a word. */
  readonly usual: (column: string, fallback: number, unit: string) => Sized;
};

/** Those of a service that is called `name` in its stack. */
export const sizesOf = (
  { id }: Service,
  name: string,
  { points, note }: { readonly points: Points; readonly note: (note: StackNote) => void },
): Sizes => {
  const row = `services.${snakeCase(id)}`;
  // That a long one is called otherwise is told once.
  const shown = id.length > LONGEST_SHOWN ? name : id;
  const assume: Sizes['assume'] = (what, value) =>
    note({ code: 'assumed', service: shown, what, value });
  return {
    note,
    shown,
    assume,
    size: (column, fallback, unit, at) => {
      const found = sizedOf(`${row}.${column}`, points, at);
      if (found === undefined) assume(column, `${fallback} ${unit}`);
      return found ?? assumedSize(`${row}.${column}`, fallback, unit);
    },
    usual: (column, fallback, unit) =>
      sizedOf(`${row}.${column}`, points) ?? assumedSize(`${row}.${column}`, fallback, unit),
  };
};

/** Characters of an id that is told again and again. */
const LONGEST_SHOWN = 63;

/** Notes what is taken for what the profile does not say and no quantity has. */
export const assumeUnsaid = (
  { cpu, memory, user, health }: Service,
  check: StackHealth['check'],
  { assume, note, shown }: Sizes,
): void => {
  if (cpu === undefined) assume('cpu', `${ASSUMED.cpu} cores`);
  if (memory === undefined) assume('memory', `${ASSUMED.memory} Mi`);
  if (user === undefined) assume('user', String(NOBODY.uid));
  if (health !== undefined) return;
  if (check.kind === 'tcp') assume('health', `tcp ${check.port}`);
  else note({ code: 'unasked', service: shown });
};
