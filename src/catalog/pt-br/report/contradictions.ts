import { type Prose, plain, prose } from '../../../lib/inline.ts';
import type { LimitEnd, NamedLimit, PhaseWindow } from '../../../model/finding/contradiction.ts';
import type { ClientNames, ContradictionWords } from '../../words/report/contradictions.ts';
import { listed } from './summary.ts';

/** What contradicts itself in a plan, as it is told to a client in Portuguese. */
export const contradictions: ContradictionWords = {
  claims_clash: ({ claim, other, says, computed, unit }, { claim: of, amount }) =>
    prose`Sobre ${of(claim).what}, os seus documentos trazem dois números: ${amount(says, unit)} em ${of(claim).where} e ${amount(computed, unit)} em ${of(other).where}. Só um deles pode valer.`,
  parts_differ: ({ id, says, computed, unit }, { of, amount }) =>
    prose`As parcelas de ${of(id)} somam ${amount(computed, unit)}; o total informado é de ${amount(says, unit)}.`,
  phase_cost_differs: ({ phase, says, computed, unit }, names) =>
    prose`Os itens de custo da fase ${names.phase(phase)} somam ${names.amount(computed, unit)}; o plano informa ${names.amount(says, unit)} para ela.`,
  targets_cost_more: ({ phase, says, computed, unit }, names) =>
    prose`Com as próprias metas alcançadas, a fase ${names.phase(phase)} custa ${names.amount(computed, unit)}, e a meta de receita é de ${names.amount(says, unit)}: ela daria prejuízo.`,
  phase_never_pays: ({ phase, cost, revenue, unit }, names) =>
    prose`Na fase ${names.phase(phase)}, a meta de receita de ${names.amount(revenue, unit)} não cobre o custo de ${names.amount(cost, unit)}: o investimento não se paga.`,
  plan_below_cost: ({ plan, price, cost, unit }, names) =>
    prose`O plano ${names.plan(plan)} é vendido por ${names.amount(price, unit)}, e atender um cliente dele custa ${names.amount(cost, unit)}: o preço não cobre o custo. Vale rever o preço ou o que o plano inclui.`,
  plan_dominated: ({ plan, price, other, otherPrice, resource, unit }, names) =>
    prose`O plano ${names.plan(plan)} (${names.amount(price, unit)}) custa mais que ${names.plan(other)} (${names.amount(otherPrice, unit)}), que oferece mais de ${names.of(resource)} e nada a menos: ninguém teria motivo para escolhê-lo.`,
  savings_over_whole: ({ item, share, optimisations }, { of, optimisation, amount }) =>
    prose`As economias previstas em ${of(`costs.${item}`)} (${listed(optimisations.map((id) => [optimisation(id)]))}) somam ${amount(share, 'share')} do próprio item: não é possível poupar mais do que ele inteiro.`,
  slo_looser: ({ slo, by, from, to, says, computed, unit }, names) =>
    prose`O nível de serviço ${names.slo(slo)} fica menos exigente à medida que o produto cresce: ${names.amount(says, unit)} com ${names.of(by)} em ${scale(from, names)}, e ${names.amount(computed, unit)} em ${scale(to, names)}.`,
  downtime_differs: ({ slo, limit, says, computed, unit }, { slo: of, amount }) =>
    prose`${amount(limit, 'share')} de ${of(slo)} permitem ${amount(computed, unit)} de indisponibilidade em 30 dias; o documento informa ${amount(says, unit)}.`,
  limits_clash: ({ of, unit, limit, other }, names) =>
    prose`${names.of(of)} deveria ser ${end(limit, limit.side, unit, names)}, como pede ${owner(limit, names)}, e ${end(other, other.side, unit, names)}, como ${other.kind === 'metric' ? 'é da sua natureza' : prose`pede ${owner(other, names)}`}: as duas coisas não são possíveis ao mesmo tempo.`,
  phase_order: ({ metric, unit, earlier, later, side }, names) =>
    prose`A fase ${names.phase(later.phase)} vem depois de ${names.phase(earlier.phase)} e começa com um limiar ${side === 'lower' ? 'menor' : 'maior'} de ${names.of(metric)}: ${names.amount(later.threshold, unit)}, quando a anterior pede ${names.amount(earlier.threshold, unit)}.`,
  phase_unreachable: ({ phase, fault }, names) => {
    const head = prose`A fase ${names.phase(phase)} nunca poderia começar: `;
    switch (fault.kind) {
      case 'clash':
        return prose`${head}${names.of(fault.of)} teria de ser ${end(fault.low, 'low', fault.unit, names)} e, ao mesmo tempo, ${end(fault.high, 'high', fault.unit, names)}.`;
      case 'beyond':
        return prose`${head}${names.of(fault.of)} teria de ser ${end(fault.asked, fault.side === 'max' ? 'low' : 'high', fault.unit, names)}, e o ${fault.side === 'max' ? 'maior' : 'menor'} valor possível é ${names.amount(fault.bound, fault.unit)}.`;
      case 'constant':
        return prose`${head}uma das suas condições nunca é atendida.`;
    }
  },
  phase_windows: ({ fault, earlier, later }, names) =>
    fault === 'order'
      ? prose`No cronograma, a fase ${names.phase(later.phase)} vem depois de ${names.phase(earlier.phase)}, mas está prevista para antes dela: ${window(later)}, e a anterior ${window(earlier)}.`
      : prose`No cronograma, a fase ${names.phase(later.phase)} (${window(later)}) começa antes de ${names.phase(earlier.phase)} terminar (${window(earlier)}).`,
  window_reversed: (facts, names) =>
    prose`No cronograma, a fase ${names.phase(facts.phase)} (${window(facts)}) termina antes de começar.`,
  trigger_out_of_reach: ({ phase, metric, others, says, computed, unit, met }, names) => {
    const there = listed(
      others.map(
        (other) => prose`${names.of(other.id)} em ${names.amount(other.value, other.unit)}`,
      ),
    );
    const head = prose`Para ${names.phase(phase)} começar, ${names.of(metric)} precisa chegar a ${names.amount(says, unit)}. Com ${there}, as contas do próprio plano levam a ${names.amount(computed, unit)}`;
    return met === null
      ? prose`${head}, e nenhum aumento de um só deles basta.`
      : prose`${head}; a condição só é atendida com ${names.of(met.id)} em ${names.amount(met.value, met.unit)}.`;
  },
  dependency_absent: ({ service, dependency, phases }, names) =>
    prose`${names.service(service)} funciona em ${listed(phases.map((id) => [names.phase(id)]))} e depende de ${names.service(dependency)}, que não está previsto ali.`,
  replicas_reversed: ({ service, min, max }, names) =>
    prose`Para ${names.service(service)}, o plano pede ao menos ${plain(min)} réplicas e, ao mesmo tempo, no máximo ${plain(max)}.`,
  pool_alert: ({ pool, unit, at, active, utilisation, alert, enough }, names) => {
    const more =
      enough === null
        ? []
        : prose` Com ${names.amount(enough, unit)}, a utilização ficaria abaixo dele.`;
    const stand =
      at === 'now'
        ? prose`${names.pool(pool)}: ${names.amount(active, unit)} em serviço trabalham com ${names.amount(utilisation, 'share')} de utilização`
        : prose`${names.pool(pool)}: pela regra do plano, ${names.amount(active, unit)} bastam para a demanda, mas trabalhariam com ${names.amount(utilisation, 'share')} de utilização`;
    return prose`${stand}, acima do alerta de ${names.amount(alert, 'share')} que o próprio plano define.${more}`;
  },
  pool_infeasible: ({ pool, binding }, names) =>
    prose`Nenhuma quantidade basta em ${names.pool(pool)}: ${INFEASIBLE[binding]}.`,
  pool_interval: ({ pool, demandUnit, seconds, longest, capacity, possible }, names) =>
    prose`${names.pool(pool)}: com ${names.amount(seconds, 's')} entre um envio e outro, cada unidade consegue ${names.amount(possible, demandUnit)}, e não ${names.amount(capacity, demandUnit)}. Para isso, o intervalo teria de ser de no máximo ${names.amount(longest, 's')}.`,
  pool_classes: ({ pool, total }, names) =>
    prose`As classes em que se divide a demanda de ${names.pool(pool)} somam ${names.amount(total, 'share')}, e não 100%.`,
};

const INFEASIBLE = {
  unit_capacity: 'cada unidade não produz nada',
  failure: 'as unidades falham com frequência demais',
  confidence: 'com unidades que falham, nunca se garante que todas funcionem sempre',
} as const;

const scale = (at: string | number, names: ClientNames): Prose =>
  typeof at === 'number' ? [plain(at)] : [names.phase(at)];

const end = (
  { value, open }: LimitEnd,
  side: NamedLimit['side'],
  unit: string,
  names: ClientNames,
): Prose => {
  const words = side === 'low' ? ['no mínimo', 'mais que'] : ['no máximo', 'menos que'];
  return prose`${words[open ? 1 : 0] ?? ''} ${names.amount(value, unit)}`;
};

const owner = ({ kind, id }: NamedLimit, names: ClientNames): string => {
  switch (kind) {
    case 'slo':
      return `o nível de serviço ${names.slo(id)}`;
    case 'target':
      return `a fase ${names.phase(id)}`;
    case 'metric':
      return names.of(id);
  }
};

const window = ({ from, to, unit }: PhaseWindow): Prose => {
  const [one, many] = unit === 'weeks' ? ['semana', 'semanas'] : ['mês', 'meses'];
  if (to === null) return prose`a partir ${unit === 'weeks' ? 'da' : 'do'} ${one} ${plain(from)}`;
  if (from === to) return prose`${one} ${plain(from)}`;
  return prose`${many} ${plain(from)} a ${plain(to)}`;
};
