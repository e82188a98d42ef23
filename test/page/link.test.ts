import { expect, it } from 'vitest';
import { commandOf, hashOf, movedIn, withMove } from '../../src/page/link.ts';

const HOSTILE = "a'b; rm -rf ~ &c=d#e+f";
const slider = (id: string) => ({
  ...{ id, unit: 'users', low: 0, high: 1e30, point: 1, uncertain: true },
});

it('puts what was moved into an address, and reads it back whatever an input is called', () => {
  const moved = new Map([
    [HOSTILE, 1e21],
    ['mau', 0.5],
  ]);
  expect(movedIn(hashOf(moved), [slider(HOSTILE), slider('mau')])).toEqual(moved);
});

it('reads nothing from an address but numbers of inputs that there are, within their bounds', () => {
  const sliders = [{ ...slider('mau'), low: 1, high: 9 }];
  expect(movedIn('#whatif:mau=50&other=3', sliders)).toEqual(new Map([['mau', 9]]));
  for (const hash of ['#whatif:mau=', '#whatif:mau=NaN', '#whatif:mau=x', '#mau=3', '']) {
    expect(movedIn(hash, sliders)).toEqual(new Map());
  }
});

it('asks a shell for each input as one word', () => {
  expect(commandOf('scale whatif', new Map([['mau', 5]]))).toBe('scale whatif --set mau=5');
  expect(commandOf('scale whatif', new Map([[HOSTILE, 5]]))).toBe(
    "scale whatif --set 'a'\\''b; rm -rf ~ &c=d#e+f'=5",
  );
});

it('moves an input without its place among the others, and puts it back', () => {
  const moved = new Map([
    ['a', 1],
    ['b', 2],
  ]);
  expect([...withMove(moved, 'a', 3)]).toEqual([
    ['a', 3],
    ['b', 2],
  ]);
  expect([...withMove(moved, 'a', undefined)]).toEqual([['b', 2]]);
});
