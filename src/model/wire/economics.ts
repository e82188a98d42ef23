import type { ZodMiniType } from 'zod/mini';
import { number } from './number.ts';
import { map, maybe } from './parts.ts';

export const economics: ZodMiniType = map({
  cash: maybe('Money in the bank today; profit and the investments of phases move it.', number),
});
