import { describe, expect, it } from 'vitest';
import { explainQuantity } from '../../src/core/explain.ts';
import { growthFindings } from '../../src/core/plan/findings/growth-findings.ts';
import { evaluateEntry } from '../../src/core/plan/next-phase.ts';
import { evaluateToday } from '../../src/core/plan.ts';
import type { Measurement } from '../../src/model/measurements.ts';
import { compile } from './graph/compile.ts';

const place = { file: 'm.yaml', line: 1, column: 1, length: 1 };
const measure = (values: Readonly<Record<string, number>>): Measurement[] =>
  Object.entries(values).map(([id, value]) => ({ id, value, source: 'file', place }));

const today = (sections: string, values = {}, at = '2026-11-20') => {
  const compiled = compile(sections);
  expect(compiled.problems).toEqual([]);
  const measurements = measure(values);
  const evaluation = evaluateToday({ ...compiled, measurements, at });
  return { ...compiled, measurements, evaluation };
};

describe('dates of growth', () => {
  const sections = `metrics:
  mau:
    unit: users
    default: 1k
    growth:
      rate: 10%
      season: {11: 2}
      events: [{at: 2027-11, times: 1.8}, {name: Fair, at: 2026-09-16, times: 3, for: 1 week}]
  orders: {unit: orders, default: 10, growth: {targets: {2026-11-01: 5, 2027-11: 100}}}`;

  it('are months of the calendar from today', () => {
    const { value } = today(sections).evaluation;
    expect(value('calendar.month')).toBe(11);
    expect(value('growth.mau.events.1.at')).toBe(12);
    // September is two months back, the 16th half of it later.
    expect(value('growth.mau.events.2.at')).toBe(-1.5);
    expect(value('growth.mau.season')).toBe(2);
    expect(value('trend.mau')).toBe(500);
    // (100 ÷ 10)^(1 ÷ 12) − 1: the target of this month is no longer ahead.
    expect(value('growth.orders')).toBeCloseTo(0.211527658628589, 12);
  });

  it('are unknown where nobody says which day it is', () => {
    const compiled = compile(sections);
    const { value } = evaluateToday({ ...compiled, measurements: [] });
    expect(['growth.mau.events.1.at', 'factor.mau', 'growth.orders'].map(value)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(value('mau')).toBe(1000);
  });

  it('that lie behind are said to', () => {
    const { profile, evaluation } = today(sections);
    expect(growthFindings(profile, evaluation)).toMatchObject([
      {
        code: 'growth_past',
        severity: 'warning',
        facts: { metric: 'mau', kind: 'event', at: '2026-09-16', name: 'Fair' },
        where: { line: 10 },
      },
      { code: 'growth_past', facts: { metric: 'orders', kind: 'target', at: '2026-11-01' } },
    ]);
    const before = today(sections, {}, '2026-08-01');
    expect(growthFindings(before.profile, before.evaluation)).toEqual([]);
  });
});

describe('a measured metric with a model', () => {
  const sections = `metrics:
  mau: {unit: users, default: 10k}
  peak_rps: {unit: req/s, formula: mau * 0.03}
phases:
  - {id: a, name: A}
  - {id: b, name: B, enter: mau >= 50k}`;

  it('calibrates the model: 600 measured ÷ 300 modelled', () => {
    const { evaluation, graph, measurements } = today(sections, { peak_rps: 600 });
    expect(evaluation.value('peak_rps')).toBe(600);
    expect(evaluation.value('calibration.peak_rps')).toBe(2);
    const [step] = explainQuantity({ graph, evaluation, measurements }, 'calibration.peak_rps');
    expect(step).toMatchObject({
      source: 'formula',
      formula: 'peak_rps / model.peak_rps',
      inputs: ['peak_rps', 'model.peak_rps'],
    });
  });

  it('is 1 where the model stands alone', () => {
    const { value } = today(sections).evaluation;
    expect([value('peak_rps'), value('calibration.peak_rps')]).toEqual([300, 1]);
  });

  it('follows its model to the next phase: 50,000 × 0.03 × 2', () => {
    const { profile, graph, evaluation } = today(sections, { peak_rps: 600 });
    const entry = evaluateEntry(profile, graph, evaluation, 1);
    expect(entry?.at).toEqual({ mau: 50_000 });
    expect(entry?.evaluation.value('peak_rps')).toBe(3000);
  });

  it('has no calibration where the model says nothing', () => {
    const { evaluation } = today(sections, { mau: 0, peak_rps: 5 });
    expect(evaluation.value('calibration.peak_rps')).toBe(1);
  });
});

describe('the explanation of what time moves', () => {
  it('has the formula of later months beside that of today', () => {
    const { graph, evaluation, measurements } = today(
      'metrics: {mau: {unit: users, default: 10k, growth: 10%}}',
    );
    const steps = explainQuantity({ graph, evaluation, measurements }, 'mau');
    expect(steps).toMatchObject([
      { id: 'mau', source: 'default', eachMonth: 'prev(mau) * max(0, 1 + growth.mau)', inputs: [] },
    ]);
    const [rate] = explainQuantity({ graph, evaluation, measurements }, 'growth.mau');
    expect(rate?.eachMonth).toBeUndefined();
  });
});
