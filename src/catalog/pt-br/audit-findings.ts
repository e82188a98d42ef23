import { code, joinProse, type Prose, plain, prose } from '../../lib/inline.ts';
import { amount } from '../phrases/amount.ts';
import type { FindingWords } from '../words/findings.ts';

type Codes =
  | 'trigger_out_of_reach'
  | 'target_below_entry'
  | 'targets_cost_more'
  | 'phase_cost_differs'
  | 'slo_looser'
  | 'downtime_differs'
  | 'parts_differ'
  | 'claims_clash';

const scale = (at: string | number): Prose => (typeof at === 'number' ? [plain(at)] : [code(at)]);

/** What an audit finds by itself. */
export const auditFindings: Pick<FindingWords, Codes> = {
  trigger_out_of_reach: ({ phase, metric, others, says, computed, unit, met }) => {
    const there = others.map(({ id, value, unit }) => prose`${code(id)} em ${amount(value, unit)}`);
    const last = prose`com ${joinProse(there, ' e ')}, o modelo do próprio perfil chega a ${amount(computed, unit)} de ${amount(says, unit)}`;
    return met === null
      ? prose`${code(metric)} mantém ${code(phase)} fechada: ${last}, e nenhum aumento em uma delas chega lá`
      : prose`${code(metric)} será a última condição a valer para ${code(phase)}: ${last}; vale com ${code(met.id)} em ${amount(met.value, met.unit)}`;
  },
  target_below_entry: ({ phase, next, gaps }) => {
    const figures = gaps.map(
      ({ metric, says, computed, unit }) =>
        prose`a meta de ${code(metric)} é ${amount(says, unit)}, e pedem-se ${amount(computed, unit)}`,
    );
    return prose`Atingir as metas de ${code(phase)} não abre ${code(next)}: ${joinProse(figures, ', ')}`;
  },
  targets_cost_more: ({ phase, says, computed, unit }) =>
    prose`Nas próprias metas, ${code(phase)} custa ${amount(computed, unit)}, mais que os ${amount(says, unit)} que deve render`,
  phase_cost_differs: ({ phase, side, says, computed, unit }) =>
    prose`Os itens de custo de ${code(phase)} somam ${amount(computed, unit)}, ${side === 'more' ? 'mais' : 'menos'} que os ${amount(says, unit)} que a fase declara`,
  slo_looser: ({ slo, by, from, to, says, computed, unit }) =>
    prose`O SLO ${code(slo)} pede menos em uma escala maior: ${amount(says, unit)} em ${code(by)} ${scale(from)}, ${amount(computed, unit)} em ${scale(to)}`,
  downtime_differs: ({ slo, limit, says, computed, unit }) =>
    prose`${amount(limit, 'share')} de ${code(slo)} deixam ${amount(computed, unit)} em 30 dias, e não os ${amount(says, unit)} declarados`,
  claims_clash: ({ claim, other, says, computed, unit }) =>
    prose`${code(claim)} e ${code(other)} tratam do mesmo número, e não podem valer juntas: ${amount(says, unit)} e ${amount(computed, unit)}`,
  parts_differ: ({ id, by, at, says, computed, unit }) => {
    const where = by === undefined || at === undefined ? [] : prose` em ${code(by)} ${scale(at)}`;
    return prose`As partes de ${code(id)} somam ${amount(computed, unit)}${where}, e não os ${amount(says, unit)} declarados`;
  },
};
