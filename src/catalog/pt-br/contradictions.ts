import { code, type Prose, plain, prose } from '../../lib/inline.ts';
import type {
  ContradictionFacts,
  LimitEnd,
  NamedLimit,
  PhaseWindow,
} from '../../model/finding/contradiction.ts';
import { amount } from '../phrases/amount.ts';
import type { FindingWords } from '../words/findings.ts';
import { allOf } from './diagnostics/phrases.ts';

/** What contradicts itself in a profile. */
export const contradictions: Pick<FindingWords, keyof ContradictionFacts> = {
  phase_unreachable: ({ phase, ways, fault }) => {
    const all = prose`Nunca se pode entrar em ${code(phase)}: `;
    const several = prose`Nenhum dos ${plain(ways)} caminhos para ${code(phase)} é possível; no primeiro, `;
    return [...(ways === 1 ? all : several), ...barrier(fault)];
  },
  phase_windows: ({ fault, earlier, later }) =>
    fault === 'order'
      ? prose`${code(later.phase)} vem depois de ${code(earlier.phase)} e está planejada para antes, ${window(later)}; ${code(earlier.phase)}, ${window(earlier)}`
      : prose`${code(later.phase)} está planejada ${window(later)}, antes de ${code(earlier.phase)} terminar, ${window(earlier)}`,
  window_reversed: (facts) =>
    prose`${code(facts.phase)} está planejada ${window(facts)}: termina antes de começar`,
  dependency_absent: ({ service, dependency, phases }) =>
    prose`${code(service)} roda em ${allOf(phases)} e depende de ${code(dependency)}, que não roda ali`,
  replicas_reversed: ({ service, min, max }) =>
    prose`${code(`services.${service}`)} pede ${plain(min)} réplicas no mínimo e ${plain(max)} no máximo`,
  plan_dominated: ({ plan, price, other, otherPrice, resource, unit }) =>
    prose`Os limites de ${code(plan)} (${amount(price, unit)}) não são motivo para comprá-lo: ${code(other)} (${amount(otherPrice, unit)}) permite mais ${code(resource)} e nada a menos`,
  limits_clash: ({ of, unit, limit, other }) =>
    prose`${code(of)} não pode ser ${end(limit, limit.side, unit)}, como pede ${owner(limit)}, e ${end(other, other.side, unit)}, como ${other.kind === 'metric' ? 'diz' : 'pede'} ${owner(other)}`,
  target_order: ({ of, unit, earlier, later, side }) =>
    prose`${code(later.phase)} deve atingir ${code(of)} de ${amount(later.limit, unit)}, ${side === 'lower' ? 'menos' : 'mais'} que os ${amount(earlier.limit, unit)} de ${code(earlier.phase)}, que vem antes: confira as duas metas`,
};

const barrier = (fault: ContradictionFacts['phase_unreachable']['fault']): Prose => {
  switch (fault.kind) {
    case 'clash':
      return prose`${code(fault.of)} teria de ser ${end(fault.low, 'low', fault.unit)} e ${end(fault.high, 'high', fault.unit)}`;
    case 'beyond': {
      const asked = end(fault.asked, fault.side === 'max' ? 'low' : 'high', fault.unit);
      const bound = amount(fault.bound, fault.unit);
      return prose`${code(fault.of)} teria de ser ${asked}, e o seu ${fault.side === 'max' ? 'maior' : 'menor'} valor possível é ${bound}`;
    }
    case 'constant':
      return prose`${code(fault.expression)} nunca vale`;
  }
};

const end = ({ value, open }: LimitEnd, side: NamedLimit['side'], unit: string): Prose => {
  const words = side === 'low' ? ['no mínimo', 'mais que'] : ['no máximo', 'menos que'];
  return prose`${words[open ? 1 : 0] ?? ''} ${amount(value, unit)}`;
};

const owner = ({ kind, id }: NamedLimit): Prose => {
  switch (kind) {
    case 'slo':
      return prose`o SLO ${code(id)}`;
    case 'target':
      return prose`a fase ${code(id)}`;
    case 'metric':
      return prose`a própria métrica`;
  }
};

const window = ({ from, to, unit }: PhaseWindow): Prose => {
  const [one, many] = unit === 'weeks' ? ['a semana', 'as semanas'] : ['o mês', 'os meses'];
  if (to === null) return prose`a partir d${one} ${plain(from)}`;
  if (from === to) return prose`n${one} ${plain(from)}`;
  return prose`n${many} ${plain(from)} a ${plain(to)}`;
};
