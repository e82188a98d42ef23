import { describe, expect, it } from 'vitest';
import { en } from '../../../src/catalog/en.ts';
import type { Plan } from '../../../src/model/answer/plan.ts';
import type { RoadmapReading } from '../../../src/model/reading/roadmap.ts';
import type { PlanView } from '../../../src/view/plan/plan-view.ts';
import { viewRoadmap } from '../../../src/view/plan/roadmap.ts';
import { plainText } from '../../support/english.ts';

const GROWTH = { id: 'growth', name: 'Growth' };

const item = (id: string, more: Partial<RoadmapReading> = {}): RoadmapReading => ({
  id,
  name: id.toUpperCase(),
  category: 'Work',
  phase: null,
  date: null,
  due: false,
  done: false,
  cost: null,
  ...more,
});

const shown = (roadmap: readonly RoadmapReading[], wide = false): readonly string[] => {
  const plan = {
    at: '2026-11-20',
    project: { currency: 'USD' },
    phase: { next: GROWTH },
    quantities: {},
    roadmap,
  } as unknown as Plan;
  const view = { plan, words: en, wide, profileName: 'shop' } as unknown as PlanView;
  return viewRoadmap(view).flatMap((block) => {
    if (block.kind === 'paragraph') return [plainText(block.content)];
    if (block.kind !== 'table') return [];
    return block.rows.map((row) =>
      row
        .slice(0, -1)
        .map((cell) => plainText(cell))
        .join('|'),
    );
  });
};

describe('the roadmap', () => {
  const all = [
    item('done', { done: true }),
    item('later', { phase: { id: 'scale', name: 'Scale' } }),
    item('far', { date: '2027-06-01' }),
    item('next', { phase: GROWTH, category: 'Tools' }),
    item('soon', { date: '2026-12-01' }),
    item('maybe', { due: null }),
    item('now', { due: true }),
    item('tool', { due: true, category: 'Tools' }),
    item('also', { due: true }),
  ];

  it('begins with what is due, then what comes soon and with the next phase', () => {
    expect(shown(all)).toEqual([
      'Work|NOW|due now',
      '|ALSO|due now',
      'Tools|TOOL|due now',
      'Work|MAYBE|unknown',
      'Work|SOON|2026-12-01',
      'Tools|NEXT|with Growth',
    ]);
  });

  it('ends with the rest where everything is asked for', () => {
    expect(shown(all, true).slice(6)).toEqual([
      'Work|LATER|with Scale',
      '|FAR|2027-06-01',
      'Work|DONE|done',
    ]);
  });

  it('is cut short, and says how to see all of it', () => {
    const many = Array.from({ length: 15 }, (_, i) => item(`i${i}`, { due: true, cost: i }));
    const lines = shown(many);
    expect(lines).toHaveLength(13);
    expect(lines[1]).toBe('|I1|due now|USD 1');
    expect(lines.at(-1)).toBe('and 3 more: `scale plan shop --wide`');
    expect(shown(many, true)).toHaveLength(15);
  });

  it('is nothing where nothing is near', () => {
    expect(shown([])).toEqual([]);
    expect(shown([item('far', { date: '2030-01-01' })])).toEqual([]);
  });
});
