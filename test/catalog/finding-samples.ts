import type { FindingCode, FindingFacts } from '../../src/model/finding.ts';

/** Facts of every finding, each way that its words take. */
export const findingSamples: {
  readonly [C in FindingCode]: readonly [FindingFacts[C], ...FindingFacts[C][]];
} = {
  metric_missing: [
    { id: 'cpu', hides: [], count: 0 },
    { id: 'mau', hides: ['costs.total', 'b', 'c', 'd'], count: 9 },
  ],
  metric_no_data: [
    { id: 'mau', source: 'prometheus', reason: 'absent' },
    { id: 'mau', source: 'k6', reason: 'zero_traffic' },
    { id: 'mau', source: 'csv', reason: 'not_finite' },
    { id: 'mau', source: 'openmetrics', reason: 'stale' },
    { id: 'mau', source: 'file', reason: 'absent' },
    { id: 'mau', source: 'set', reason: 'absent' },
  ],
  metric_stale: [
    { id: 'mau', age: 172_800, limit: 3600, unknown: true },
    { id: 'mau', age: null, limit: 90, unknown: false },
  ],
  csv_rows_later: [
    { count: 1, first: '2026-12-01', at: '2026-11-20' },
    { count: 3, first: '2026-12-01', at: '2026-11-20' },
  ],
  share_assumed: [
    { source: 'openmetrics', ids: ['cpu'] },
    { source: 'k6', ids: ['cpu', 'error_rate'] },
  ],
  clock_skew: [
    { url: 'http://localhost:9090', seconds: 300 },
    { url: 'http://localhost:9090', seconds: -7200 },
  ],
  assumption: [{ id: 'mau', text: { en: 'a guess', 'pt-BR': 'um palpite' } }],
  scale_outside: [
    { by: 'mau', side: 'below', x: 500, point: 1000, ids: ['costs.compute'] },
    { by: 'mau', side: 'above', x: 5e6, point: 1e6, ids: ['a', 'b', 'c', 'd', 'e'] },
  ],
  pool_infeasible: [
    { pool: 'senders', binding: 'unit_capacity', id: 'pools.senders.unit_capacity' },
    { pool: 'senders', binding: 'failure', id: 'pools.senders.failure' },
    { pool: 'senders', binding: 'confidence', id: 'pools.senders.confidence' },
  ],
  pool_overloaded: [
    {
      pool: 'senders',
      unit: 'numbers',
      demandUnit: 'messages/day',
      demand: 3000,
      capacity: 1800,
      gap: 1200,
      binding: 'active',
      have: 3,
      need: 6,
      shed: [{ name: { en: 'Free', 'pt-BR': 'Gratuitos' }, amount: 1200 }],
    },
    {
      pool: 'senders',
      unit: 'numbers',
      demandUnit: 'messages/day',
      demand: 3000,
      capacity: 1800,
      gap: 1200,
      binding: 'active',
      have: 3,
      need: null,
      shed: [],
    },
    {
      pool: 'senders',
      unit: 'numbers',
      demandUnit: 'messages/day',
      demand: 3000,
      capacity: 1800,
      gap: 1200,
      binding: 'interval',
      have: 3,
      need: 6,
      shed: [],
    },
  ],
  pool_interval: [
    {
      pool: 'senders',
      demandUnit: 'messages/day',
      seconds: 60,
      longest: 48,
      capacity: 1800,
      possible: 1440,
    },
  ],
  pool_alert: [
    {
      pool: 'senders',
      unit: 'numbers',
      at: 'now',
      active: 3,
      utilisation: 0.9,
      alert: 0.8,
      enough: 4,
    },
    {
      pool: 'senders',
      unit: 'numbers',
      at: 'needed',
      active: 3,
      utilisation: 0.9,
      alert: 0.8,
      enough: null,
    },
  ],
  pool_spares: [{ pool: 'senders', unit: 'numbers', have: 1, need: 2, confidence: 0.99 }],
  pool_classes: [{ pool: 'senders', total: 0.9 }],
  trigger_unknown: [{ phase: 'growth', metrics: ['api_p95'] }],
  phase_order: [
    {
      metric: 'mau',
      unit: 'users',
      earlier: { phase: 'a', threshold: 5000 },
      later: { phase: 'b', threshold: 4000 },
      side: 'lower',
    },
    {
      metric: 'api_p95',
      unit: 'ms',
      earlier: { phase: 'a', threshold: 300 },
      later: { phase: 'b', threshold: 400 },
      side: 'higher',
    },
  ],
  phase_never_pays: [{ phase: 'growth', cost: 5000, revenue: 4000, unit: 'BRL/month' }],
  trigger_out_of_reach: [
    {
      phase: 'growth',
      metric: 'peak_rps',
      others: [
        { id: 'mau', value: 50_000, unit: 'users' },
        { id: 'orders', value: 10, unit: 'orders/day' },
      ],
      met: null,
      says: 5000,
      computed: 1500,
      unit: 'req/s',
    },
    {
      phase: 'growth',
      metric: 'peak_rps',
      others: [{ id: 'mau', value: 50_000, unit: 'users' }],
      met: { id: 'mau', value: 200_000, unit: 'users' },
      says: 5000,
      computed: 1500,
      unit: 'req/s',
    },
  ],
  target_below_entry: [
    {
      phase: 'a',
      next: 'b',
      gaps: [{ metric: 'mau', says: 40_000, computed: 50_000, unit: 'users' }],
    },
  ],
  targets_cost_more: [{ phase: 'growth', says: 4000, computed: 5000, unit: 'BRL/month' }],
  phase_cost_differs: [
    { phase: 'growth', side: 'more', says: 4000, computed: 5000, unit: 'BRL/month' },
    { phase: 'growth', side: 'less', says: 4000, computed: 3000, unit: 'BRL/month' },
  ],
  slo_looser: [
    { slo: 'api', by: 'mau', from: 1000, to: 10_000, says: 300, computed: 500, unit: 'ms' },
    { slo: 'api', by: 'phase', from: 'a', to: 'b', says: 300, computed: 500, unit: 'ms' },
  ],
  downtime_differs: [{ slo: 'up', limit: 0.995, says: 100, computed: 216, unit: 'min' }],
  claims_clash: [{ claim: 'a', other: 'b', says: 10, computed: 20, unit: 'users' }],
  parts_differ: [
    { id: 'costs.total', says: 10, computed: 20, unit: 'BRL/month' },
    { id: 'costs.total', by: 'mau', at: 10_000, says: 10, computed: 20, unit: 'BRL/month' },
    { id: 'costs.total', by: 'phase', at: 'growth', says: 10, computed: 20, unit: 'BRL/month' },
  ],
  savings_over_whole: [{ item: 'compute', share: 1.2, optimisations: ['reserved', 'spot'] }],
  replicas_short: [
    { service: 'api', need: 12, have: 10, binding: 'services.api.max', filled: 0.84 },
    { service: 'api', need: 1, have: 0, binding: 'services.api.max', filled: null },
  ],
  connections_short: [{ service: 'database', open: 210, most: 200 }],
  latency_out_of_reach: [{ service: 'api', share: 0.95, within: 100, least: 119.829 }],
  hosts_full: [
    { binding: 'memory', share: 1.2, available: 8, unit: 'GiB' },
    { binding: 'cpu', share: 1.2, available: 4, unit: 'cores' },
    { binding: 'storage', share: 1.2, available: 160, unit: 'GiB' },
  ],
  resources_unknown: [{ services: ['api', 'database'] }],
  readiness_behind: [
    { phase: 'growth', decision: 'optimise' },
    { phase: 'growth', decision: 'pause' },
  ],
  readiness_unknown: [
    { count: 1, metrics: ['cpu'] },
    { count: 5, metrics: ['cpu', 'db_p95'] },
  ],
  burn_never_fires: [{ slo: 'up', window: '1h', factor: 14.4, most: 10 }],
  tenant_without_plan: [
    {
      count: 3,
      worst: [
        { tenant: 'acme', plan: 'pro', resource: 'seats', usage: 30, limit: 20, unit: 'seats' },
      ],
    },
  ],
  tenant_over_limit: [
    {
      count: 1,
      worst: [
        { tenant: 'acme', plan: 'pro', resource: 'seats', usage: 30, limit: 20, unit: 'seats' },
      ],
    },
  ],
  tenant_near_limit: [
    {
      count: 1,
      alert: 0.9,
      worst: [{ tenant: 'acme', plan: 'pro', resource: 'seats', use: 0.95 }],
    },
  ],
  tenant_usage_missing: [{ count: 2, tenants: ['acme', 'depot'], resources: ['seats'] }],
  tenant_price_missing: [{ count: 1, tenants: ['acme'], plan: 'custom' }],
  plan_below_cost: [{ plan: 'basic', price: 10, cost: 12, unit: 'BRL/month' }],
  growth_past: [
    { metric: 'mau', kind: 'event', at: '2026-05', name: { en: 'Fair', 'pt-BR': 'Feira' } },
    { metric: 'mau', kind: 'target', at: '2026-05' },
  ],
  growth_without_history: [{ metric: 'mau', column: 'users' }],
  path_infinite: [{ id: 'mau', month: '2030-01', months: 38 }],
  costs_still: [
    {
      id: 'pools.numbers.units',
      unit: 'numbers',
      from: 8,
      to: 11,
      cost: 350,
      costUnit: 'BRL/month',
    },
  ],
  growth_missing: [{}],
  event_beyond: [{ metric: 'mau', months: 30, horizon: 24 }],
  growth_from_history: [
    { metric: 'mau', rate: 0.1, noise: 0.02, off: 0.05, offWithoutGrowth: 0.2 },
    { metric: 'mau', rate: 0.1, noise: 0.02, off: undefined, offWithoutGrowth: undefined },
  ],
  history_unusable: [
    { metric: 'mau', why: 'too_short' },
    { metric: 'mau', why: 'not_positive' },
  ],
  phase_unreachable: [
    {
      phase: 'b',
      ways: 1,
      fault: {
        kind: 'clash',
        of: 'mau',
        unit: 'users',
        low: { value: 10, open: false },
        high: { value: 5, open: true },
      },
    },
    {
      phase: 'b',
      ways: 2,
      fault: {
        kind: 'beyond',
        of: 'nps',
        unit: 'points',
        side: 'max',
        asked: { value: 120, open: true },
        bound: 100,
      },
    },
    {
      phase: 'b',
      ways: 1,
      fault: {
        kind: 'beyond',
        of: 'nps',
        unit: 'points',
        side: 'min',
        asked: { value: -120, open: false },
        bound: -100,
      },
    },
    { phase: 'b', ways: 1, fault: { kind: 'constant', expression: '1 > 2' } },
  ],
  phase_windows: [
    {
      fault: 'order',
      earlier: { phase: 'a', from: 5, to: 8, unit: 'weeks' },
      later: { phase: 'b', from: 1, to: 1, unit: 'months' },
    },
    {
      fault: 'overlap',
      earlier: { phase: 'a', from: 5, to: null, unit: 'weeks' },
      later: { phase: 'b', from: 6, to: 9, unit: 'months' },
    },
  ],
  window_reversed: [{ phase: 'a', from: 8, to: 5, unit: 'weeks' }],
  dependency_absent: [{ service: 'api', dependency: 'database', phases: ['a', 'b'] }],
  replicas_reversed: [{ service: 'api', min: 5, max: 2 }],
  plan_dominated: [
    {
      plan: 'pro',
      price: 100,
      other: 'basic',
      otherPrice: 50,
      resource: 'seats',
      unit: 'BRL/month',
    },
  ],
  limits_clash: [
    {
      of: 'api_p95',
      unit: 'ms',
      limit: { kind: 'slo', id: 'api', value: 500, open: true, side: 'high' },
      other: { kind: 'target', id: 'growth', value: 800, open: false, side: 'low' },
    },
    {
      of: 'api_p95',
      unit: 'ms',
      limit: { kind: 'slo', id: 'api', value: 500, open: false, side: 'high' },
      other: { kind: 'metric', id: 'api_p95', value: 800, open: true, side: 'low' },
    },
  ],
  target_order: [
    {
      of: 'mau',
      unit: 'users',
      earlier: { phase: 'a', limit: 5000 },
      later: { phase: 'b', limit: 4000 },
      side: 'lower',
    },
    {
      of: 'api_p95',
      unit: 'ms',
      earlier: { phase: 'a', limit: 300 },
      later: { phase: 'b', limit: 400 },
      side: 'higher',
    },
  ],
};
