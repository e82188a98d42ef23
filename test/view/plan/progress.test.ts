import { describe, expect, it } from 'vitest';
import { en } from '../../../src/catalog/en.ts';
import { shownProgress } from '../../../src/view/plan/progress.ts';
import { plainText } from '../../support/english.ts';

const shown = (way: Parameters<typeof shownProgress>[0]): string =>
  plainText(shownProgress(way, en));

describe('progress', () => {
  it.each([
    ['10 of 10 customers (100%)', 10, 10, 'customers', true, 1],
    ['USD 2970 of USD 3000/month (99%)', 2970, 3000, 'USD/month', false, 0.99],
    ['5% of 20%/month (25%)', 0.05, 0.2, 'share/month', false, 0.25],
    ['2, not yet beyond 2 issues', 2, 2, 'issues', false, 1],
    ['3 issues, against 2', 3, 2, 'issues', true, 1],
    ['no', 0, 1, 'yes/no', false, 0],
    ['unknown', null, 2, 'issues', null, null],
  ])('%s', (text, observed, threshold, unit, met, progress) => {
    expect(shown({ observed, threshold, unit, met, progress })).toBe(text);
  });
});
