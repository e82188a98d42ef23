import { describe, expect, it } from 'vitest';
import { EXIT, type ExitCode, GRAVEST_FIRST, gravest } from '../../src/cli/exit-code.ts';

describe('the exit code of a run', () => {
  it('is the gravest: 70, 2, 1, 3, 4', () => {
    expect(GRAVEST_FIRST).toEqual([70, 2, 1, 3, 4]);
    expect(gravest([4, 3, 1, 2, 70])).toBe(70);
    expect(gravest([4, 3, 1, 2])).toBe(2);
    expect(gravest([4, 3, 1])).toBe(1);
    expect(gravest([4, 3])).toBe(3);
    expect(gravest([4])).toBe(4);
  });

  it('is 0 where nothing is wrong', () => {
    expect(gravest([])).toBe(0);
    expect(gravest([0, 0])).toBe(0);
  });

  it('does not depend on the order in which things went wrong', () => {
    const codes: readonly ExitCode[] = Object.values(EXIT);
    for (const a of codes) for (const b of codes) expect(gravest([a, b])).toBe(gravest([b, a]));
  });

  it('has one meaning each', () => {
    const codes = Object.values(EXIT);
    expect(new Set(codes).size).toBe(codes.length);
    expect([...GRAVEST_FIRST, 0].sort()).toEqual([...codes].sort());
  });
});
