import type { ClaimPoint } from '../../model/answer/audit.ts';
import { deployedPhase } from '../graph/deployed.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { transitiveNeeds } from '../graph/transitive-needs.ts';
import type { AuditSubject } from './phase-points.ts';

/** More say less. */
const MOST = 4;

/**
 * The scale and the phase at which some quantities were computed: the metrics without a model that
 * they stand on, as they were there, and the phase. `tenants 100`, in `production`.
 */
export const scaleOf = (
  { profile, byId }: AuditSubject,
  { value }: Evaluation,
  ids: readonly string[],
): ClaimPoint => {
  const needs = transitiveNeeds(byId, ids);
  const own = profile.metrics.filter(({ id, formula }) => formula === undefined && needs.has(id));
  const set = pointOfIds(
    byId,
    { value },
    own.map(({ id }) => id),
  ).slice(0, MOST);
  const phase = profile.phases[deployedPhase({ value })]?.id;
  return phase === undefined || !needs.has('phase') ? { set } : { set, phase };
};

/** The known ones of some quantities, as a point. */
export const pointOfIds = (
  byId: AuditSubject['byId'],
  { value }: Pick<Evaluation, 'value'>,
  ids: readonly string[],
): ClaimPoint['set'] =>
  ids.flatMap((id) => {
    const known = value(id);
    const unit = byId.get(id)?.unit ?? '';
    return known === undefined ? [] : [{ id, value: known, unit }];
  });
