import type { Comparison } from '../../../model/expression.ts';
import type { NamedLimit } from '../../../model/finding/contradiction.ts';
import { type Finding, finding } from '../../../model/finding/finding.ts';
import { snakeCase } from '../../../model/id.ts';
import type { Place } from '../../../model/place.ts';
import type { Profile } from '../../../model/profile.ts';
import type { Graph } from '../../../model/quantity.ts';
import type { Evaluation } from '../../graph/evaluate.ts';
import { targetId } from '../../sections/phase-plan.ts';
import { ANYTHING, type Bounds, isEmpty, within } from '../bounds.ts';
import { fixedOf } from '../fixed.ts';
import { metricBounds } from './reach-findings.ts';

type Subject = {
  readonly profile: Profile;
  readonly graph: Graph;
  readonly evaluation: Evaluation;
};

/** SLOs and targets that exclude each other or what a metric can be, and targets that go back. */
export const limitFindings = (subject: Subject): Finding[] => {
  const limits = limitsOf(subject);
  return [...clashes(limits), ...goingBack(limits)];
};

type Limit = {
  readonly of: string;
  readonly unit: string;
  readonly named: NamedLimit;
  /** Whether it is the same at every scale. */
  readonly fixed: boolean;
  readonly place: Place;
};

const limitsOf = ({ profile, graph, evaluation: { value } }: Subject): Limit[] => {
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const isFixed = fixedOf(byId);
  const limit = (
    named: { readonly kind: 'slo' | 'target'; readonly id: string; readonly limit: string },
    {
      metric,
      comparison,
      place,
    }: Profile['slos'][number] | Profile['phases'][number]['targets'][number],
  ): Limit[] => {
    const found = value(named.limit);
    if (found === undefined) return [];
    const of = metric.text.trim();
    const unit = byId.get(named.limit)?.unit ?? '';
    const { kind, id } = named;
    const fixed = isFixed(named.limit);
    return [{ of, unit, fixed, place, named: { kind, id, ...endOf(comparison, found) } }];
  };
  const used = [
    ...profile.slos.flatMap((slo) =>
      limit({ kind: 'slo', id: slo.id, limit: `slos.${snakeCase(slo.id)}.limit` }, slo),
    ),
    ...profile.phases.flatMap(({ id, targets }) =>
      targets.flatMap((target) =>
        limit({ kind: 'target', id, limit: `${targetId(id, target.metric.text)}.limit` }, target),
      ),
    ),
  ];
  return [...profile.metrics.flatMap(ownLimits), ...used];
};

const endOf = (comparison: Comparison, value: number): Omit<NamedLimit, 'kind' | 'id'> => ({
  value,
  open: comparison === '<' || comparison === '>',
  side: comparison.startsWith('>') ? 'low' : 'high',
});

/** The least and the most that a metric can be. */
const ownLimits = (metric: Profile['metrics'][number]): Limit[] => {
  const { id, unit, place } = metric;
  const bounds = metricBounds(metric);
  return (['low', 'high'] as const).flatMap((side) => {
    if (!Number.isFinite(bounds[side].value)) return [];
    const named = { kind: 'metric', id, side, ...bounds[side] } as const;
    return [{ of: id, unit, fixed: true, place, named }];
  });
};

const clashes = (limits: readonly Limit[]): Finding[] => {
  const seen = new Map<string, Limit[]>();
  return limits.flatMap((later) => {
    const { of, unit, named: limit, place } = later;
    const before = seen.get(of) ?? [];
    seen.set(of, [...before, later]);
    const other = before.find((earlier) => excludes(earlier, later));
    if (other === undefined) return [];
    const facts = { of, unit, limit, other: other.named };
    return [finding('limits_clash', 'warning', facts, place)];
  });
};

const excludes = (a: Limit, b: Limit): boolean => {
  const kinds = [a.named.kind, b.named.kind];
  // Phases follow each other, and an SLO of another scale is another one.
  if (kinds.every((kind) => kind === 'target')) return false;
  if (kinds.includes('target') && !(a.fixed && b.fixed)) return false;
  return isEmpty(within(boundsBy(a.named), boundsBy(b.named)));
};

const boundsBy = ({ side, value, open }: NamedLimit): Bounds => ({
  ...ANYTHING,
  [side]: { value, open },
});

/** A later phase that is to reach less of the same quantity. */
const goingBack = (limits: readonly Limit[]): Finding[] => {
  const strictest = new Map<string, Limit>();
  return limits.flatMap((limit) => {
    const { of, unit, named, fixed, place } = limit;
    if (named.kind !== 'target' || !fixed) return [];
    const key = `${named.side} ${of}`;
    const before = strictest.get(key);
    const lead = before === undefined ? 0 : named.value - before.named.value;
    const back = named.side === 'low' ? lead < 0 : lead > 0;
    if (!back) strictest.set(key, limit);
    if (!back || before === undefined) return [];
    const facts = {
      of,
      unit,
      earlier: { phase: before.named.id, limit: before.named.value },
      later: { phase: named.id, limit: named.value },
      side: named.side === 'low' ? ('lower' as const) : ('higher' as const),
    };
    return [finding('target_order', 'warning', facts, place)];
  });
};
