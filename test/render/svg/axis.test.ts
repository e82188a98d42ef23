import { expect, it } from 'vitest';
import { axisOf } from '../../../src/render/svg/axis.ts';

const ticksOf = (from: number, to: number): readonly string[] => {
  const format = { style: 'plain' } as const;
  const shape = { range: [0, 100], format, locale: 'en', count: 5 } as const;
  return axisOf({ from, to, scale: 'log', ...shape }).ticks.map(({ text }) => text);
};

it('a logarithmic axis has ticks of 1, 2 and 5, and other round ones where none of these lies within', () => {
  expect(ticksOf(80, 600)).toEqual(['100', '200', '500']);
  expect(ticksOf(210, 490)).toEqual(['250', '300', '350', '400', '450']);
});
