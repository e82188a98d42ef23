import { describe, expect, it } from 'vitest';
import { bandPath, linePath } from '../../../src/render/svg/path.ts';

describe('linePath', () => {
  it('begins anew behind a gap, and shows a lone place as a dot', () => {
    expect(linePath([[0, 1], [2, 3], null, [6, 7], null])).toBe('M0,1L2,3M6,7Z');
  });
  it('is empty where nothing is known', () => {
    expect([linePath([]), linePath([null])]).toEqual(['', '']);
  });
});

describe('bandPath', () => {
  it('goes along the upper edge and back along the lower one', () => {
    expect(bandPath([[0, 9, 1], [5, 8, 2], null, [7, 6, 3]])).toBe('M0,1L5,2L5,8L0,9ZM7,3L7,6Z');
  });
});
