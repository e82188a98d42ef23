import { code, plain, plural, prose } from '../../lib/inline.ts';
import { textIn } from '../../model/text.ts';
import type { Catalogue } from '../catalogue.ts';
import { amount } from '../phrases/amount.ts';
import { auditFindings } from './audit-findings.ts';
import { capacityFindings } from './capacity-findings.ts';
import { contradictions } from './contradictions.ts';
import { customerFindings } from './customer-findings.ts';
import { names } from './names.ts';
import { poolFindings } from './pool-findings.ts';
import { projectFindings } from './project-findings.ts';
import { scaleFindings } from './scale-findings.ts';
import { serviceFindings } from './service-findings.ts';
import { sourceFindings } from './source-findings.ts';

const KINDS = { event: 'O evento', target: 'A meta' } as const;

/** What a plan says about itself. */
export const findings: Catalogue['findings'] = {
  readiness_behind: ({ phase, decision }) =>
    decision === 'pause'
      ? prose`As condições de ${code(phase)} estão atendidas, mas há um motivo para pausar antes de seguir`
      : prose`As condições de ${code(phase)} estão atendidas, mas a prontidão manda otimizar antes de seguir`,
  readiness_unknown: ({ count, metrics }) =>
    prose`${plural(count, { one: 'verificação de prontidão é desconhecida', other: 'verificações de prontidão são desconhecidas' })} sem ${names(metrics)}`,
  metric_missing: ({ id, hides, count }) =>
    count === 0
      ? prose`${code(id)} não tem valor: informe com ${code('--metrics')} ou ${code(`--set ${id}=…`)}`
      : prose`${code(id)} não tem valor, e por isso também não têm ${names(hides, count)}: informe com ${code('--metrics')} ou ${code(`--set ${id}=…`)}`,
  ...sourceFindings,
  burn_never_fires: ({ slo, window, factor, most }) =>
    prose`O alerta de queima de ${code(slo)} na janela ${code(window)} nunca dispara: espera uma taxa de ${plain(factor)}, e quando tudo dá errado a taxa é ${plain(most)}; exija mais do SLO, ou use uma janela menor`,
  assumption: ({ id, text }) => prose`${code(id)} é uma premissa: ${textIn(text, 'pt-BR')}`,
  ...auditFindings,
  ...projectFindings,
  ...scaleFindings,
  ...contradictions,
  ...capacityFindings,
  ...customerFindings,
  ...poolFindings,
  ...serviceFindings,
  scale_outside: ({ by, side, x, point, ids }) =>
    prose`${code(by)} em ${plain(x)} está ${side === 'below' ? 'abaixo do primeiro' : 'acima do último'} ponto, ${plain(point)}, de ${names(ids)}: usa-se o valor desse ponto`,
  phase_order: ({ metric, unit, earlier, later, side }) =>
    prose`${code(later.phase)} pede ${code(metric)} de ${amount(later.threshold, unit)}, ${side === 'lower' ? 'menos' : 'mais'} que os ${amount(earlier.threshold, unit)} que pede ${code(earlier.phase)}, que vem antes: confira os dois limiares`,
  phase_never_pays: ({ phase, cost, revenue, unit }) =>
    prose`Nada recupera o investimento de ${code(phase)}: a meta de receita de ${amount(revenue, unit)} não passa do custo de ${amount(cost, unit)}`,
  growth_past: ({ metric, kind, at, name }) => {
    const named = name === undefined ? '' : ` ${textIn(name, 'pt-BR')}`;
    return prose`${KINDS[kind]}${named} de ${code(metric)} (${at}) já passou e não muda mais nada: remova a linha, ou corrija a data`;
  },
  growth_without_history: ({ metric, column }) =>
    prose`Sem o histórico não se sabe como ${code(metric)} cresce: informe um arquivo CSV com as colunas ${code('date')} e ${code(column)}, uma linha por mês, três ou mais delas acima de 0, com ${code('--metrics history.csv')}, ou o crescimento com ${code(`--set growth.${metric}=…`)}`,
  savings_over_whole: ({ item, share, optimisations }) =>
    prose`${names(optimisations)} economizam juntas ${amount(share, 'share')} de ${code(item)}: o item conta como gratuito; confira a que cada uma se aplica`,
  trigger_unknown: ({ phase, metrics }) =>
    prose`Não se sabe se é possível entrar em ${code(phase)} sem ${names(metrics)}`,
};
