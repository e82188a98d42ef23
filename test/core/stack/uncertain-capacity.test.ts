import { describe, expect, it } from 'vitest';
import { stackOf } from './stack-of.ts';

const withGrowth = (growth: string, replicas = '{min: 4, max: 400}') => `version: 1
project: {id: video, name: Video, currency: USD, locale: en}
metrics:
  jobs: {unit: jobs/h, default: 4000, growth: ${growth}}
quantities:
  seconds: {unit: s, value: 40s to 70s}
phases: [{id: one, name: One}]
services:
  worker:
    image: video/worker:1
    cpu: 1
    memory: 1Gi
    health: {command: [/bin/healthy]}
    load: jobs
    capacity: 3600 / seconds
    utilisation: 75%
    replicas: ${replicas}
`;

const workerIn = (text: string, month: string) => {
  const [worker] = stackOf(text, { phase: 'one', month }).value.services;
  if (worker === undefined) throw new Error('no worker');
  return worker;
};

describe('what one replica carries is uncertain', () => {
  // 40 s to 70 s is lognormal: median sqrt(2800) = 52.915, sigma = ln(70/40) / (2 × 1.6449) = 0.17011.
  // The 80th percentile is 52.915 × exp(0.8416 × 0.17011) = 61.06 s, the median 52.915 s.
  const carried = (jobs: number, seconds: number) => (jobs * seconds) / 3600 / 0.75;

  it('sizes by the 80th percentile of the replicas, not of the load alone', () => {
    const { replicas } = workerIn(withGrowth('10%'), '2027-11');
    // 4,000 × 1.1^12 = 12,553.7 jobs/h at 61.06 s are 283.9 replicas; at the median 246.0.
    const expected = carried(4000 * 1.1 ** 12, 61.06);
    expect(Math.abs(replicas.value - expected)).toBeLessThan(expected * 0.01);
  });

  it('lets replicas that follow their load begin with the median of them', () => {
    const { autoscale } = workerIn(withGrowth('10%'), '2027-11');
    const expected = carried(4000 * 1.1 ** 12, 52.915);
    expect(Math.abs((autoscale?.min.value ?? 0) - expected)).toBeLessThan(expected * 0.01);
    expect(autoscale?.max.value).toBe(400);
  });

  it('gives replicas that have no bound the 95th percentile as their most, and one', () => {
    const { autoscale } = workerIn(withGrowth('10%', '{min: 4}'), '2027-11');
    expect(Math.abs((autoscale?.max.value ?? 0) - carried(4000 * 1.1 ** 12, 70))).toBeLessThan(5);
  });

  it('is drawn by the seed that is asked for: the same twice, and another by another', () => {
    const text = withGrowth('8% to 12%');
    const told = (seed: number) => {
      const [worker] = stackOf(text, { phase: 'one', month: '2028-11', seed }).value.services;
      return worker?.replicas.derivation;
    };
    expect(told(7)).toBe(told(7));
    expect(told(1)).toBe(workerIn(text, '2028-11').replicas.derivation);
    expect(new Set([1, 2, 3, 4, 5].map(told)).size).toBeGreaterThan(1);
  });

  it('keeps the formula with its numbers where it is certain', () => {
    const text = withGrowth('10%').replace('40s to 70s', '50s');
    expect(workerIn(text, '2027-11').replicas.derivation).toBe(
      'max(4, min(400, ceil(12553.7 jobs/h / (72 jobs/h * 75%)))) = 233',
    );
  });
});
