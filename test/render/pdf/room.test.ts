import { describe, expect, it } from 'vitest';
import { roomFor } from '../../../src/render/pdf/room.ts';
import type { Spans } from '../../../src/render/pdf/spans.ts';

const text = (words: string): Spans => [{ kind: 'text', text: words }];
const column = (align: 'left' | 'right') =>
  ({ key: align, title: [], align, priority: 1 }) as const;
const roomOf = (
  rows: readonly (readonly Spans[])[],
  aligns: readonly ('left' | 'right')[] = ['left', 'left'],
) =>
  roomFor({
    columns: aligns.map(column),
    titles: aligns.map(() => text('Cost')),
    cells: rows,
    totals: [],
  });

// A figure has 0.497 of 9 pt: 98 of them are 438 pt, of 459 less 10 for each of two columns: 439.
describe('whether a table fits on the page', () => {
  it('is sure of little and of much, and not of what is near', () => {
    expect(roomOf([[text('0'.repeat(45)), text('0'.repeat(45))]])).toBe('enough');
    expect(roomOf([[text('0'.repeat(49)), text('0'.repeat(49))]])).toBe('unsure');
    expect(roomOf([[text('0'.repeat(55)), text('0'.repeat(55))]])).toBe('scarce');
  });

  it('counts the widest cell of each column', () => {
    const rows = [
      [text('0'.repeat(60)), text('0')],
      [text('0'), text('0'.repeat(60))],
    ];
    expect(roomOf(rows)).toBe('scarce');
  });

  it('sets the range of a number below it', () => {
    const cell: Spans = [...text('0'.repeat(40)), { kind: 'muted', content: text('0'.repeat(40)) }];
    expect(roomOf([[text('0'.repeat(40)), cell]], ['left', 'right'])).toBe('enough');
    expect(roomOf([[text('0'.repeat(40)), cell]], ['left', 'left'])).toBe('scarce');
  });
});
