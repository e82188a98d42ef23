import type { Expression } from '../../model/expression.ts';

/** A sum in halves: a thousand terms nest ten deep. Nothing to sum is 0. */
export const treeSum = (parts: readonly Expression[]): Expression => {
  const [first = { kind: 'number', value: 0 } as const] = parts;
  if (parts.length < 2) return first;
  const half = Math.ceil(parts.length / 2);
  const [left, right] = [treeSum(parts.slice(0, half)), treeSum(parts.slice(half))];
  return { kind: 'binary', op: '+', left, right };
};
