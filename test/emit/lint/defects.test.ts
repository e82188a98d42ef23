import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../../src/emit/lint/registry.ts';
import { COMPOSED, type Defect, OTHERS, SEEDED } from './defects.ts';
import { GOOD, GOOD_COMPOSE, lintText, rulesIn } from './edit.ts';

const ALL: readonly Defect[] = [...SEEDED, ...OTHERS, ...COMPOSED];

describe('what is good', () => {
  it('has no finding, and shows its exemptions', () => {
    const { findings, exempt } = lintText(GOOD, { previous: GOOD });
    expect(findings).toEqual([]);
    expect(new Set(exempt.map(({ rule }) => rule))).toEqual(new Set(['S41']));
  });

  it('has no finding as a file of Compose either', () => {
    expect(lintText(GOOD_COMPOSE).findings).toEqual([]);
  });
});

describe('one defect', () => {
  it.each(ALL)('is found: $what ($finds)', ({ text, finds, previous }) => {
    const result = lintText(text, previous === undefined ? {} : { previous });
    expect(rulesIn(result)).toEqual([...finds].sort());
    for (const { place } of result.findings) {
      expect(place.file).toBe('shop.yaml');
      expect(place.line).toBeGreaterThan(0);
      expect(place.line).toBeLessThanOrEqual(text.split('\n').length);
      expect(place.column).toBeGreaterThan(0);
      expect(place.length).toBeGreaterThan(0);
    }
  });

  it('is one of twenty-five that were seeded, and of more', () => {
    expect(SEEDED).toHaveLength(25);
    expect(new Set(ALL.map(({ text, previous }) => text + (previous ?? ''))).size).toBe(ALL.length);
  });

  it('is there for every rule', () => {
    const found = new Set(ALL.flatMap(({ finds }) => finds));
    expect(RULE_IDS.filter((id) => !found.has(id))).toEqual([]);
  });
});
