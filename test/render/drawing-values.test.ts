import { describe, expect, it } from 'vitest';
import { drawingValues } from '../../src/render/markdown/drawing-values.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import type { Drawing } from '../../src/view/report/drawing.ts';

const told = (drawing: Drawing): string =>
  renderMarkdown({ blocks: drawingValues(drawing) }, { locale: 'en' });

describe('a chart of a report in Markdown', () => {
  it('tells a curve where something begins, after the jump, and at its end', () => {
    const text = told({
      kind: 'curve',
      x: { format: { style: 'plain', unit: 'users' }, label: ['Users'] },
      y: { format: { style: 'money', currency: 'USD' }, label: ['cost per user'] },
      points: [
        { x: 5, y: 5 },
        { x: 10, y: 2.5 },
        { x: 10, y: 15 },
        { x: 50, y: 3 },
      ],
      marks: [
        { x: 5, label: ['today'] },
        { x: 10, label: ['Growth'] },
      ],
    });
    expect(text).toBe(
      '| Users | cost per user |\n| ---: | ---: |\n| 5 users | $5 |\n| 10 users | $15 |\n| 50 users | $3 |\n',
    );
  });

  it('tells what moves a number with both ends', () => {
    const text = told({
      kind: 'tornado',
      format: { style: 'money', currency: 'USD' },
      base: 100,
      baseLabel: [],
      bars: [
        {
          label: ['Growth'],
          low: { value: 40, label: ['5%'] },
          high: { value: 250, label: ['15%'] },
        },
      ],
    });
    expect(text).toBe('- Growth: 5% → $40; 15% → $250\n');
  });

  it('leaves to its table what has one', () => {
    expect(
      drawingValues({ kind: 'bars', format: { style: 'plain' }, groups: [], series: [] }),
    ).toEqual([]);
  });
});
